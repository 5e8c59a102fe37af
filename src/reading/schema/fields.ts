/** Small values that several schemas share. Each carries its cure, which the printer shows beneath the fault. */
import { z } from 'zod'
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { markupIn } from '../mdx/markup.ts'
import { oddCharacter } from '../text/odd-characters.ts'
import { fill } from './width.ts'

/** A fault, and where in its text it is, from 0; left out for the text as a whole. */
export interface FaultInText extends Fault {
  readonly index?: number
}

/** Tells a fault of the author's. `what` is the sentence after the field's name. */
export const fault = (context: z.core.ParsePayload<unknown>, found: FaultInText): void => {
  context.issues.push({ code: 'custom', input: context.value, params: { ...found } })
}

/** What is wrong with a text; null where nothing is. */
export type Rule = (text: string) => FaultInText | null

/** A string of which the first rule that it breaks is told. */
export const textThat = (...rules: readonly Rule[]) =>
  z.string().check((context) => {
    for (const rule of rules) {
      const broken = rule(context.value)
      if (broken) return fault(context, broken)
    }
  })

const hasNoOddCharacters: Rule = oddCharacter

/** Judged last: only a text of a bounded length is given to a parser. */
const hasNoMarkup: Rule = (text) => markupIn(text)

const isSaidPlainly: Rule = (text) => markupIn(text, true)

const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu

/** Signs alone are enough, as in a balloon of "…!". */
const isSeen: Rule = (text) =>
  text.replace(unseen, '') !== '' ? null : empty({ en: 'is empty.', ja: 'が空です。' })

const hasLetters: Rule = (text) => {
  if (/[\p{L}\p{N}]/u.test(text.replace(unseen, ''))) return null
  return isSeen(text) ?? empty({ en: 'has no words, only signs.', ja: 'に、言葉がなく記号だけがあります。' })
}

const empty = (what: Localized): Fault => ({
  rule: 'empty',
  what,
  cure: {
    en: 'Write the words, or delete the key if it is optional.',
    ja: '言葉を書くか、省ける項目なら項目ごと消してください。',
  },
})

/** Whole texts, and the beginnings of such as "TBD: what the picture shows". */
const placeholders = [
  /^\P{L}*(?:to-?do|tbd|tba|fixme|x{3,}|placeholder|n\/a|alt(?: text)?|未定|ダミー|要確認)\P{L}*$/iu,
  /^\P{L}*(?:to-?do|tbd|fixme|x{3,})\s*[:：]/iu,
]

const isWritten: Rule = (text) =>
  placeholders.some((pattern) => pattern.test(text))
    ? {
        rule: 'placeholder',
        what: {
          en: `is "${text.trim()}", which holds the place of words.`,
          ja: `が「${text.trim()}」で、仮の言葉のままです。`,
        },
        cure: { en: 'Write the words that readers will see.', ja: '読者が読む言葉を書いてください。' },
      }
    : null

const fits =
  (latin: number, full: number): Rule =>
  (text) => {
    const share = fill(text, { latin, full })
    if (share <= 1) return null
    return {
      rule: 'too-long',
      what: {
        en: `is too long: ${Math.round(share * 100)} % of the room.`,
        ja: `が長すぎます（入る長さの${Math.round(share * 100)}%）。`,
      },
      cure: {
        en: `Shorten it to at most ${latin} Latin letters or ${full} full-width characters.`,
        ja: `全角${full}字（半角なら${latin}字）以内に縮めてください。`,
      },
    }
  }

/** A name or term: at least one letter or digit. */
export const words = textThat(hasNoOddCharacters, hasLetters, fits(200, 100), hasNoMarkup)

/** A sentence or more, as long as a paragraph at most; words that only hold its place are refused. */
export const prose = textThat(hasNoOddCharacters, hasLetters, isWritten, fits(1200, 600), hasNoMarkup)

/** A name that must fit a place: `latin` letters, or `full` full-width characters, or a mixture. */
export const fitting = (latin: number, full: number) =>
  textThat(hasNoOddCharacters, hasLetters, fits(latin, full), hasNoMarkup)

/** A sentence that must fit. */
export const fittingProse = (latin: number, full: number) =>
  textThat(hasNoOddCharacters, hasLetters, isWritten, fits(latin, full), hasNoMarkup)

/** What stands in the comic, where "…!" is enough. */
export const fittingSigns = (latin: number, full: number) =>
  textThat(hasNoOddCharacters, isSeen, fits(latin, full), isSaidPlainly)

/** What is written on things: `latin` letters or `full` full-width characters a line, and no more lines than `most`. */
export const fittingLines = (latin: number, full: number, most: number) =>
  textThat(
    hasNoOddCharacters,
    isSeen,
    (text) => {
      const lines = text.trim().split('\n').length
      return lines <= most
        ? null
        : {
            rule: 'too-long',
            what: {
              en: `has ${lines} lines, where at most ${most} belong.`,
              ja: `が${lines}行あります。${most}行までしか入りません。`,
            },
            cure: { en: 'Shorten it.', ja: '短くしてください。' },
          }
    },
    (text) => {
      const longest = text
        .split('\n')
        .map(fits(latin, full))
        .find((found) => found !== null)
      return longest ?? null
    },
    isSaidPlainly,
  )
