/** One issue of the schema library → what was found and what to type, in an editor's words. */
import type { z } from 'zod'
import { suggest } from '../read/did-you-mean.ts'
import type { Fault } from './fields.ts'
import { missing, nothing } from './missing.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'
import { shown, wrongType } from './wrong-type.ts'

interface Found {
  readonly value: unknown
  /** As it stands in the file; empty where nothing does. */
  readonly written: string
  readonly schema: z.ZodType
}

/** `what` continues a sentence that begins with the field's name. */
export function describe(issue: z.core.$ZodIssue, { value, written, schema }: Found): Fault {
  const { path } = issue
  if (issue.code === 'custom' && isFault(issue.params)) return issue.params
  if (issue.code === 'invalid_key') return ofKey(issue)
  if (value === undefined) return missing(schema, path)
  if (value === null) return nothing(schema, path, written)
  switch (issue.code) {
    case 'invalid_value':
      return wrongChoice(issue, value, isOptionalAt(schema, path))
    case 'invalid_type':
      return wrongType({ expected: issue.expected, value, path, kind: kindAt(schema, path), written })
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value)
    default:
      return unexplained
  }
}

const unexplained: Fault = {
  rule: 'bad-value',
  what: 'is not valid.',
  cure: 'Compare it with a story that works.',
}

const isFault = (params: unknown): params is Fault =>
  typeof params === 'object' && params !== null && 'rule' in params && 'cure' in params

/** A key that may be any word of a certain form. */
function ofKey({ issues }: z.core.$ZodIssueInvalidKey): Fault {
  const [first] = issues
  return first?.code === 'custom' && isFault(first.params) ? first.params : unexplained
}

function wrongChoice(
  { values, path }: z.core.$ZodIssueInvalidValue,
  value: unknown,
  isOptional: boolean,
): Fault {
  const what = typeof value === 'object' ? `is ${shown(value)}.` : `is "${String(value)}".`
  const isFixed = values.length === 1
  return {
    rule: 'unknown-value',
    what,
    cure: isFixed
      ? `Write \`${String(path.at(-1))}: ${String(values[0])}\`${isOptional ? ', or delete the line' : ''}.`
      : suggest(String(value), values.map(String)),
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
