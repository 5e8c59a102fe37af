/**
 * One fixture for each mistake: a file laid over a good story, and the lines that its editor reads.
 * `UPDATE_GOLDENS=1` writes them anew; read the difference before you keep it.
 */
import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { printed } from '../../../src/print-problems.ts'
import { fixtures, libraryOf } from './library-of.ts'

const faults = join(fixtures, 'faults')
const names = (await readdir(faults)).toSorted()

const messagesFor = async (name: string): Promise<string> => {
  const { problems } = await libraryOf(join(faults, name))
  return `${printed(problems, { isColoured: false })}\n`
}

test('the story under the fixtures has no problems', async () => {
  const { problems, stories } = await libraryOf()
  assert.deepEqual(problems, [])
  assert.equal(stories.length, 2)
})

for (const name of names)
  test(`an editor who makes the mistake "${name}" reads where, what and the cure`, async () => {
    const file = join(faults, name, 'expected.txt')
    const found = await messagesFor(name)
    if (process.env['UPDATE_GOLDENS']) await writeFile(file, found)
    assert.equal(found, await readFile(file, 'utf8'))
    assert.match(found, /:\d+:\d+ {2}\S/)
  })

test('every mistake but those of whole files is reported once', async () => {
  for (const name of names) assert.match(await messagesFor(name), /\n\n1 error in 1 file\.\n$/, name)
})
