import assert from 'node:assert/strict'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { changesBetween, forgetChanges, writeChanges } from '../../../src/desk/build/changes.ts'

const place = mkdtempSync(join(tmpdir(), 'yonkoma-changes-'))
after(() => rmSync(place, { recursive: true }))

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name, file)), { recursive: true })
    writeFileSync(join(place, name, file), text)
  }
  return join(place, name)
}

test('a build lists what is new, what has other bytes and what is gone, by name', () => {
  const last = folderWith('a/last', { 'b.txt': 'old', 'a/b.txt': 'long', 'gone.txt': '', 'same.txt': 'same' })
  const site = folderWith('a/site', {
    'b.txt': 'new',
    'a/b.txt': 'longer',
    'z.txt': '',
    'c.txt': '',
    'same.txt': 'same',
  })
  assert.deepEqual(changesBetween(last, site), {
    hasLast: true,
    added: ['c.txt', 'z.txt'],
    changed: ['a/b.txt', 'b.txt'],
    removed: ['gone.txt'],
  })
})

test('a file that was written again with the same bytes has not changed, and neither has one that is shared', () => {
  const last = folderWith('b/last', { 'again.txt': 'words', 'shared.txt': 'words' })
  const site = folderWith('b/site', { 'again.txt': 'words' })
  utimesSync(join(site, 'again.txt'), 1, 1)
  linkSync(join(last, 'shared.txt'), join(site, 'shared.txt'))
  assert.deepEqual(changesBetween(last, site), { hasLast: true, added: [], changed: [], removed: [] })
})

test('without a last site every file is new, and what is ours or the system’s is none', () => {
  const site = folderWith('c/site', {
    'index.html': '',
    '.well-known/x': '',
    '.yonkoma': '',
    'lost+found/x': '',
  })
  assert.deepEqual(changesBetween(join(place, 'c/last'), site), {
    hasLast: false,
    added: ['.well-known/x', 'index.html'],
    changed: [],
    removed: [],
  })
})

test('the list is a file that programs read, and is not there while a site changes places', () => {
  const file = join(place, 'd/.cache/changes.json')
  const changes = { hasLast: true, added: ['a'], changed: [], removed: ['日.txt'] }
  writeChanges(changes, file)
  const { hasLast: _, ...written } = changes
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), written)
  forgetChanges(file)
  forgetChanges(file)
  assert.equal(existsSync(file), false)
})
