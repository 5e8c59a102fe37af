/** A Zod schema → JSON Schema in which every key has its help. */
import { z } from 'zod'
import { isLocale } from '../../languages/locales.ts'
import { site } from '../../site.ts'

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

/** What Zod cannot know, by path. */
export type Extra = Readonly<Record<string, Partial<Json>>>

/** A sentence for each path, in every language of editors. */
export type Help = readonly Readonly<Record<string, string>>[]

/** @throws if a key has no help, or help or extras have no key; those of languages that the site does not have may be there */
export function jsonSchema(schema: z.ZodType, help: Help, extra: Extra = {}): Json {
  const found = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Json
  const unused = new Set([...help, extra].flatMap(Object.keys).filter(isOfSite))
  const dress = (part: Json, path: string): void => {
    const words = help.flatMap((sentences) => sentences[path] ?? [])
    if (words.length > 0) {
      part.description = words.join('\n')
      part.markdownDescription = words.join('\n\n')
    }
    unused.delete(path)
    for (const [name, child] of children(part)) {
      const inner = path === '' ? name : `${path}.${name}`
      if (!help[0]?.[inner])
        throw new Error(`\`${inner}\` has no help: write it in src/messages/en/schema.ts`)
      dress(child, inner)
    }
    Object.assign(part, extra[path])
  }
  dress(found, '')
  if (unused.size > 0) throw new Error(`There is help, and no key: ${[...unused].join(', ')}`)
  return found
}

const isOfSite = (path: string): boolean =>
  path.split('.').every((key) => !isLocale(key) || site.languages.includes(key))

/** Keys below, through lists, alternatives and names that are free. */
function children(part: Json): [string, Json][] {
  const inside = [part.items, ...(part.anyOf ?? [])].flatMap((inner) => (inner ? children(inner) : []))
  const free = part.additionalProperties
  return [...Object.entries(part.properties ?? {}), ...inside, ...ofFreeNames(free)]
}

/** An entry of topics.yaml has help of its own; a name of the cast has that of the key it stands in. */
function ofFreeNames(free: Json | boolean | undefined): [string, Json][] {
  if (typeof free !== 'object') return []
  const isEntry = Object.keys(free.properties ?? {}).some(isLocale)
  return isEntry ? [['*', free]] : children(free)
}
