/** Panels as files, and why their balloons are where they are, as an editor asks for them. */
import assert from 'node:assert/strict'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { contentWith, place, run } from './run-command.ts'

const content = await contentWith('draw', null)
const out = join(place, 'drawings')
const environment = { YONKOMA_CONTENT: content }

test('a panel of one language is drawn with the reasons, and they are told', async () => {
  const { code, out: said, errors } = await run(`draw stories/door/en.mdx 1 --why --out ${out}`, environment)
  assert.deepEqual([code, errors], [0, ''])
  assert.match(said, /door\.panel-1\.en\.why\.svg\n {2}Cost \d+/)
  const names = (await readdir(out)).filter((name) => name.endsWith('.svg'))
  assert.deepEqual(names, ['door.panel-1.en.why.svg'])
  assert.match(await readFile(join(out, 'door.panel-1.en.why.svg'), 'utf8'), /<\/text>/)
})

test('without a story nothing is drawn, and an editor reads what to type', async () => {
  const { code, errors } = await run('draw --why', environment)
  assert.equal(code, 2)
  assert.match(errors, /^Name the story to draw: npm run draw -- door\n$/)
})

test('where an edition does not exist, an editor reads that there is nothing to draw, and earlier drawings stay', async () => {
  const untranslated = await contentWith('untranslated', null)
  await rm(join(untranslated, 'stories/door/ja.mdx'))
  const kept = await readdir(out)
  const { code, errors } = await run(`draw stories/door/ja.mdx --out ${out}`, {
    YONKOMA_CONTENT: untranslated,
  })
  assert.deepEqual([code, await readdir(out)], [2, kept])
  assert.match(errors, /^There is nothing to draw: the edition does not exist/)
})
