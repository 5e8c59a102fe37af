import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import './own-cache.ts'

const { cacheFile, fingerprint, isThere, makeOnce, plainFile, readOrMake, removeUnused } = await import(
  '../../src/cache.ts'
)

const bytes = async (text: string): Promise<Uint8Array> => new TextEncoder().encode(text)
const daysAgo = (days: number): number => Date.now() / 1000 - days * 24 * 60 * 60

test('a result is made once', async () => {
  const file = cacheFile('once', 'a.txt')
  assert.equal(await makeOnce(file, () => bytes('first')), true)
  assert.equal(await makeOnce(file, () => assert.fail('made again')), false)
  assert.equal(Buffer.from(await readOrMake(file, () => assert.fail('made again'))).toString(), 'first')
})

test('a fingerprint tells apart parts that read the same when joined', () => {
  assert.notEqual(fingerprint('ab', 'c'), fingerprint('a', 'bc'))
  assert.equal(fingerprint('ab', 'c'), fingerprint('ab', 'c'))
})

test('what no build has used for a month is removed, and what was used is kept', async () => {
  const names = { old: '0123456789abcdef.png', used: '1123456789abcdef.png', fresh: '2123456789abcdef.png' }
  await mkdir(cacheFile('month', ''), { recursive: true })
  for (const name of Object.values(names)) await writeFile(cacheFile('month', name), 'x')
  await utimes(cacheFile('month', names.old), daysAgo(31), daysAgo(31))
  await utimes(cacheFile('month', names.used), daysAgo(31), daysAgo(31))
  await isThere(cacheFile('month', names.used))
  await removeUnused(['month', 'never-made'], Date.now())
  assert.deepEqual((await readdir(cacheFile('month', ''))).toSorted(), [names.used, names.fresh])
})

test('the cache is looked through once a day', async () => {
  const file = cacheFile('daily', '0123456789abcdef.png')
  const now = Date.now() + 60 * 24 * 60 * 60 * 1000
  await removeUnused(['daily'], now)
  await makeOnce(file, () => bytes('x'))
  await removeUnused(['daily'], now + 3600 * 1000)
  assert.equal((await readdir(cacheFile('daily', ''))).length, 1)
  await removeUnused(['daily'], now + 25 * 3600 * 1000)
  assert.equal((await readdir(cacheFile('daily', ''))).length, 0)
})

test('using a result again on the same day does not write to the disk, and on a later day it does', async () => {
  const file = cacheFile('day', 'a.txt')
  await makeOnce(file, () => bytes('x'))
  const age = async (hours: number): Promise<number> => {
    const then = Math.floor(Date.now() / 1000) - hours * 3600
    await utimes(file, then, then)
    await makeOnce(file, () => assert.fail('made again'))
    return (await stat(file)).mtimeMs / 1000 - then
  }
  assert.equal(await age(1), 0)
  assert.ok((await age(49)) > 3600, 'the file is known to be in use')
})

const damages: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
  emptied: () => Buffer.alloc(0),
  'cut off in the middle': (whole) => whole.subarray(0, whole.length / 2),
  'cut off by a byte': (whole) => whole.subarray(0, -1),
  'changed in its first bit': (whole) =>
    whole.map((byte, index) => (index === 0 ? byte ^ 1 : byte)) as Buffer,
  'changed in its last bit': (whole) =>
    whole.map((byte, index) => (index === whole.length - 1 ? byte ^ 1 : byte)) as Buffer,
  'made longer': (whole) => Buffer.concat([whole, Buffer.from('x')]),
  'replaced by something else': () => Buffer.from('<html>'),
}

for (const [what, damage] of Object.entries(damages))
  test(`a result that was ${what} is made again`, async () => {
    const file = cacheFile('damaged', `${what}.txt`)
    await makeOnce(file, () => bytes('a result'))
    await writeFile(file, damage(await readFile(file)))
    assert.equal(Buffer.from(await readOrMake(file, () => bytes('again'))).toString(), 'again')
    assert.equal(await makeOnce(file, () => assert.fail('made again')), false)
  })

test('a result under the name of another is made again', async () => {
  await makeOnce(cacheFile('names', 'a'), () => bytes('a'))
  await writeFile(cacheFile('names', 'b'), await readFile(cacheFile('names', 'a')))
  assert.equal(await makeOnce(cacheFile('names', 'b'), () => bytes('b')), true)
})

test('where nothing can be kept, what is asked for is made all the same', async () => {
  await writeFile(cacheFile('a-file', '').replace(/\/$/, ''), 'no folder can be here')
  const file = cacheFile('a-file', 'a.txt')
  assert.equal(Buffer.from(await readOrMake(file, () => bytes('made'))).toString(), 'made')
  const font = await plainFile('a-file', 'a.woff2', await bytes('a font'))
  assert.equal(await readFile(font, 'utf8'), 'a font')
  await rm(font)
})

test('a plain file that was damaged is written again', async () => {
  const whole = await bytes('a font')
  const file = await plainFile('plain', 'a.woff2', whole)
  await writeFile(file, '')
  assert.equal(await plainFile('plain', 'a.woff2', whole), file)
  assert.equal(await readFile(file, 'utf8'), 'a font')
})

test('a half file of today is left alone: another machine that shares the cache may be writing it', async () => {
  await mkdir(cacheFile('shared', ''), { recursive: true })
  await writeFile(cacheFile('shared', 'b.png.4000000-0000001.draft'), 'x')
  await removeUnused(['shared'], Date.now())
  assert.deepEqual(await readdir(cacheFile('shared', '')), ['b.png.4000000-0000001.draft'])
})

test('half files of builds that were killed are removed, those of running ones and files of others are not', async () => {
  await mkdir(cacheFile('swept', ''), { recursive: true })
  const names = [`a.png.${process.pid}-0000001.draft`, 'b.png.4000000-0000001.draft', 'novel.txt']
  for (const name of names) await writeFile(cacheFile('swept', name), 'x')
  await utimes(cacheFile('swept', 'novel.txt'), daysAgo(400), daysAgo(400))
  await removeUnused(['swept'], Date.now() + 300 * 24 * 60 * 60 * 1000)
  assert.deepEqual((await readdir(cacheFile('swept', ''))).toSorted(), [names[0], 'novel.txt'])
})
