import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, mock, test } from 'node:test'
import { type Made, madeOf } from '../../../src/desk/build/made-of.ts'
import { readLibrary } from '../../../src/reading/library/library.ts'
import { librarySettings } from '../../../src/reading/library/settings.ts'

const hour = 60 * 60 * 1000
const library = await readLibrary(librarySettings())
const top = mkdtempSync(join(tmpdir(), 'yonkoma-made-of-'))
after(() => rmSync(top, { recursive: true }))
const copied = join(top, 'public')
mkdirSync(join(copied, 'deep'), { recursive: true })
writeFileSync(join(copied, 'deep/file.txt'), 'one')

const newest = Math.max(...library.stories.map(({ published }) => published.time))
const made: Made = { library, now: newest + hour, copied }
const usual = madeOf('engine', made)
const other = (change: Partial<Made>): boolean => madeOf('engine', { ...made, ...change }) !== usual

test('the same content, engine and files give the same key, also hours later', () => {
  assert.equal(madeOf('engine', { ...made, now: newest + 2 * hour }), usual)
})

test('another engine, story, name or topic gives another key', () => {
  assert.notEqual(madeOf('another engine', made), usual)
  assert.ok(other({ library: { ...library, stories: library.stories.slice(1) } }))
  assert.ok(other({ library: { ...library, topics: new Map() } }))
  assert.ok(other({ library: { ...library, people: new Map() } }))
  const [name] = library.names
  if (name) assert.ok(other({ library: { ...library, names: [...library.names, name] } }))
})

test('what is no news any more gives another key', () => {
  assert.ok(other({ now: newest + 49 * hour }))
})

test('another day gives another key, so that what is kept is used', () => {
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 24 * hour })
  assert.ok(other({}))
  mock.timers.reset()
})

test('a file that is copied gives another key when it changes', () => {
  appendFileSync(join(copied, 'deep/file.txt'), 'two')
  assert.ok(other({}))
})

test('what cannot be known has no key: an engine that changes by itself, a link', () => {
  assert.equal(madeOf(null, made), null)
  symlinkSync(join(top, 'elsewhere'), join(copied, 'deep/link'))
  assert.equal(madeOf('engine', made), null)
})
