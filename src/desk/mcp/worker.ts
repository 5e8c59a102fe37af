/** The thread of one call. Everything is loaded inside, so that a mistake in the settings is told as any other. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { Refusal } from '../../disk/refusal.ts'
import { editorWords } from '../../messages/editor-words.ts'
import type { Call } from './in-thread.ts'
import { refused } from './results.ts'

const call = workerData as Call

parentPort?.postMessage(await answer())

async function answer(): Promise<CallToolResult> {
  const say = editorWords(call.locale)
  try {
    const { done } = await import('./done.ts')
    return await done(call)
  } catch (error) {
    if (error instanceof Refusal) return refused(error.said(say))
    if (error instanceof Error && /yonkoma\.config\.ts/.test(`${error.stack}`))
      return refused(say.mcp.settings(error.message))
    const { unexpected } = await import('../unexpected.ts')
    return refused(unexpected(error, 'mcp')(say))
  }
}
