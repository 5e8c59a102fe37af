/** One issue of the schema library → what was found and what to type, in an editor's words. */
import type { z } from 'zod'
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { suggest } from '../text/did-you-mean.ts'
import type { FaultInText } from './fields.ts'
import { missing, nothing } from './missing.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'
import { shown, wrongType } from './wrong-type.ts'

interface Found {
  readonly value: unknown
  /** As it stands in the file; empty where nothing does. */
  readonly written: string
  readonly schema: z.ZodType
}

/**
 * `what` continues a sentence that begins with the field's name.
 * @throws where a schema refuses in a way that has no words here
 */
export function describe(issue: z.core.$ZodIssue, { value, written, schema }: Found): FaultInText | Fault {
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
      return unexplained(issue)
  }
}

/** A schema says something for which nobody has found words: the mistake is ours. */
function unexplained({ code, path }: z.core.$ZodIssue): never {
  throw new Error(`No words for ${code} at ${path.join('.')}`)
}

const isFault = (params: unknown): params is FaultInText =>
  typeof params === 'object' && params !== null && ('of' in params || 'rule' in params)

/** A key that may be any word of a certain form. */
function ofKey(issue: z.core.$ZodIssueInvalidKey): FaultInText {
  const [first] = issue.issues
  return first?.code === 'custom' && isFault(first.params) ? first.params : unexplained(issue)
}

function wrongChoice(
  { values, path }: z.core.$ZodIssueInvalidValue,
  value: unknown,
  isOptional: boolean,
): Fault {
  const found =
    typeof value === 'object' ? shown(value) : { en: `"${String(value)}"`, ja: `「${String(value)}」` }
  const isFixed = values.length === 1
  return {
    rule: 'unknown-value',
    what: { en: `is ${found.en}.`, ja: `が${found.ja}です。` },
    cure: isFixed
      ? only(`\`${String(path.at(-1))}: ${String(values[0])}\``, isOptional)
      : suggest(String(value), values.map(String)),
  }
}

const only = (line: string, isOptional: boolean): Localized => ({
  en: `Write ${line}${isOptional ? ', or delete the line' : ''}.`,
  ja: `${line} と書${isOptional ? 'くか、行を消し' : 'い'}てください。`,
})

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Fault {
  const isSmall = issue.code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  const bound = isSmall
    ? { en: `at least ${limit}`, ja: `${limit}以上` }
    : { en: `at most ${limit}`, ja: `${limit}以下` }
  if (Array.isArray(value)) return wrongCount(value.length, { limit, isSmall, isExact: issue.exact === true })
  return {
    rule: 'out-of-range',
    what: { en: `is ${String(value)}.`, ja: `が ${String(value)} です。` },
    cure: { en: `Write a number that is ${bound.en}.`, ja: `${bound.ja}の数を書いてください。` },
  }
}

interface Count {
  readonly limit: number
  readonly isSmall: boolean
  readonly isExact: boolean
}

function wrongCount(found: number, { limit, isSmall, isExact }: Count): Fault {
  const wanted = isExact
    ? { en: `exactly ${limit}`, ja: `ちょうど${limit}件` }
    : isSmall
      ? { en: `at least ${limit}`, ja: `${limit}件以上` }
      : { en: `at most ${limit}`, ja: `${limit}件まで` }
  return {
    rule: 'wrong-count',
    what: {
      en: `has ${found} ${found === 1 ? 'entry' : 'entries'}, where ${wanted.en} belong.`,
      ja: `が${found}件です。ここには${wanted.ja}書きます。`,
    },
    cure: isSmall
      ? {
          en: 'Add what is missing, each after "- ".',
          ja: '足りない分を、1件ずつ `- ` で始めて書いてください。',
        }
      : { en: 'Take out what is least needed.', ja: 'いちばん要らないものを削ってください。' },
  }
}
