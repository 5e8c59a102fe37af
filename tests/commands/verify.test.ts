/** Pictures that an editor finds somewhere: whose they are. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { contentWith, place, run } from './run-command.ts'

const content = await contentWith('verify', null)
const environment = { YONKOMA_CONTENT: content }
const out = join(place, 'verified')

test('a picture of a post is known by its script, until the script is changed', async () => {
  assert.equal((await run(`post door --out ${out}`, environment)).code, 0)
  const files = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.png'))
  const picture = join(out, files.find((name) => /en/.test(name)) ?? '')
  const known = await run(`verify ${picture}`, environment)
  assert.deepEqual([known.code, known.errors], [0, ''])
  assert.match(known.out, /Its script is the strip of stories\/door\/en\.mdx\.\n$/)
  const story = join(content, 'stories/door/en.mdx')
  await writeFile(story, (await readFile(story, 'utf8')).replace(/scene: [\w-]+/, 'scene: lab'))
  const changed = await run(`verify ${picture}`, environment)
  assert.equal(changed.code, 1)
  assert.match(changed.out, /No story here has its script: it was changed since then/)
})

test('what is no picture of ours is told in a sentence', async () => {
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'text.png'), 'not a picture')
  await writeFile(join(out, 'plain.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const told = await run(
    `verify ${join(out, 'text.png')} ${join(out, 'plain.svg')} ${out} nowhere.png`,
    environment,
  )
  assert.deepEqual([told.code, told.errors], [1, ''])
  assert.deepEqual(
    told.out.split('\n').map((line) => line.split(': ').at(-1)),
    [
      'This is not a picture, or it cannot be read.',
      'It does not name a script.',
      'This is not a picture, or it cannot be read.',
      'This is not a picture, or it cannot be read.',
      '',
    ],
  )
  const none = await run('verify', environment)
  assert.deepEqual(
    [none.code, none.errors],
    [2, 'Name the picture to verify: npm run verify -- picture.png\n'],
  )
})
