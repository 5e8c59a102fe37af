/**
 * Where a line may end, for headlines, balloons, captions, labels and pages alike:
 *
 *   gap      where the author left one: a full-width space. Lines end there first.
 *   phrase   between words in English, between phrases in Japanese
 *   word     inside a phrase, where it is too long for any line: between the words of a compound, after a hyphen
 *   letter   inside a word, where even that does not fit
 *
 * None of them against 禁則, and none between a number and its unit.
 */
import { jaModel, Parser } from 'budoux'
import type { Locale } from '../../languages/locales.ts'
import { mayPart } from './kinsoku.ts'
import { belongTogether } from './word-pairs.ts'

export type Seam = 'gap' | 'phrase' | 'word' | 'letter'

export interface Stretch {
  /** With the space after it. */
  readonly text: string
  /** How a line ends after it. */
  readonly seam: Seam
}

/** The stretches of a text, which joined give it again. @param finest the smallest that are parted */
export function stretches(text: string, locale: Locale, finest: Seam = 'phrase'): readonly Stretch[] {
  const parts = phrasesOf(text, locale)
  const finer = finest === 'phrase' || finest === 'gap' ? [] : [words]
  if (finest === 'letter') finer.push(letters)
  return finer.reduce((all, part) => all.flatMap((stretch) => part(stretch, locale)), parts)
}

function phrasesOf(text: string, locale: Locale): readonly Stretch[] {
  const pieces =
    locale === 'ja'
      ? text.split(/(?<=[\u3000\n])|(?<=】)(?=[\p{sc=Han}\p{sc=Katakana}])/u).flatMap(parsed)
      : spaced(text)
  return joined(pieces, mayEnd).map((piece) => ({
    text: piece,
    seam: /[\u3000\n]\s*$/.test(piece) ? 'gap' : 'phrase',
  }))
}

const parser = new Parser(jaModel)

/** A space or a full-width mark ends a phrase, and stays with it. */
const parsed = (text: string): readonly string[] =>
  parser
    .parse(text)
    .flatMap(
      (piece) =>
        piece.match(/(?:[^\s、。：；？！]|[\u00a0\u202f])+[\s、。：；？！]*|[\s、。：；？！]+/g) ?? [],
    )

/** A no-break space is none. */
const spaced = (text: string): readonly string[] =>
  (text.match(/[^ \t\n\u3000]+[ \t\n\u3000]*|^[ \t\n\u3000]+/g) ?? []).flatMap((word) =>
    word.split(/(?<=\p{L}{2,}—)(?=\p{L})/u),
  )

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
  (/[\u3000\n]\s*$/.test(before) || !(isInsideWord(before, after) || isPair(before, after)))

const isPair = (before: string, after: string): boolean => / $/.test(before) && belongTogether(before, after)

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

const inWords = {
  en: (text: string): readonly string[] => text.split(/(?<=[\p{L}\d]{2,}[-‐/–—])(?=[\p{L}\d]{2,})/u),
  ja: (text: string): readonly string[] =>
    [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment),
}

function words(stretch: Stretch, locale: Locale): readonly Stretch[] {
  const parts = joined(inWords[locale](stretch.text), (before, after) => mayEndWord(before, after))
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
