/** What an editor sees in VS Code while typing. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { editionsIn } from '../../../src/desk/schema/editor-map.ts'
import { type Editor, startEditor } from '../../editor.ts'

const base = resolve('tests/fixtures/base')
let editor: Editor

before(async () => {
  editor = await startEditor(base)
})

after(() => editor?.stop())

interface Item {
  readonly label: string
  readonly documentation?: { readonly value: string } | string
}

async function completions(file: string, text: string): Promise<readonly Item[]> {
  const at = editor.opened(file, text)
  const answer = (await editor.server.ask('textDocument/completion', at)) as { items: readonly Item[] } | null
  editor.close(at)
  return answer?.items ?? []
}

async function explanation(file: string, text: string): Promise<string> {
  const at = editor.opened(file, text)
  const answer = (await editor.server.ask('textDocument/hover', at)) as { contents: { value: string } } | null
  editor.close(at)
  return answer?.contents.value ?? ''
}

const labels = (items: readonly Item[]): string[] => items.map(({ label }) => label)

test('a key of the story is completed and explained in both languages', async () => {
  const items = await completions('door/en.mdx', '---\ntitle: The door\ntak|\n---\n')
  const found = items.find(({ label }) => label === 'takeaways')
  assert.ok(found, labels(items).join(', '))
  assert.match(
    JSON.stringify(found.documentation),
    /Two to five sentences, each clear on its own\..*要点です。/,
  )
})

test('a key is explained where the pointer rests on it', async () => {
  const words = await explanation('door/en.mdx', '---\ntitle: The door\npub|lished: 2026-03-03\n---\n')
  assert.match(words, /A date, or a date and time with its time zone.*\s+公開する日/)
})

test('scenes are offered inside a panel', async () => {
  const items = await completions('door/en.mdx', '---\ncomic:\n  panels:\n    - scene: |\n---\n')
  assert.ok(labels(items).includes('server-room'), labels(items).join(', '))
})

test('names of the cast are offered where a line begins', async () => {
  const items = await completions('door/en.mdx', '---\ncomic:\n  panels:\n    - say:\n        - |\n---\n')
  assert.ok(labels(items).includes('mika'), labels(items).join(', '))
})

test('a translation is offered its own keys only', async () => {
  const offered = labels(await completions('door/ja.mdx', '---\ntitle: ドア\n|\n---\n'))
  assert.ok(offered.includes('translated'), offered.join(', '))
  assert.ok(!offered.includes('published'))
})

test('good stories are free of wavy lines, in both languages', async () => {
  for (const { slug, locale, kind, path } of await editionsIn({
    root: '.',
    content: 'tests/fixtures/base',
    now: 0,
  })) {
    const stand = kind === 'story' ? 'door/en.mdx' : 'door/ja.mdx'
    assert.deepEqual(await marked(await readFile(path, 'utf8'), stand), [], `${slug}/${locale}.mdx`)
  }
})

test('nothing is marked as wrong in a good story, and a wrong scene is', async () => {
  const text = await readFile(join(base, 'stories/door/en.mdx'), 'utf8')
  assert.deepEqual(await marked(text), [])
  assert.deepEqual(await marked(text.replace('scene: office', 'scene: ofice')), ['ofice'])
})

/** The words under every wavy line. */
const marked = (text: string, file = 'door/en.mdx'): Promise<string[]> => editor.marked(file, text)
