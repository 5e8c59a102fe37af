/** Words where a list belongs, a group of keys where words belong, and so on. */
import type { z } from 'zod'
import { inQuotes } from '../read/explanation.ts'
import type { Path } from '../read/path.ts'
import type { Fault } from './fields.ts'
import { speechless } from './line-fault.ts'
import { dayField, momentFault, momentField } from './moment.ts'
import { scriptCure } from './script-type.ts'

export interface WrongType {
  /** What the schema library calls the type that belongs there. */
  readonly expected: string
  readonly value: unknown
  readonly path: Path
  readonly kind: z.ZodType | null
  /** As it stands in the file. */
  readonly written: string
}

export function wrongType(found: WrongType): Fault {
  const { expected, value, path, kind, written } = found
  if (path.at(-2) === 'say' && expected === 'record' && typeof value === 'string') return speechless(value)
  if (path.at(-2) === 'say' && expected === 'string' && typeof value === 'object') return namedLine
  if ((kind === dayField || kind === momentField) && typeof value === 'number')
    return momentFault(written) ?? otherType(found)
  if (expected === 'array' && isDashed(value)) return dashes
  const ofScript = wrongScriptType(found)
  if (ofScript) return ofScript
  if (expected === 'string') return splitSentence(value) ?? otherType(found)
  return otherType(found)
}

function wrongScriptType({ expected, value, path }: WrongType): Fault | null {
  const cure = scriptCure(path, value)
  if (cure === null) return null
  const wanted = shapes[expected] ?? expected
  return {
    rule: 'wrong-type',
    what: `is ${shown(value)}, not ${wanted.replace(/, (?:each|indented).*/, '')}.`,
    cure,
  }
}

/** A translation's line with its speaker, as the original has it. */
const namedLine: Fault = {
  rule: 'speaker-in-translation',
  what: 'names its speaker.',
  cure: 'Write only the words, in quotes if need be; who says them is taken from the original.',
}

const dashes: Fault = {
  rule: 'yaml-dash',
  what: 'is no list, since a dash has no space behind it.',
  cure: 'Write a space behind every dash: - The door was shut.',
}

const isDashed = (value: unknown): boolean =>
  typeof value === 'string' ? value.startsWith('-') : keysOf(value).some((key) => key.startsWith('-'))

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

/** `- Note: nobody was inside.` is a sentence to its author. */
function splitSentence(value: unknown): Fault | null {
  const [key, ...others] = keysOf(value)
  if (key === undefined || others.length > 0) return null
  const rest = (value as Readonly<Record<string, unknown>>)[key]
  if (rest !== null && typeof rest === 'object') return null
  return {
    rule: 'yaml-colon',
    what: 'has a colon followed by a space, which YAML reads as the end of a key.',
    cure: `Put the whole sentence in quotes: ${inQuotes(`${key}: ${rest === null ? '' : String(rest)}`.trim())}.`,
  }
}

const shapes: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list, each entry on its own line behind "- "',
  object: '`key: value` pairs, indented below it',
  record: '`key: value` pairs, indented below it',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function otherType({ expected, value, path }: WrongType): Fault {
  const shape = shapes[expected] ?? expected
  const wanted = path.length === 0 ? shape.replace(', indented below it', '') : shape
  const isQuotable = expected === 'string' && typeof value !== 'object'
  return {
    rule: 'wrong-type',
    what: `is ${shown(value)}, not ${wanted.replace(/, (?:each|indented).*/, '')}.`,
    cure: isQuotable ? `Put it in quotes: "${String(value)}".` : `Write ${wanted}.`,
  }
}

/** What was found, as a noun: "a list", "the number 404", "words". */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  return typeof value === 'string' ? inQuotes(value) : `the ${typeof value} ${String(value)}`
}
