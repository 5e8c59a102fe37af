import assert from 'node:assert/strict'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { openLedger } from '../../../src/emit/ledger.ts'

const top = mkdtempSync(join(tmpdir(), 'yonkoma-ledger-'))
after(() => rmSync(top, { recursive: true }))
const [last, site] = [join(top, 'last'), join(top, 'site')]

/** A build with one file, which takes the place of the last one. */
async function build(key: string, text: string): Promise<'made' | 'reused'> {
  const ledger = await openLedger(last, site)
  const file = join(site, 'ja/index.html')
  const isReused = ledger.reuse('ja/index.html', key)
  if (!isReused) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    ledger.note('ja/index.html', key)
  }
  await ledger.save(null)
  rmSync(last, { recursive: true, force: true })
  renameSync(site, last)
  return isReused ? 'reused' : 'made'
}
/** The same with a file that is known by its bytes alone. */
async function put(text: string): Promise<number> {
  const ledger = await openLedger(last, site)
  ledger.put('ja/index.html', text)
  await ledger.save(null)
  rmSync(last, { recursive: true, force: true })
  renameSync(site, last)
  return statSync(join(last, 'ja/index.html')).ino
}
const found = (): string => readFileSync(join(last, 'ja/index.html'), 'utf8')

test('a file is made once, and again when it would be made of something else', async () => {
  assert.deepEqual([await build('a', 'one'), await build('a', 'never'), found()], ['made', 'reused', 'one'])
  assert.deepEqual([await build('b', 'two'), await build('b', 'never'), found()], ['made', 'reused', 'two'])
})

test('a file that somebody has written into or taken away is made again', async () => {
  appendFileSync(join(last, 'ja/index.html'), ' and more')
  assert.deepEqual([await build('b', 'three'), found()], ['made', 'three'])
  rmSync(join(last, 'ja/index.html'))
  assert.deepEqual([await build('b', 'four'), found()], ['made', 'four'])
})

test('a build that did not end has no say', async () => {
  const ledger = await openLedger(last, site)
  mkdirSync(join(site, 'ja'), { recursive: true })
  writeFileSync(join(site, 'ja/index.html'), 'half')
  ledger.note('ja/index.html', 'c')
  await ledger.save(null)
  rmSync(site, { recursive: true })
  assert.deepEqual([await build('c', 'five'), found()], ['made', 'five'])
})

test('a file with the same bytes as in the last site is that file, and one with others is another', async () => {
  const [first, same, other] = [await put('one'), await put('one'), await put('two')]
  assert.deepEqual([same === first, other === first, found()], [true, false, 'two'])
})

/** A site of two files, one of which was copied to it. */
async function site2(madeOf: string | null): Promise<void> {
  const ledger = await openLedger(last, site)
  ledger.put('ja/index.html', 'one')
  writeFileSync(join(site, 'copied.txt'), 'two')
  await ledger.save(madeOf)
  rmSync(last, { recursive: true, force: true })
  renameSync(site, last)
  writeFileSync(join(last, '.yonkoma'), 'ours')
}
const whole = async (madeOf: string) => (await openLedger(last, site)).whole(madeOf)

test('a site that was made of the same is known with all its files', async () => {
  await site2('a')
  assert.deepEqual(await whole('a'), ['copied.txt', 'ja/index.html'])
  assert.equal(await whole('b'), null)
})

test('a site is not whole once somebody has changed, added or taken away a file, copied ones too', async () => {
  for (const touch of [
    () => appendFileSync(join(last, 'ja/index.html'), '!'),
    () => appendFileSync(join(last, 'copied.txt'), '!'),
    () => writeFileSync(join(last, 'more.txt'), ''),
    () => rmSync(join(last, 'copied.txt')),
    () => rmSync(last, { recursive: true }),
  ]) {
    await site2('a')
    touch()
    assert.equal(await whole('a'), null)
  }
})

test('a site is never whole that was made of what cannot be known', async () => {
  await site2(null)
  assert.equal(await whole('null'), null)
})
