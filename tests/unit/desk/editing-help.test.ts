/** What an editor sees in VS Code while typing: asked of the very server that Astro's extension runs. */
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { editionsIn, writeEditorMap } from '../../../src/desk/schema/editor-map.ts'
import { schemaFiles, schemasNow } from '../../../src/desk/schema/files.ts'
import { type Server, startServer } from './language-server.ts'

const base = resolve('tests/fixtures/base')
let root: string
let server: Server

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'yonkoma-editor-'))
  await cp(base, join(root, 'content'), { recursive: true })
  await cp('.vscode', join(root, '.vscode'), { recursive: true })
  for (const { name, text } of schemaFiles(await schemasNow({ root, content: 'content', now: 0 })))
    await writeFile(join(root, name), text)
  await writeFile(join(root, 'package.json'), '{}')
  await writeFile(join(root, 'tsconfig.json'), '{}')
  await writeEditorMap({ root, content: 'content', now: 0 })
  server = await startServer(root)
})

after(async () => {
  server?.stop()
  await rm(root, { recursive: true })
})

interface Item {
  readonly label: string
  readonly documentation?: { readonly value: string } | string
}

/** `|` in the text is where the cursor stands. */
async function opened(file: string, text: string) {
  const uri = pathToFileURL(join(root, 'content/stories', file)).href
  const [head = '', ...tail] = text.split('|')
  const lines = head.split('\n')
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  const document = { uri, languageId: 'mdx', version: 1, text: head + tail.join('|') }
  server.tell('textDocument/didOpen', { textDocument: document })
  return { textDocument: { uri }, position }
}

const close = ({ textDocument }: { readonly textDocument: object }): void =>
  server.tell('textDocument/didClose', { textDocument })

async function completions(file: string, text: string): Promise<readonly Item[]> {
  const at = await opened(file, text)
  const answer = (await server.ask('textDocument/completion', at)) as { items: readonly Item[] } | null
  close(at)
  return answer?.items ?? []
}

async function explanation(file: string, text: string): Promise<string> {
  const at = await opened(file, text)
  const answer = (await server.ask('textDocument/hover', at)) as { contents: { value: string } } | null
  close(at)
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
async function marked(text: string, file = 'door/en.mdx'): Promise<string[]> {
  const at = await opened(file, text)
  const { textDocument } = at
  interface Mark {
    readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>
  }
  const answer = (await server.ask('textDocument/diagnostic', { textDocument })) as { items: readonly Mark[] }
  close(at)
  const lines = text.split('\n')
  return answer.items.map(({ range }) =>
    (lines[range.start.line] ?? '').slice(range.start.character, range.end.character),
  )
}
