/** A key that is not there, and one with nothing behind it. */
import { z } from 'zod'
import { castMeant } from '../line.ts'
import { inQuotes } from '../read/explanation.ts'
import type { Path } from '../read/path.ts'
import type { Fault } from './fields.ts'
import { dayField, momentField } from './moment.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'

export function missing(schema: z.ZodType, path: Path): Fault {
  const key = String(path.at(-1))
  return { rule: 'missing-key', what: 'is missing.', cure: addition(key, kindAt(schema, path)) }
}

function addition(key: string, kind: z.ZodType | null): string {
  if (kind instanceof z.ZodEnum) return `Write \`${key}:\` and one of ${kind.options.join(', ')}.`
  if (kind instanceof z.ZodLiteral) return `Write \`${key}: ${String(kind.value)}\`.`
  if (kind instanceof z.ZodObject) return `Add \`${key}:\` with ${Object.keys(kind.shape).join(', ')}.`
  if (kind instanceof z.ZodArray) return `Add \`${key}:\` and below it a list, each entry behind "- ".`
  return `Add \`${key}: …\` in this place.`
}

/** @param written what YAML reads as nothing: `~`, `null`, or no sign at all */
export function nothing(schema: z.ZodType, path: Path, written: string): Fault {
  if (written !== '')
    return {
      rule: 'empty',
      what: `is ${written}, which YAML reads as nothing.`,
      cure: `Put it in quotes if it is meant as words: ${inQuotes(written)}.`,
    }
  if (isRestOfLine(path)) return cutAtComma
  const isEntry = typeof path.at(-1) === 'number'
  const instead = isEntry ? ', or delete its dash' : isOptionalAt(schema, path) ? ', or delete the line' : ''
  return { rule: 'empty', what: 'is empty.', cure: `${filling(schema, path)}${instead}.` }
}

/** `{ mika: No, thanks! }`: to its author the words behind the comma are no speaker. */
const isRestOfLine = (path: Path): boolean =>
  path.at(-3) === 'say' && /\s|\W$/.test(String(path.at(-1))) && castMeant(String(path.at(-1))) === null

const cutAtComma: Fault = {
  rule: 'yaml-comma',
  what: 'is cut in two by a comma.',
  cure: 'Between { and } a comma begins a new key: put all words of the line in quotes.',
}

function filling(schema: z.ZodType, path: Path): string {
  const kind = kindAt(schema, path)
  const key = String(path.at(-1))
  if (kind === dayField || kind === momentField) return 'Write a day, such as 2026-03-04'
  if (kind instanceof z.ZodEnum) return `Write \`${key}:\` and one of ${kind.options.join(', ')}`
  if (kind instanceof z.ZodLiteral) return `Write \`${key}: ${String(kind.value)}\``
  if (typeof path.at(-1) === 'number') return 'Write the entry'
  if (kind instanceof z.ZodObject) return `Write below it ${Object.keys(kind.shape).join(', ')}, indented`
  if (!(kind instanceof z.ZodArray)) return 'Write the words behind the colon'
  const none = kind.safeParse([]).success ? ', or `[]` behind the colon where there is none' : ''
  return `Write below it a list, each entry behind "- "${none}`
}
