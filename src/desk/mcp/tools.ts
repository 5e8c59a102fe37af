/** The tools: what each takes, and where it is done. Nothing of them is loaded before it is called. */
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorLocales } from '../../messages/editor-locale.ts'
import type { EditorWords } from '../../messages/editor-words.ts'

export type ToolName = keyof EditorWords['mcp']['tools']

const text = z.string()

/** What each tool takes. Whether a word is one that there is, is asked where it is used. */
export const takes = {
  spec: z.strictObject({ language: z.enum(editorLocales).optional() }),
  cast: z.strictObject({}),
  check: z.strictObject({ slug: text.optional(), script: text.optional() }),
  draw: z.strictObject({
    slug: text.optional(),
    script: text.optional(),
    panel: z.int().min(1).max(4).optional(),
    language: text.optional(),
  }),
  new: z.strictObject({
    slug: text,
    files: z.record(z.string(), text).optional(),
    overwrite: z.boolean().optional(),
    lang: text.optional(),
    topic: text.optional(),
    newTopic: z
      .strictObject({ key: text, name: z.record(z.string(), text), description: z.record(z.string(), text) })
      .optional(),
    panels: text.optional(),
    author: text.optional(),
    text: text.optional(),
    art: text.optional(),
  }),
  status: z.strictObject({}),
} as const satisfies Readonly<Record<ToolName, z.ZodObject>>

export type Taken<Name extends ToolName> = z.output<(typeof takes)[Name]>

/** @throws Refusal where the call cannot be done as it was asked */
export type Act<Name extends ToolName> = (
  taken: Taken<Name>,
  locale: EditorLocale,
) => CallToolResult | Promise<CallToolResult>

type Acts = { readonly [Name in ToolName]: () => Promise<{ readonly act: Act<Name> }> }

export const acts: Acts = {
  spec: () => import('./tools/spec.ts'),
  cast: () => import('./tools/cast.ts'),
  check: () => import('./tools/check.ts'),
  draw: () => import('./tools/draw.ts'),
  new: () => import('./tools/new.ts'),
  status: () => import('./tools/status.ts'),
}

export const toolNames = Object.keys(takes) as readonly ToolName[]
export const isTool = (name: string): name is ToolName => Object.hasOwn(takes, name)

/** As programs are told of them. */
export const toolList = ({ mcp }: EditorWords): Tool[] =>
  toolNames.map((name) => ({
    name,
    title: mcp.tools[name].title,
    description: mcp.tools[name].description,
    inputSchema: inputOf(name, mcp),
    annotations: { readOnlyHint: name !== 'new', destructiveHint: name === 'new', openWorldHint: false },
  }))

function inputOf(name: ToolName, mcp: EditorWords['mcp']): Tool['inputSchema'] {
  const { properties = {}, required = [] } = z.toJSONSchema(takes[name], { io: 'input' })
  const helps: Readonly<Record<string, string>> = mcp.tools[name].arguments
  const described = Object.entries(properties).map(([key, part]) => [
    key,
    { ...(typeof part === 'object' && part), description: helps[key] },
  ])
  return { type: 'object', properties: Object.fromEntries(described), required, additionalProperties: false }
}
