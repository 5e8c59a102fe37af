/** A Zod schema → JSON Schema in which every key has its help. */
import { z } from 'zod'
import type { Help } from './help.ts'

/** The parts of JSON Schema (draft 7) that we write, and those that VS Code adds to it. */
export interface Json {
  type?: string
  description?: string
  markdownDescription?: string
  enum?: readonly string[]
  examples?: readonly unknown[]
  defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[]
  properties?: Record<string, Json>
  additionalProperties?: Json | boolean
  items?: Json
  anyOf?: readonly Json[]
  required?: readonly string[]
  minItems?: number
  maxItems?: number
  [other: string]: unknown
}

/** `extra` adds to the part at a path what Zod cannot know. */
export interface Additions {
  readonly help: Help
  readonly extra: Readonly<Record<string, Partial<Json>>>
}

/** @throws where a key has no help, or help and extras have no key */
export function jsonSchema(schema: z.ZodType, { help, extra }: Additions): Json {
  const found = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json
  const unused = new Set([...Object.keys(help), ...Object.keys(extra)])
  const dress = (part: Json, path: string): void => {
    const words = help[path]
    if (words) {
      part.description = `${words.en}\n${words.ja}`
      part.markdownDescription = `${words.en}\n\n${words.ja}`
    }
    unused.delete(path)
    for (const [name, child] of children(part)) {
      const inner = path === '' ? name : `${path}.${name}`
      if (!help[inner]) throw new Error(`\`${inner}\` has no help: write it in src/desk/schema/help.ts`)
      dress(child, inner)
    }
    Object.assign(part, extra[path])
  }
  dress(found, '')
  if (unused.size > 0) throw new Error(`There is help, and no key: ${[...unused].join(', ')}`)
  return found
}

/** Keys below, through lists, alternatives and names that are free. */
function children(part: Json): [string, Json][] {
  const inside = [part.items, ...(part.anyOf ?? [])].flatMap((inner) => (inner ? children(inner) : []))
  const free = part.additionalProperties
  return [...Object.entries(part.properties ?? {}), ...inside, ...ofFreeNames(free)]
}

/** An entry of topics.yaml has help of its own; a name of the cast has that of the key it stands in. */
function ofFreeNames(free: Json | boolean | undefined): [string, Json][] {
  if (typeof free !== 'object') return []
  const isEntry = Object.hasOwn(free.properties ?? {}, 'en')
  return isEntry ? [['*', free]] : children(free)
}
