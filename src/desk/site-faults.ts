/** What is wrong in `yonkoma.config.ts`: a sentence each, with its place and what to write. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { z } from 'zod'
import { siteRoot } from '../disk/places.ts'
import { languagesIn } from '../languages/locales.ts'
import type { Said } from '../messages/editor-words.ts'
import type { Place } from '../problem.ts'
import { isRecord } from '../reading/raw.ts'
import { nearest } from '../reading/text/did-you-mean.ts'
import { accountKinds } from '../site/accounts.ts'
import { siteSchema, type Wanted } from '../site/schema.ts'

const file = 'yonkoma.config.ts'
const written = (): string => readFileSync(join(siteRoot, file), 'utf8')

type Path = readonly PropertyKey[]

/**
 * @param settings as the file gives them, whatever they are
 * @param text of the file, in which the places are looked for
 */
export function siteFaults(settings: unknown, text: string = written()): Said[] {
  if (!isRecord(settings)) return [at([], text, (words) => words.settings.noDefault)]
  const schema = siteSchema(languagesIn(settings))
  const result = schema.safeParse(settings)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        at([...issue.path, key], text, unknown(key, issue.path, groupAt(issue.path, schema, settings))),
      )
    const value = valueAt(settings, issue.path)
    return [at(value === undefined ? issue.path.slice(0, -1) : issue.path, text, sentence(issue, value))]
  })
}

/** What is wrong with a setting, without its place. */
export function sentence(issue: z.core.$ZodIssue, value: unknown): Said {
  const name = issue.path.map(String).join('.')
  const wanted = wantedBy(issue)
  if (value === undefined) return ({ settings }) => settings.isMissing(name, wanted(settings.wanted))
  const shown =
    typeof value === 'string'
      ? JSON.stringify(value)
      : inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY })
  return ({ settings }) => settings.isWrong(name, shown, wanted(settings.wanted))
}

function wantedBy(issue: z.core.$ZodIssue): Wanted {
  const options = optionsOf(issue)
  if (options) return (say) => say.oneOf(options)
  const { wanted } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as { readonly wanted?: Wanted }
  if (wanted) return wanted
  const expected = issue.code === 'invalid_type' ? issue.expected : ''
  return kinds[expected] ?? ((say) => say.text())
}

const kinds: Readonly<Record<string, Wanted>> = {
  object: (say) => say.group(),
  array: (say) => say.list(),
  boolean: (say) => say.onOrOff(),
}

/** Words of which one is wanted; null where anything else is. */
function optionsOf(issue: z.core.$ZodIssue): readonly string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? (alternatives[String(issue.path.at(-1))] ?? null) : null
}

/** Keys that say what an entry of a list is. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  kind: [...accountKinds, 'mail', 'rss'],
  tag: ['script', 'meta'],
}

function unknown(key: string, path: Path, group: Group): Said {
  const valid = Object.keys(group)
  const choice = { near: nearest(key, valid), valid }
  return ({ settings }) => settings.unknown([...path, key].map(String).join('.'), choice)
}

type Group = Readonly<Record<string, unknown>>

/** Settings of a group; none where it is no group. */
function groupAt(path: Path, whole: z.ZodType, settings: unknown): Group {
  const group = (schema: unknown, end: number): Group =>
    groupOf(schema, valueAt(settings, path.slice(0, end)))
  const found = path.reduce<unknown>(
    (schema, key, index) => (typeof key === 'number' ? schema : group(schema, index)[String(key)]),
    whole,
  )
  return group(found, path.length)
}

/** What is in a group, also in one that may be null, in the entries of a list, and in the kind of `value`. */
function groupOf(schema: unknown, value: unknown): Group {
  const { shape, options, unwrap } = (schema ?? {}) as {
    readonly shape?: Group
    readonly options?: readonly z.ZodObject[]
    readonly unwrap?: () => unknown
  }
  if (options) return options.find((option) => isKindOf(option, value))?.shape ?? {}
  return shape ?? (unwrap ? groupOf(unwrap.call(schema), value) : {})
}

const isKindOf = ({ shape }: z.ZodObject, value: unknown): boolean =>
  Object.entries(shape).some(
    ([key, one]) => one instanceof z.ZodLiteral && one.value === (value as Group | undefined)?.[key],
  )

const valueAt = (settings: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], settings)

function at(path: Path, text: string, said: Said): Said {
  const { line, column } = placeOf(path, text)
  return (words) => `${file}:${line}:${column}  ${said(words)}`
}

/** Where a key is written: the first of its name after the key that it belongs to. @param text of the file */
export function placeOf(path: Path, text: string = written()): Place & { file: string } {
  let offset = 0
  for (const key of path) {
    const name = String(key).replace(/[^\w]/g, '\\$&')
    const rest = text.slice(offset)
    offset +=
      typeof key === 'number'
        ? entryIn(rest, key)
        : (new RegExp(`(?<![\\w$])['"]?${name}['"]?\\s*:`).exec(rest)?.index ?? 0)
  }
  const before = text.slice(0, offset).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Where an entry begins in the next list of a text; 0 where there is none. @param index from 0 */
function entryIn(text: string, index: number): number {
  const start = text.indexOf('[') + 1
  let [depth, entry] = [0, 0]
  for (const { 0: sign, index: at } of text
    .slice(start)
    .matchAll(/'[^'\n]*'|"[^"\n]*"|[[\]{},]|[^\s[\]{},'"]+/g)) {
    if (depth === 0 && entry === index && sign !== ',') return start + at
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    else if (sign === ',' && depth === 0) entry++
    if (depth < 0) return 0
  }
  return 0
}
