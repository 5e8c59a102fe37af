/**
 * What is not published must not be in the site: not a word, not an outline of a letter. A site is built twice, once
 * from published stories alone and once with a draft, a scheduled story and a translation that is a draft beside
 * them. The two must not differ in one byte; that a marker word is in none of them says so again in plain words.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

const base = 'tests/fixtures/base'
const engine = resolve('bin/yonkoma.mjs')

/** Nothing that a machine or a person would write by chance; alike in both languages. */
const marker = 'Quagmirth'

type Files = ReadonlyMap<string, Buffer>

let folder: string
let published: Files
let withOthers: Files

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yonkoma-unpublished-'))
  const first = await publishedContent('published')
  const second = await publishedContent('with-others')
  await addUnpublished(second)
  published = await built(first)
  withOthers = await built(second)
})

after(() => rm(folder, { recursive: true, force: true }))

test('nothing of a draft or of a scheduled story is in the site, to the byte', () => {
  assert.deepEqual([...withOthers.keys()], [...published.keys()])
  const changed = [...withOthers].filter(([name, bytes]) => !published.get(name)?.equals(bytes))
  assert.deepEqual(
    changed.map(([name]) => name),
    [],
  )
})

test('no file holds a word of them, packed or not', () => {
  const telling = [...withOthers].filter(([, bytes]) => unpacked(bytes).includes(marker))
  assert.deepEqual(
    telling.map(([name]) => name),
    [],
  )
})

test('nothing of the desk is in the site', () => {
  const desk = [...withOthers].filter(
    ([name, bytes]) => /(^|\/)desk(\/|\.)/.test(name) || unpacked(bytes).includes('/desk/'),
  )
  assert.deepEqual(
    desk.map(([name]) => name),
    [],
  )
})

test('the published story itself is there, so that silence proves something', () => {
  const page = published.get('en/stories/door/index.html')?.toString() ?? ''
  assert.match(page, /The door that would not open/)
})

/** Stories of which `door` has no translation yet, with the owner's pages. */
async function publishedContent(name: string): Promise<string> {
  const content = join(folder, name)
  await cp(base, content, { recursive: true })
  await cp('tests/sites/harbour/content/pages', join(content, 'pages'), { recursive: true })
  await rm(join(content, 'stories/door/ja.mdx'))
  return content
}

/** A translation that is a draft, a story that is one, and a story whose day has not come. */
async function addUnpublished(content: string): Promise<void> {
  const english = await readFile(join(base, 'stories/door/en.mdx'), 'utf8')
  const japanese = await readFile(join(base, 'stories/door/ja.mdx'), 'utf8')
  await writeStory(join(content, 'stories/door'), { 'ja.mdx': draft(marked(japanese)) })
  await writeStory(join(content, 'stories/aardvark'), {
    'en.mdx': draft(marked(english)),
    'ja.mdx': marked(japanese),
  })
  const later = english.replace(/^published:.*$/m, 'published: 2099-01-01').replace(/^revised:.*\n/m, '')
  await writeStory(join(content, 'stories/zebra'), { 'en.mdx': marked(later), 'ja.mdx': marked(japanese) })
}

async function writeStory(place: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(place, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text)
}

const draft = (text: string): string => text.replace('---\n', '---\ndraft: true\n')

/** The marker in every place where an author writes words. */
const marked = (text: string): string =>
  text
    .replace(/^( *-? ?(?:title|summary|meaning|term|publisher|caption|alt): )/gm, `$1${marker} `)
    .replace(/^( +- (?:mika|pico|ren)[!~*]?: )/gm, `$1${marker} `)
    .replace(/^(takeaways:\n {2}- )/m, `$1${marker} `)
    .replace(/^([A-Zぁ-ん一-龠][^\n]*)$/gm, (line) => `${line} ${marker}`)

async function built(content: string): Promise<Files> {
  const out = join(folder, 'dist')
  const env = {
    ...process.env,
    YONKOMA_OUT: out,
    YONKOMA_CONTENT: content,
    YONKOMA_NOW: '2026-11-23T00:00:00Z',
  }
  await promisify(execFile)(process.execPath, [engine, 'build'], { env, cwd: 'tests/sites/port' })
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const names = entries.flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(out.length + 1)] : [],
  )
  const files: [string, Buffer][] = []
  for (const name of names.toSorted()) files.push([name, await readFile(join(out, name))])
  await rm(out, { recursive: true })
  return new Map(files)
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const unpacked = (bytes: Buffer): Buffer => (isPacked(bytes) ? gunzipSync(bytes) : bytes)
