/** A key that is not there, and one with nothing after it. */
import { z } from 'zod'
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { inQuotes } from '../../messages/quotation.ts'
import type { Fault } from '../../problem.ts'
import { alike } from '../../problem.ts'
import { castMeant } from '../comic/line.ts'
import { dayField, momentField } from './moment.ts'
import { isOptionalAt, kindAt } from './schema-at.ts'

export function missing(schema: z.ZodType, path: Path): Fault {
  const key = String(path.at(-1))
  const what = { en: 'is missing.', ja: 'がありません。' }
  return { rule: 'missing-key', what, cure: addition(key, kindAt(schema, path)) }
}

function addition(key: string, kind: z.ZodType | null): Localized {
  if (kind instanceof z.ZodEnum)
    return {
      en: `Write \`${key}:\` and one of ${kind.options.join(', ')}.`,
      ja: `\`${key}:\` に続けて、${kind.options.join('、')} のどれかを書いてください。`,
    }
  if (kind instanceof z.ZodLiteral)
    return {
      en: `Write \`${key}: ${String(kind.value)}\`.`,
      ja: `\`${key}: ${String(kind.value)}\` と書いてください。`,
    }
  if (kind instanceof z.ZodObject)
    return {
      en: `Add \`${key}:\` with ${Object.keys(kind.shape).join(', ')}.`,
      ja: `\`${key}:\` を加え、その中に ${Object.keys(kind.shape).join('、')} を書いてください。`,
    }
  if (kind instanceof z.ZodArray)
    return {
      en: `Add \`${key}:\` and below it a list, each entry after "- ".`,
      ja: `\`${key}:\` を加え、その下に、1件ずつ \`- \` で始めて書いてください。`,
    }
  return { en: `Add \`${key}: …\` in this place.`, ja: `ここに \`${key}: …\` を加えてください。` }
}

/** @param written what YAML reads as nothing: `~`, `null`, or no sign at all */
export function nothing(schema: z.ZodType, path: Path, written: string): Fault {
  if (written !== '')
    return {
      rule: 'empty',
      what: {
        en: `is ${written}, which YAML reads as nothing.`,
        ja: `が ${written} で、YAMLでは「何もない」という意味になります。`,
      },
      cure: {
        en: `Put it in quotes if it is meant as words: ${inQuotes(written)}.`,
        ja: `言葉として書くなら、引用符で囲んでください（例: ${inQuotes(written)}）。`,
      },
    }
  if (isRestOfLine(path)) return cutAtComma
  const isEntry = typeof path.at(-1) === 'number'
  const instead = isEntry ? orDash : isOptionalAt(schema, path) ? orLine : alike('')
  const { en, ja } = filling(schema, path)
  return {
    rule: 'empty',
    what: { en: 'is empty.', ja: 'が空です。' },
    cure: { en: `${en}${instead.en}.`, ja: `${ja}てください。${instead.ja}` },
  }
}

const orDash: Localized = { en: ', or delete its dash', ja: '要らなければ、`-` ごと消してください。' }
const orLine: Localized = { en: ', or delete the line', ja: '要らなければ、行を消してください。' }

/** `{ mika: No, thanks! }`: to its author the words after the comma are no speaker. */
const isRestOfLine = (path: Path): boolean =>
  path.at(-3) === 'say' && /\s|\W$/.test(String(path.at(-1))) && castMeant(String(path.at(-1))) === null

const cutAtComma: Fault = {
  rule: 'yaml-comma',
  what: { en: 'is cut in two by a comma.', ja: 'が、コンマで2つに切れています。' },
  cure: {
    en: 'Between { and } a comma begins a new key: put all words of the line in quotes.',
    ja: '{ と } のあいだでは、コンマの後ろが次の項目になります。セリフ全体を引用符で囲んでください。',
  },
}

/** Without its end, "て" in Japanese: another way may follow. */
function filling(schema: z.ZodType, path: Path): Localized {
  const kind = kindAt(schema, path)
  const key = String(path.at(-1))
  if (kind === dayField || kind === momentField)
    return { en: 'Write a day, such as 2026-03-04', ja: '2026-03-04 のように、日付を書い' }
  if (kind instanceof z.ZodEnum)
    return {
      en: `Write \`${key}:\` and one of ${kind.options.join(', ')}`,
      ja: `\`${key}:\` に続けて、${kind.options.join('、')} のどれかを書い`,
    }
  if (kind instanceof z.ZodLiteral)
    return {
      en: `Write \`${key}: ${String(kind.value)}\``,
      ja: `\`${key}: ${String(kind.value)}\` と書い`,
    }
  if (typeof path.at(-1) === 'number') return { en: 'Write the entry', ja: '内容を書い' }
  if (kind instanceof z.ZodObject)
    return {
      en: `Write below it ${Object.keys(kind.shape).join(', ')}, indented`,
      ja: `その下に、字下げして ${Object.keys(kind.shape).join('、')} を書い`,
    }
  if (!(kind instanceof z.ZodArray))
    return { en: 'Write the words after the colon', ja: 'コロンの後ろに言葉を書い' }
  const mayBeNone = kind.safeParse([]).success
  return {
    en: `Write below it a list, each entry after "- "${mayBeNone ? ', or `[]` after the colon where there is none' : ''}`,
    ja: `その下に、1件ずつ \`- \` で始めて書${mayBeNone ? 'くか、1件もなければコロンの後ろに `[]` と書い' : 'い'}`,
  }
}
