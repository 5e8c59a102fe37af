import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { readKept } from '../../../src/cache.ts'
import type { Artefact } from '../../../src/emit/artefact.ts'
import { openLedger } from '../../../src/emit/ledger.ts'
import { writeArtefacts } from '../../../src/emit/write.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yonkoma-emit-'))
})
afterEach(() => rm(folder, { recursive: true }))

const artefact = (name: string, produce: () => Promise<Uint8Array>): Artefact => ({
  path: `/ja/stories/${name}/card.png`,
  file: join(folder, 'kept', `${name}.png`),
  produce,
})
const bytes = async (text: string): Promise<Uint8Array> => new TextEncoder().encode(text)
const out = (): string => join(folder, 'dist')
/** Where there is no last site. */
const write = async (all: readonly Artefact[]) =>
  writeArtefacts(all, out(), await openLedger(join(folder, 'last'), out()))

test('the first build makes everything, the second nothing', async () => {
  const all = ['a', 'b', 'c'].map((name) => artefact(name, () => bytes(name)))
  assert.deepEqual(await write(all), { drawn: 3, kept: 0 })
  assert.deepEqual(await write(all), { drawn: 0, kept: 3 })
})

test('files lie where their paths say', async () => {
  await write([artefact('outage', () => bytes('a card'))])
  assert.equal(await readFile(join(out(), 'ja/stories/outage/card.png'), 'utf8'), 'a card')
})

test('building again into the same folder leaves what is kept as it was', async () => {
  const old = artefact('old', () => bytes('old'))
  const young = { ...artefact('young', () => bytes('young')), path: old.path }
  await write([old])
  await write([young])
  assert.equal(await readFile(join(out(), old.path), 'utf8'), 'young')
  assert.equal(Buffer.from((await readKept(old.file)) ?? '').toString(), 'old')
})

test('what is kept and what is in the site are two files: damage of one is not damage of the other', async () => {
  const card = artefact('card', () => bytes('a card'))
  await write([card])
  await writeFile(card.file, 'damaged')
  assert.equal(await readFile(join(out(), card.path), 'utf8'), 'a card')
  assert.deepEqual(await write([card]), { drawn: 1, kept: 0 })
  assert.equal(await readFile(join(out(), card.path), 'utf8'), 'a card')
})

test('two files made of the same things at the same time are both written', async () => {
  const first = artefact('a', () => bytes('same'))
  await write([first, { ...first, path: '/b.png' }, { ...first, path: '/c.png' }])
  assert.equal(await readFile(join(out(), 'c.png'), 'utf8'), 'same')
})

test('no more are made at once than the machine has processors', async () => {
  let atOnce = 0
  let most = 0
  const slow = async (): Promise<Uint8Array> => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setImmediate(resolve))
    atOnce--
    return bytes('x')
  }
  const { availableParallelism } = await import('node:os')
  await write(Array.from({ length: 40 }, (_, index) => artefact(`${index}`, slow)))
  assert.ok(most <= availableParallelism(), `${most} at once`)
})

test('a drawing that fails stops the build and leaves no half file', async () => {
  const broken = artefact('broken', () => Promise.reject(new Error('no such mood')))
  await assert.rejects(write([broken]), /no such mood/)
  await assert.rejects(readFile(broken.file), /ENOENT/)
})
