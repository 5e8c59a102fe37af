import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Around } from '../../../src/disk/around.ts'
import { folderForFiles } from '../../../src/disk/own-files.ts'
import { markFolder, ownFolder, type Use } from '../../../src/disk/own-folder.ts'
import { realPlace } from '../../../src/disk/real-place.ts'

const top = realPlace(mkdtempSync(join(tmpdir(), 'yonkoma-own-')))
after(() => rmSync(top, { recursive: true }))

const at = (...names: string[]): string => join(top, ...names)
const places: Around = {
  root: at('home/project'),
  content: at('home/project/content'),
  cache: at('home/project/.cache'),
  home: at('home'),
}
for (const name of [
  'content/stories/door',
  '.git',
  'src',
  'public',
  'node_modules',
  '.cache',
  'theirs',
  'empty',
])
  mkdirSync(at('home/project', name), { recursive: true })
writeFileSync(at('home/project/theirs/novel.txt'), 'mine')
writeFileSync(at('home/project/a-file'), 'mine')
mkdirSync(at('home/project/gh-pages/.git'), { recursive: true })
markFolder(at('home/project/gh-pages'))
mkdirSync(at('home/project/ours'))
writeFileSync(at('home/project/ours/index.html'), 'a site')
markFolder(at('home/project/ours'))
mkdirSync(at('home/project/littered'))
writeFileSync(at('home/project/littered/.DS_Store'), '')
for (const [name, target] of [
  ['to-content', 'content'],
  ['to-root', '.'],
  ['to-story', 'content/stories/door'],
  ['to-theirs', 'theirs'],
  ['to-nothing', 'not/there/yet'],
  ['in-a-circle', 'in-a-circle'],
] as const)
  symlinkSync(target, at('home/project', name))

const use: Use = { what: 'site', example: 'OUT=site npm run it' }
const take = (name: string, extra: Partial<Use> = {}): string =>
  ownFolder(at('home/project', name), { ...use, ...extra }, places)

const refused = {
  content: /your stories are in it/,
  'content/stories': /among your stories/,
  'content/new': /among your stories/,
  'content/stories/door': /among your stories/,
  'to-content': /your stories are in it/,
  'to-story': /among your stories/,
  'to-content/site': /among your stories/,
  '': /are in it|is in it/,
  '.': /are in it|is in it/,
  '..': /are in it|is in it/,
  '../..': /are in it|is in it/,
  'to-root': /are in it|is in it/,
  '/': /are in it|is in it/,
  '.git': /history of the project is in it/,
  '.git/site': /inside \.git/,
  src: /src is in it/,
  'src/site': /inside src/,
  'public/site': /inside public/,
  'node_modules/site': /inside node_modules/,
  '.cache': /the cache is in it/,
  theirs: /Yonkoma did not make \(novel\.txt\)/,
  'to-theirs': /Yonkoma did not make \(novel\.txt\)/,
  'a-file': /it is a file/,
  'a-file/site': /no folder can be made there|it is a file/,
  'gh-pages': /a Git repository is in it/,
  'in-a-circle': /no folder can be made there/,
}

for (const [name, why] of Object.entries(refused))
  test(`"${name}" is not given away, and the sentence says why and what to type`, () => {
    const place = name.startsWith('/') ? name : at('home/project', name)
    assert.throws(
      () => ownFolder(place, use, places),
      (error: Error) =>
        why.test(error.message) && error.message.endsWith('empty folder: OUT=site npm run it'),
    )
  })

test('a folder that is empty, not there yet or made by us is given', () => {
  for (const name of ['empty', 'littered', 'dist', 'far/away/dist', 'ours'])
    assert.equal(take(name), at('home/project', name))
})

test('a link is followed, also to a folder that is not there yet', () => {
  assert.equal(take('to-nothing'), at('home/project/not/there/yet'))
})

test('a folder of an earlier version is known by what is in it', () => {
  const recognises = (_folder: string, names: readonly string[]) => names.join() === 'novel.txt'
  assert.equal(take('theirs', { recognises }), at('home/project/theirs'))
})

test('a project that is itself the content can still be built', () => {
  const flat = { ...places, content: places.root }
  assert.equal(ownFolder(at('home/project/dist'), use, flat), at('home/project/dist'))
})

test('files are written beside those of others, and over our own alone', () => {
  const files = { 'novel.txt': (text: string) => text === 'ours' }
  const folder = (name: string): string => folderForFiles(at('home/project', name), { ...use, files }, places)
  assert.equal(folder('public/admin'), at('home/project/public/admin'))
  assert.equal(folder('ours'), at('home/project/ours'))
  assert.throws(() => folder('theirs'), /did not make \(novel\.txt\)/)
  assert.throws(() => folder('content/admin'), /among your stories/)
  writeFileSync(at('home/project/ours/novel.txt'), 'ours')
  assert.equal(folder('ours'), at('home/project/ours'))
})
