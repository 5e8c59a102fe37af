/**
 * One comic for each rule of the letterer and the stage manager: the comic of a story that is otherwise good, `drawn/`,
 * and what its editor reads. `UPDATE_GOLDENS=1` writes that again; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesOf, fixtures } from '../../cases.ts'
import { keeps } from '../reading/expected.ts'
import { libraryOf } from '../reading/library-of.ts'

const comics = join(fixtures, 'comics')

for (const rule of (await readdir(comics)).toSorted())
  test(`an editor of a comic hears of "${rule}"`, async () => {
    const folder = join(comics, rule)
    const { problems } = await libraryOf(await filesOf(folder, join(fixtures, 'drawn')))
    assert.ok(
      problems.some((problem) => problem.rule === rule),
      problems.map((problem) => problem.rule).join(),
    )
    await keeps(folder, problems)
  })
