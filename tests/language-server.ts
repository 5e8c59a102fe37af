/** Astro's language server, spoken to as VS Code speaks to it. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Server {
  /** Fails where no answer comes within thirty seconds. */
  ask(method: string, params: unknown): Promise<unknown>
  tell(method: string, params: unknown): void
  stop(): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly items?: readonly unknown[] }
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

const resolver = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'))
const program = join(dirname(resolver.resolve('@astrojs/language-server')), '../bin/nodeServer.js')
const tsdk = dirname(createRequire(import.meta.url).resolve('typescript'))

/** @param root the folder that is opened */
export async function startServer(root: string): Promise<Server> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map<number, (message: Message) => void>()
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  readMessages(child.stdout, (message) => {
    if (message.method === undefined) return waiting.get(message.id ?? -1)?.(message)
    if (message.id === undefined) return
    // The server asks for the editor's settings; there are none.
    send({ id: message.id, result: message.params?.items?.map(() => null) ?? null })
  })
  let last = 0
  const ask = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      const id = last
      const late = setTimeout(() => reject(new Error(`No answer to ${method}`)), 30_000)
      waiting.set(id, ({ result, error }) => {
        clearTimeout(late)
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result)
      })
      send({ id, method, params })
    })
  const tell = (method: string, params: unknown): void => send({ method, params })
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'site' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
    initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
  })
  tell('initialized', {})
  return { ask, tell, stop: () => child.kill() }
}

function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let held: Buffer = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk])
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('utf8', 0, end))?.[1] ?? 0)
      if (held.length < end + 4 + length) return
      take(JSON.parse(held.toString('utf8', end + 4, end + 4 + length)))
      held = held.subarray(end + 4 + length)
    }
  })
}
