/** What an editor is warned of: the site is built all the same. As in faults.test.ts, a folder laid over good stories. */
import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { printed } from '../../../src/print-problems.ts'
import { fixtures, libraryOf } from './library-of.ts'

const warnings = join(fixtures, 'warnings')

for (const name of (await readdir(warnings)).toSorted())
  test(`an editor is warned of "${name}", and the stories are published`, async () => {
    const { problems, stories } = await libraryOf(join(warnings, name))
    const found = `${printed(problems, { isColoured: false })}\n`
    const file = join(warnings, name, 'expected.txt')
    if (process.env['UPDATE_GOLDENS']) await writeFile(file, found)
    assert.equal(found, await readFile(file, 'utf8'))
    assert.deepEqual(
      problems.map(({ rule, severity }) => `${severity} ${rule}`),
      [`warning ${name}`],
    )
    assert.equal(stories.length, 2)
  })
