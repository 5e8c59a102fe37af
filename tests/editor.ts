/** Stories as VS Code has them open: asked of the very server that Astro's extension runs, with the schemas of their site. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeEditorMap } from '../src/desk/schema/editor-map.ts'
import { schemaFiles, schemasNow } from '../src/desk/schema/files.ts'
import { type Server, startServer } from './language-server.ts'

export interface Editor {
  readonly server: Server
  /** Opens a file below `stories/` with this text; `|` in it is where the cursor is. */
  readonly opened: (file: string, text: string) => Opened
  readonly close: (opened: Opened) => void
  /** The words under every wavy line. */
  readonly marked: (file: string, text: string) => Promise<string[]>
  readonly stop: () => Promise<void>
}

interface Opened {
  readonly textDocument: { readonly uri: string }
  readonly position: { readonly line: number; readonly character: number }
}

interface Mark {
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>
}

/** @param from content folder, which is copied */
export async function startEditor(from: string): Promise<Editor> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-editor-'))
  const place = { root, content: 'content', now: 0 }
  await cp(from, join(root, 'content'), { recursive: true })
  await cp('.vscode', join(root, '.vscode'), { recursive: true })
  for (const { name, text } of schemaFiles(await schemasNow(place))) await writeFile(join(root, name), text)
  await writeFile(join(root, 'package.json'), '{}')
  await writeFile(join(root, 'tsconfig.json'), '{}')
  await writeEditorMap(place)
  const server = await startServer(root)

  const opened: Editor['opened'] = (file, text) => {
    const uri = pathToFileURL(join(root, 'content/stories', file)).href
    const [head = '', ...tail] = text.split('|')
    const lines = head.split('\n')
    const document = { uri, languageId: 'mdx', version: 1, text: head + tail.join('|') }
    server.tell('textDocument/didOpen', { textDocument: document })
    return {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    }
  }

  const close: Editor['close'] = ({ textDocument }) => server.tell('textDocument/didClose', { textDocument })

  const marked: Editor['marked'] = async (file, text) => {
    const at = opened(file, text)
    const { textDocument } = at
    const answer = (await server.ask('textDocument/diagnostic', { textDocument })) as { items: Mark[] }
    close(at)
    const lines = text.split('\n')
    return answer.items.map(({ range }) =>
      (lines[range.start.line] ?? '').slice(range.start.character, range.end.character),
    )
  }

  const stop = async (): Promise<void> => {
    server.stop()
    await rm(root, { recursive: true })
  }

  return { server, opened, close, marked, stop }
}
