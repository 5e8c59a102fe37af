/**
 * Where a line may end, for headlines, balloons, captions, labels and pages alike:
 *
 *   gap      where the author left one: a full-width space. Lines end there first.
 *   phrase   between words, or between phrases where no spaces part the words
 *   word     inside a phrase, where it is too long for any line: between the words of a compound, after a hyphen
 *   letter   inside a word, where even that does not fit
 *
 * None of them against 禁則, and none between a number and its unit.
 */
import type { Locale } from '../locales.ts'
import { type LineEnds, typesetting } from '../typesetting.ts'
import { mayPart } from './kinsoku.ts'

export type Seam = 'gap' | 'phrase' | 'word' | 'letter'

export interface Stretch {
  /** With the space after it. */
  readonly text: string
  /** How a line ends after it. */
  readonly seam: Seam
}

/** The stretches of a text, which joined give it again. @param finest the smallest that are parted */
export function stretches(text: string, locale: Locale, finest: Seam = 'phrase'): readonly Stretch[] {
  const { lineEnds } = typesetting(locale)
  const parts = phrasesOf(text, lineEnds)
  const finer = finest === 'phrase' || finest === 'gap' ? [] : [words]
  if (finest === 'letter') finer.push(letters)
  return finer.reduce((all, part) => all.flatMap((stretch) => part(stretch, lineEnds)), parts)
}

/** What stays on one line where there is room, which joined gives the text again. */
export const phrases = (text: string, locale: Locale): readonly string[] =>
  stretches(text, locale).map((stretch) => stretch.text)

function phrasesOf(text: string, { phrases, belongTogether }: LineEnds): readonly Stretch[] {
  const mayEndAfter = (before: string, after: string): boolean =>
    mayEnd(before, after) && (isGap(before) || !(/ $/.test(before) && belongTogether(before, after)))
  return joined(phrases(text), mayEndAfter).map((piece) => ({
    text: piece,
    seam: isGap(piece) ? 'gap' : 'phrase',
  }))
}

/** What an author leaves to say where a line ends best. */
const isGap = (piece: string): boolean => /[\u3000\n]\s*$/.test(piece)

function joined(
  pieces: readonly string[],
  mayEndBetween: (before: string, after: string) => boolean,
): readonly string[] {
  const found: string[] = []
  for (const piece of pieces) {
    const before = found.at(-1)
    if (before === undefined || mayEndBetween(before, piece)) found.push(piece)
    else found[found.length - 1] = before + piece
  }
  return found
}

/** The author's gap is one whatever follows, but for 禁則. */
const mayEnd = (before: string, after: string): boolean =>
  /\S/.test(after) &&
  /\S/.test(before) &&
  mayPart(before, after) &&
  (isGap(before) || !isInsideWord(before, after))

/** Latin words, numbers with what they count, loan words and compounds of kanji stay whole. */
const isInsideWord = (before: string, after: string): boolean =>
  (/[\p{Script=Latin}\p{Nd}'’.,-]$/u.test(before) && /^[\p{Script=Latin}\p{Nd}]/u.test(after)) ||
  (/\p{Nd}[十百千万億兆]*$/u.test(before) && /^[\p{sc=Han}\p{sc=Katakana}つ]/u.test(after)) ||
  (/(?:\p{Nd}[年月]|[第約計全各毎]|午前|午後|令和|平成|昭和)$/u.test(before) &&
    /^[\p{Nd}一二三四五六七八九十]/u.test(after)) ||
  (/[\p{sc=Katakana}ー・]$/u.test(before) && /^[\p{sc=Katakana}ー]/u.test(after)) ||
  (/\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after) && compoundAt(before, after) <= longCompound)

/** Kanji in a row around the seam. */
const compoundAt = (before: string, after: string): number =>
  (/\p{sc=Han}*$/u.exec(before)?.[0].length ?? 0) + (/^\p{sc=Han}*/u.exec(after)?.[0].length ?? 0)

const longCompound = 8

function words(stretch: Stretch, { words }: LineEnds): readonly Stretch[] {
  const parts = joined(words(stretch.text), (before, after) => mayEndWord(before, after))
  return withSeams(parts, stretch, 'word')
}

/** Endings stay with their word, and so does what is written with one character. */
const mayEndWord = (before: string, after: string): boolean =>
  /\S/.test(after) &&
  mayPart(before, after) &&
  !/^(?!でき)\p{sc=Hiragana}/u.test(after) &&
  !/^[\p{L}\p{Nd}]$/u.test(before) &&
  !/^[\p{L}\p{Nd}]$/u.test(after.trim()) &&
  !/\p{Nd}[十百千万億兆]*\s*$/u.test(before) &&
  !/[第約]$/.test(before)

function letters(stretch: Stretch): readonly Stretch[] {
  const graphemes = [...new Intl.Segmenter('ja').segment(stretch.text)].map(({ segment }) => segment)
  return withSeams(
    joined(graphemes, (before, after) => /\S/.test(after) && mayPart(before, after)),
    stretch,
    'letter',
  )
}

const withSeams = (parts: readonly string[], { seam }: Stretch, inside: Seam): readonly Stretch[] =>
  parts.map((text, index) => ({ text, seam: index === parts.length - 1 ? seam : inside }))
