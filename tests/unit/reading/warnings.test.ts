/** What an editor is warned of: the site is built all the same. As in faults.test.ts, a change of good stories. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesOf, fixtures } from '../../cases.ts'
import { keeps } from './expected.ts'
import { libraryOf } from './library-of.ts'

const warnings = join(fixtures, 'warnings')

/** `long-sentence--ja` is another example of `long-sentence`. */
const ruleOf = (name: string): string => name.replace(/--.*/, '')

for (const name of (await readdir(warnings)).toSorted())
  test(`an editor is warned of "${name}", and the stories are published`, async () => {
    const { problems, stories } = await libraryOf(await filesOf(join(warnings, name)))
    await keeps(join(warnings, name), problems)
    assert.deepEqual(
      problems.map(({ rule, severity }) => `${severity} ${rule}`),
      [`warning ${ruleOf(name)}`],
    )
    assert.equal(stories.length, 2)
  })
