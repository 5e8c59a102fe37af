/** What a tool answers. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'

/** @param facts the same for programs */
export const answered = (text: string, facts?: object): CallToolResult => ({
  content: [{ type: 'text', text: text.trimEnd() }],
  ...(facts && { structuredContent: { ...facts } }),
})

/** Why a call was not done. */
export const refused = (text: string): CallToolResult => ({
  content: [{ type: 'text', text: text.trimEnd() }],
  isError: true,
})
