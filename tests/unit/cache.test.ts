import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

/** Read when the module is loaded, so the tests' own folder has to be named before. */
process.env['YONKOMA_CACHE'] = await mkdtemp(join(tmpdir(), 'yonkoma-cache-'))
const { cacheFile, fingerprint, makeOnce, packageVersion, readOrMake, removeUnused, sourceHash } =
  await import('../../src/cache.ts')
after(() => rm(process.env['YONKOMA_CACHE'] ?? '', { recursive: true }))

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
  const names = { old: 'old.png', used: 'used.png', fresh: 'fresh.png' }
  await mkdir(cacheFile('month', ''), { recursive: true })
  for (const name of Object.values(names)) await writeFile(cacheFile('month', name), 'x')
  await utimes(cacheFile('month', names.old), daysAgo(31), daysAgo(31))
  await utimes(cacheFile('month', names.used), daysAgo(31), daysAgo(31))
  await makeOnce(cacheFile('month', names.used), () => assert.fail('made again'))
  await removeUnused(['month', 'never-made'], Date.now())
  assert.deepEqual((await readdir(cacheFile('month', ''))).toSorted(), ['fresh.png', 'used.png'])
})

test('the cache is looked through once a day', async () => {
  const file = cacheFile('daily', 'old.png')
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

test('a drawing is named after the code and the tools that draw it', () => {
  assert.match(packageVersion('sharp'), /^\d+\.\d+\.\d+/)
  assert.notEqual(sourceHash('src/card'), sourceHash('src/lettering'))
  assert.equal(sourceHash('src/problem.ts'), sourceHash('src/problem.ts'))
})
