/**
 * One fixture for each mistake: a file laid over a good story, and the lines that its editor reads.
 * `UPDATE_GOLDENS=1` writes them again; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { keeps } from './expected.ts'
import { fixtures, libraryOf } from './library-of.ts'

const faults = join(fixtures, 'faults')

test('the story under the fixtures has no problems', async () => {
  const { problems, stories } = await libraryOf()
  assert.deepEqual(problems, [])
  assert.equal(stories.length, 2)
})

for (const name of (await readdir(faults)).toSorted())
  test(`an editor who makes the mistake "${name}" reads once where, what and the cure`, async () => {
    const { problems } = await libraryOf(join(faults, name))
    await keeps(join(faults, name), problems)
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['error'],
    )
  })
