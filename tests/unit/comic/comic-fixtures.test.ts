/**
 * One comic for each rule of the letterer and the stage manager: a file with the comic of a story that is otherwise good,
 * and beside it what its editor reads. `UPDATE_GOLDENS=1` writes that again; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comicFixtures, comicLibrary } from '../reading/comic-fixture.ts'
import { keeps } from '../reading/expected.ts'

for (const rule of await comicFixtures())
  test(`an editor of a comic hears of "${rule}"`, async () => {
    const { problems } = await comicLibrary(rule)
    assert.ok(
      problems.some((problem) => problem.rule === rule),
      problems.map((problem) => problem.rule).join(),
    )
    await keeps(`tests/fixtures/comics/${rule}`, problems)
  })
