import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Library } from '../../../src/reading/library/library.ts'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

const { readLibrary } = await import('../../../src/reading/library/library.ts')
const { proof } = await import('../../../src/desk/proof.ts')

const now = Date.parse('2026-11-23')

type Change = (text: string) => string

/** The good stories with some files of `door` altered. */
async function libraryWith(
  changes: Readonly<Record<string, Change>>,
  { includeUnpublished = false, isProof = false } = {},
): Promise<Library> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-drafts-'))
  const content = join(root, 'content')
  try {
    await cp(join(fixtures, 'base'), content, { recursive: true })
    for (const [name, change] of Object.entries(changes)) {
      const file = join(content, 'stories/door', name)
      await writeFile(file, change(await readFile(file, 'utf8')))
    }
    return await (isProof ? proof : readLibrary)({ root, content, now, includeUnpublished })
  } finally {
    await rm(root, { recursive: true })
  }
}

const asDraft: Change = (text) => text.replace('---\n', '---\ndraft: true\n')
const withoutSummary: Change = (text) => text.replace(/^summary:.*\n/m, '')
const unwrittenTitle: Change = (text) => text.replace(/^title:.*$/m, 'title: ¶ What happened')

const editionsOf = ({ stories }: Library): string[] =>
  stories.map(({ slug, editions }) => `${slug} ${Object.keys(editions).toSorted().join(' ')}`)

const told = ({ problems }: Library): string[] =>
  problems.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file.split('/').at(-1)}:${line}`)

test('a story whose original is a draft is left out', async () => {
  const library = await libraryWith({ 'en.mdx': asDraft })
  assert.deepEqual(editionsOf(library), ['remote en'])
  assert.deepEqual(told(library), [])
})

test('a translation that is a draft is left out, and the original is published', async () => {
  const library = await libraryWith({ 'ja.mdx': asDraft })
  assert.deepEqual(editionsOf(library), ['remote en', 'door en'])
  assert.deepEqual(told(library), [])
})

test('the desk sees drafts in both languages', async () => {
  const library = await libraryWith({ 'en.mdx': asDraft, 'ja.mdx': asDraft }, { includeUnpublished: true })
  assert.deepEqual(editionsOf(library), ['remote en', 'door en ja'])
})

test('a mistake in a draft is a warning', async () => {
  const library = await libraryWith({ 'en.mdx': (text) => asDraft(withoutSummary(text)) })
  assert.deepEqual(told(library), ['warning missing-key en.mdx:2'])
})

test('a mistake in a translation that is a draft does not keep the original from being published', async () => {
  const library = await libraryWith({ 'ja.mdx': (text) => asDraft(withoutSummary(text)) })
  assert.deepEqual(editionsOf(library), ['remote en', 'door en'])
  assert.ok(library.problems.every(({ severity }) => severity === 'warning'))
})

test('a draft whose frontmatter cannot be read is still a draft', async () => {
  const library = await libraryWith({ 'ja.mdx': (text) => asDraft(text).replace(/^title: /m, 'title: "') })
  assert.deepEqual(editionsOf(library), ['remote en', 'door en'])
  assert.ok(library.problems.length > 0)
  assert.ok(library.problems.every(({ severity }) => severity === 'warning'))
})

test('every way in which YAML says true makes a draft, and a line of the text makes none', async () => {
  for (const line of ['draft: True', 'draft: TRUE', 'draft : true', '"draft": true', 'draft:\n  true']) {
    const library = await libraryWith({ 'ja.mdx': (text) => text.replace('---\n', `---\n${line}\n`) })
    assert.deepEqual([line, editionsOf(library), told(library)], [line, ['remote en', 'door en'], []])
    const broken: Change = (text) => text.replace('---\n', `---\n${line}\ntopics: "\n`)
    const unread = await libraryWith({ 'ja.mdx': broken })
    assert.deepEqual([line, editionsOf(unread)], [line, ['remote en', 'door en']])
  }
  const inText: Change = (text) => `${text}\n\`\`\`yaml\ndraft: true\n\`\`\`\n`
  assert.deepEqual(editionsOf(await libraryWith({ 'en.mdx': inText })), ['remote en', 'door en ja'])
  const unread = await libraryWith({ 'en.mdx': (text) => inText(text).replace(/^title: /m, 'title: "') })
  assert.ok(unread.problems.some(({ severity }) => severity === 'error'))
})

test('a draft that is a copy of its original takes no finished story off the site', async () => {
  const english = await readFile(join(fixtures, 'base/stories/door/en.mdx'), 'utf8')
  const copied = await libraryWith({ 'ja.mdx': () => asDraft(english) })
  assert.deepEqual(editionsOf(copied), ['remote en', 'door en'])
  const neither = await libraryWith({
    'en.mdx': (text) => asDraft(text.replace('published:', 'translated:')),
  })
  assert.ok(neither.problems.some(({ severity }) => severity === 'error'))
})

test('a link to a draft is refused in a published story, and only a warning in a draft', async () => {
  const linked: Change = (text) => `${text}\n[the door](story:door)\n`
  const link = await libraryWith({ 'en.mdx': asDraft })
  assert.deepEqual(told(link), [])
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-drafts-'))
  const content = join(root, 'content')
  await cp(join(fixtures, 'base'), content, { recursive: true })
  const door = join(content, 'stories/door/en.mdx')
  const remote = join(content, 'stories/remote/en.mdx')
  await writeFile(door, asDraft(await readFile(door, 'utf8')))
  await writeFile(remote, linked(await readFile(remote, 'utf8')))
  const refused = await readLibrary({ root, content, now })
  assert.deepEqual(
    told(refused).map((line) => line.replace(/:\d+$/, '')),
    ['error unpublished-story en.mdx'],
  )
  await writeFile(remote, asDraft(await readFile(remote, 'utf8')))
  const warned = await readLibrary({ root, content, now })
  assert.deepEqual(told(warned), [])
  await rm(root, { recursive: true })
})

test('words still to be written are an error in a story, a warning in a draft, and do not hide the draft', async () => {
  const refused = await libraryWith({ 'en.mdx': unwrittenTitle })
  assert.deepEqual(told(refused), ['error unwritten en.mdx:2'])
  assert.deepEqual(editionsOf(refused), ['remote en'])
  const draft = await libraryWith(
    { 'en.mdx': (text) => asDraft(unwrittenTitle(text)) },
    { includeUnpublished: true, isProof: true },
  )
  assert.deepEqual(told(draft), ['warning unwritten en.mdx:3'])
  assert.deepEqual(editionsOf(draft), ['remote en', 'door en ja'])
})
