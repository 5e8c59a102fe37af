/** One issue of the schema library → what was found and what to type, in an editor's words. */
import { z } from 'zod'
import { suggest } from '../read/did-you-mean.ts'
import type { Path } from '../read/frontmatter.ts'
import type { Fault } from './fields.ts'

interface Found {
  readonly value: unknown
  readonly schema: z.ZodType
}

/** `what` continues a sentence that begins with the field's name. */
export function describe(issue: z.core.$ZodIssue, { value, schema }: Found): Fault {
  if (issue.code === 'custom' && isFault(issue.params)) return issue.params
  if (value === undefined || value === null) return missing(issue, schema)
  switch (issue.code) {
    case 'invalid_value':
      return {
        rule: 'unknown-value',
        what: `is "${String(value)}".`,
        cure: suggest(String(value), issue.values.map(String)),
      }
    case 'invalid_type':
      return isLine(issue.path, value) ? namedLine : wrongType(issue.expected, value)
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value)
    default:
      return {
        rule: 'bad-value',
        what: `is not valid: ${issue.message}.`,
        cure: 'Compare it with a story that works.',
      }
  }
}

/** A translation's line with its speaker, as the original has it. */
const isLine = (path: Path, value: unknown): boolean => path.at(-2) === 'say' && typeof value === 'object'

const namedLine: Fault = {
  rule: 'speaker-in-translation',
  what: 'names its speaker.',
  cure: 'Write only the words, in quotes if need be; who says them is taken from the original.',
}

const isFault = (params: unknown): params is Fault =>
  typeof params === 'object' && params !== null && 'rule' in params && 'cure' in params

function missing(issue: z.core.$ZodIssue, schema: z.ZodType): Fault {
  const kind = unwrap(schemaAt(schema, issue.path))
  const key = String(issue.path.at(-1))
  if (kind instanceof z.ZodEnum)
    return {
      rule: 'missing-key',
      what: 'is missing.',
      cure: `Write \`${key}:\` and one of ${kind.options.join(', ')}.`,
    }
  if (kind instanceof z.ZodObject)
    return {
      rule: 'missing-key',
      what: 'is missing.',
      cure: `Add \`${key}:\` with ${Object.keys(kind.shape).join(', ')}.`,
    }
  if (kind instanceof z.ZodArray)
    return {
      rule: 'missing-key',
      what: 'is missing.',
      cure: `Add \`${key}:\` and below it a list, each entry behind "- ".`,
    }
  return { rule: 'missing-key', what: 'is missing.', cure: `Add \`${key}: …\` in this place.` }
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

function wrongType(expected: string, value: unknown): Fault {
  const found = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group of keys'
      : `the ${typeof value} ${String(value)}`
  const isQuotable = expected === 'string' && typeof value !== 'object'
  return {
    rule: 'wrong-type',
    what: `is ${found}, not ${shapes[expected] ?? expected}.`,
    cure: isQuotable ? `Put it in quotes: "${String(value)}".` : `Write ${shapes[expected] ?? expected}.`,
  }
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Fault {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
  const bound = issue.code === 'too_small' ? 'at least' : 'at most'
  if (Array.isArray(value)) {
    const wanted = issue.exact ? `exactly ${limit}` : `${bound} ${limit}`
    return {
      rule: 'wrong-count',
      what: `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}, where ${wanted} belong.`,
      cure:
        issue.code === 'too_small'
          ? 'Add what is missing, each behind "- ".'
          : 'Take out what is least needed.',
    }
  }
  return {
    rule: 'out-of-range',
    what: `is ${String(value)}.`,
    cure: `Write a number that is ${bound} ${limit}.`,
  }
}

/** Keys that an object of the schema allows at `path`. */
export function allowedKeys(schema: z.ZodType, path: Path): string[] {
  const found = unwrap(schemaAt(schema, path))
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let here: z.ZodType | null = schema
  for (const part of path) {
    const inner: z.ZodType | null = unwrap(here)
    if (inner instanceof z.ZodObject) here = (inner.shape as Record<PropertyKey, z.ZodType>)[part] ?? null
    else if (inner instanceof z.ZodArray) here = inner.element as z.ZodType
    else if (inner instanceof z.ZodRecord) here = inner.valueType as z.ZodType
    else return null
  }
  return here
}

function unwrap(schema: z.ZodType | null): z.ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  return schema
}
