/** A call in a thread of its own: it reads settings, cast and stories as they are now, and nothing it prints is taken for an answer. */
import { Worker } from 'node:worker_threads'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { threadLoading } from '../thread.ts'
import { unexpected } from '../unexpected.ts'
import { refused } from './results.ts'

export interface Call {
  /** Of a tool, as it was asked for. */
  readonly name: string
  readonly given: Readonly<Record<string, unknown>>
  readonly locale: EditorLocale
}

/** Never rejects: what goes wrong is told in the result. */
export const inThread = (call: Call): Promise<CallToolResult> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: call,
      stdout: true,
      ...threadLoading(),
    })
    const fail = (error: unknown): void =>
      resolve(refused(unexpected(error, 'mcp')(editorWords(call.locale))))
    thread.stdout.pipe(process.stderr, { end: false })
    thread.once('message', resolve)
    thread.once('error', fail)
    thread.once('exit', () => fail(new Error('A tool ended without an answer')))
  })
