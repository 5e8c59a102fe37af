/** Words where a list belongs, a group of keys where words belong, and so on. */
import type { z } from 'zod'
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { inQuotes } from '../../messages/quotation.ts'
import { alike, type Fault } from '../../problem.ts'
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
  const ofScript = wrongScriptType(found)
  if (ofScript) return ofScript
  if (expected === 'string') return inBraces(found) ?? splitSentence(value) ?? otherType(found)
  return otherType(found)
}

function wrongScriptType({ expected, value, path }: WrongType): Fault | null {
  const cure = scriptCure(path, value)
  if (cure === null) return null
  return { rule: 'wrong-type', what: instead(value, shapeOf(expected)), cure }
}

/** A translation's line with its speaker, as the original has it. */
const namedLine: Fault = {
  rule: 'speaker-in-translation',
  what: { en: 'names its speaker.', ja: 'に、話し手が書かれています。' },
  cure: {
    en: 'Write only the words, in quotes if need be; who says them is taken from the original.',
    ja: '言葉だけを（必要なら引用符で囲んで）書いてください。話し手は、原文の版のものが使われます。',
  },
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

/** `title: {{ title }}`, `caption: {Monday}`: braces are words to their author. */
function inBraces({ value, written }: WrongType): Fault | null {
  const isGroup = keysOf(value).length > 0 && written.startsWith('{')
  if (!isGroup || /^\{ *[a-z]\w*: /.test(written)) return null
  return {
    rule: 'yaml-reserved',
    what: {
      en: 'begins with `{`, which YAML reads as a group of keys.',
      ja: 'が `{` で始まり、YAMLは項目のまとまりとして読みます。',
    },
    cure: {
      en: `Put the whole value in quotes: ${inQuotes(written)}.`,
      ja: `値全体を引用符で囲んでください（例: ${inQuotes(written)}）。`,
    },
  }
}

/** `- Note: nobody was inside.` is a sentence to its author. */
function splitSentence(value: unknown): Fault | null {
  const [key, ...others] = keysOf(value)
  if (key === undefined || others.length > 0) return null
  const rest = (value as Readonly<Record<string, unknown>>)[key]
  if (rest !== null && typeof rest === 'object') return null
  const quoted = inQuotes(`${key}: ${rest === null ? '' : String(rest)}`.trim())
  return {
    rule: 'yaml-colon',
    what: {
      en: 'has a colon followed by a space, which YAML reads as the end of a key.',
      ja: 'の中にコロンと半角スペースがあり、YAMLはその前を項目名として読みます。',
    },
    cure: {
      en: `Put the whole sentence in quotes: ${quoted}.`,
      ja: `文全体を引用符で囲んでください（例: ${quoted}）。`,
    },
  }
}

interface Shape {
  /** As a noun. */
  readonly name: Localized
  /** How it is written. */
  readonly cure: Localized
}

const words: Shape = {
  name: { en: 'words', ja: '言葉' },
  cure: { en: 'Write words.', ja: '言葉を書いてください。' },
}

const pairs: Shape = {
  name: { en: '`key: value` pairs', ja: '`項目名: 値` のまとまり' },
  cure: {
    en: 'Write `key: value` pairs, indented below it.',
    ja: 'その下に字下げして、`項目名: 値` の形で書いてください。',
  },
}

const shapes: Readonly<Record<string, Shape>> = {
  string: words,
  array: {
    name: { en: 'a list', ja: '一覧' },
    cure: {
      en: 'Write a list, each entry on its own line after "- ".',
      ja: '1件ごとに行を分け、`- ` で始めて書いてください。',
    },
  },
  object: pairs,
  record: pairs,
  number: {
    name: { en: 'a number', ja: '数' },
    cure: { en: 'Write a number.', ja: '数を書いてください。' },
  },
  int: {
    name: { en: 'a whole number', ja: '整数' },
    cure: { en: 'Write a whole number.', ja: '整数を書いてください。' },
  },
  boolean: {
    name: { en: 'true or false', ja: 'true か false ' },
    cure: { en: 'Write true or false.', ja: 'true か false を書いてください。' },
  },
}

const shapeOf = (expected: string): Shape =>
  shapes[expected] ?? {
    name: alike(expected),
    cure: { en: `Write ${expected}.`, ja: `${expected} を書いてください。` },
  }

const pairsAlone: Localized = { en: 'Write `key: value` pairs.', ja: '`項目名: 値` の形で書いてください。' }

const instead = (value: unknown, { name }: Shape): Localized => {
  const found = shown(value)
  return { en: `is ${found.en}, not ${name.en}.`, ja: `が${found.ja}で、${name.ja}ではありません。` }
}

function otherType({ expected, value, path }: WrongType): Fault {
  const shape = shapeOf(expected)
  const isQuotable = expected === 'string' && typeof value !== 'object'
  const cure = path.length === 0 && shape === pairs ? pairsAlone : shape.cure
  return {
    rule: 'wrong-type',
    what: instead(value, shape),
    cure: isQuotable
      ? {
          en: `Put it in quotes: "${String(value)}".`,
          ja: `引用符で囲んでください（例: "${String(value)}"）。`,
        }
      : cure,
  }
}

/** What was found, as a noun: "a list", "the number 404", "words". */
export function shown(value: unknown): Localized {
  if (Array.isArray(value)) return { en: 'a list', ja: '一覧' }
  if (typeof value === 'object') return { en: 'a group of keys', ja: '項目のまとまり' }
  if (typeof value === 'string') return alike(inQuotes(value))
  return {
    en: `the ${typeof value} ${String(value)}`,
    ja: `${typeof value === 'number' ? '数の' : ''} ${String(value)} `,
  }
}
