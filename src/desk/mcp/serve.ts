/** The server: lists the tools, and has each call done in a thread of its own, one after the other. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { site } from '../../site.ts'
import { engineVersion } from '../upgrade/version.ts'
import { inThread } from './in-thread.ts'
import { toolList } from './tools.ts'

/**
 * Answers on standard output until standard input is closed.
 * @param locale of what tools say
 */
export async function serve(locale: EditorLocale): Promise<void> {
  const say = editorWords(locale)
  const name = site.languages.includes(locale) ? site.name[locale] : site.name[site.languages[0]]
  const server = new Server(
    { name: 'yonkoma', version: engineVersion() },
    { capabilities: { tools: {} }, instructions: say.mcp.instructions(name) },
  )
  let last: Promise<unknown> = Promise.resolve()
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolList(say) }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }): Promise<CallToolResult> => {
    const call = { name: params.name, given: params.arguments ?? {}, locale }
    const result = last.then(() => inThread(call))
    last = result
    return result
  })
  await server.connect(new StdioServerTransport())
}
