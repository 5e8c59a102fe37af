/** Small values that several schemas share. Each says what is wrong with it. */
import { z } from 'zod'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Subject } from '../../messages/subject.ts'
import { markupIn } from '../mdx/markup.ts'
import { oddCharacter } from '../text/odd-characters.ts'
import { fill } from './width.ts'

/**
 * A fault that waits to hear what it is a fault of and whether that may be left out, and where in the text it is;
 * left out for the text as a whole.
 */
export interface FaultInText {
  readonly of: (subject: Subject, isOptional?: boolean) => Fault
  readonly index?: number
  /** Of the key, not of what is after it. */
  readonly atKey?: true
}

/** Reports a fault of the author's. */
export const tell = (context: z.core.ParsePayload<unknown>, found: FaultInText): void => {
  context.issues.push({ code: 'custom', input: context.value, params: { ...found } })
}

/** What a schema of ours says, of a value or of a key that may be any word of a certain form. */
export function ownFault(issue: z.core.$ZodIssue): FaultInText | null {
  const { code, ...rest } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue
  return code === 'custom' && 'params' in rest ? (rest.params as FaultInText) : null
}

/** What is wrong with a text; null where nothing is. */
export type Rule = (text: string) => FaultInText | null

/** A string; the first rule that it breaks is reported. */
export const textThat = (...rules: readonly Rule[]) =>
  z.string().check((context) => {
    for (const rule of rules) {
      const broken = rule(context.value)
      if (broken) return tell(context, broken)
    }
  })

const hasNoOddCharacters: Rule = (text) => {
  const odd = oddCharacter(text)
  return odd && { index: odd.index, of: (subject) => fault('odd-character', { subject, ...odd }) }
}

/** Judged last: only a text of a bounded length is given to a parser. */
const isFreeOfMarkup =
  (isSpoken: boolean): Rule =>
  (text) => {
    const markup = markupIn(text, isSpoken)
    return (
      markup && { index: markup.index, of: (subject) => fault('markup-in-words', { subject, ...markup }) }
    )
  }

const hasNoMarkup = isFreeOfMarkup(false)
const isSaidPlainly = isFreeOfMarkup(true)

const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu

/** Signs alone are enough, as in a balloon of "…!". */
const isSeen: Rule = (text) => (text.replace(unseen, '') === '' ? { of: empty('nothing') } : null)

const hasLetters: Rule = (text) =>
  /[\p{L}\p{N}]/u.test(text.replace(unseen, '')) ? null : (isSeen(text) ?? { of: empty('signs') })

const empty =
  (written: 'nothing' | 'signs'): FaultInText['of'] =>
  (subject, isOptional = false) =>
    fault('empty', { subject, written, isOptional })

/** Whole texts, and the beginnings of such as "TBD: what the picture shows". */
const placeholders = [
  /^\P{L}*(?:to-?do|tbd|tba|fixme|x{3,}|placeholder|n\/a|alt(?: text)?|未定|ダミー|要確認)\P{L}*$/iu,
  /^\P{L}*(?:to-?do|tbd|fixme|x{3,})\s*[:：]/iu,
]

const isWritten: Rule = (text) =>
  placeholders.some((pattern) => pattern.test(text))
    ? { of: (subject) => fault('placeholder', { subject, text: text.trim() }) }
    : null

const fits =
  (latin: number, full: number): Rule =>
  (text) => {
    const share = fill(text, { latin, full })
    if (share <= 1) return null
    const percent = Math.round(share * 100)
    return { of: (subject) => fault('too-long', { subject, percent, latin, full }) }
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

/** Words of the comic, where "…!" is enough. */
export const fittingSigns = (latin: number, full: number) =>
  textThat(hasNoOddCharacters, isSeen, fits(latin, full), isSaidPlainly)

/**
 * What is written on things: `latin` letters or `full` full-width characters a line, and no more lines than `most`. ""
 * leaves a thing blank.
 */
export const fittingLines = (latin: number, full: number, most: number) =>
  textThat(
    hasNoOddCharacters,
    (text) => (text === '' ? null : isSeen(text)),
    (text) => {
      const lines = text.trim().split('\n').length
      return lines <= most ? null : { of: (subject) => fault('too-long/lines', { subject, lines, most }) }
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
