/**
 * One fixture for each mistake: what is changed in good stories, and what their editor reads.
 * `UPDATE_GOLDENS=1` writes that again; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesOf, fixtures } from '../../cases.ts'
import { keeps } from './expected.ts'
import { libraryOf } from './library-of.ts'

const faults = join(fixtures, 'faults')

test('the story under the fixtures has no problems', async () => {
  const { problems, stories } = await libraryOf()
  assert.deepEqual(problems, [])
  assert.equal(stories.length, 2)
})

for (const name of (await readdir(faults)).toSorted())
  test(`an editor who makes the mistake "${name}" reads once where, what and the cure`, async () => {
    const { problems } = await libraryOf(await filesOf(join(faults, name)))
    await keeps(join(faults, name), problems)
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['error'],
    )
  })
