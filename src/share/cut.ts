import { houseStyle } from '../languages/house-style.ts'
import { phrases } from '../languages/line-ends/line-ends.ts'
import type { Locale } from '../languages/locales.ts'

interface Cut {
  readonly locale: Locale
  /** True where the words as given are short enough. */
  readonly fits: (words: string) => boolean
}

/**
 * The words as they are where they fit, or else the longest beginning that fits with its ellipsis.
 * Cuts between words; inside one, between whole characters, only where not even the first word fits.
 */
export function cutToFit(words: string, { locale, fits }: Cut): string {
  if (fits(words)) return words
  return beginning(words, segments('word', words, locale), fits) ?? inWord(words, { locale, fits })
}

/**
 * The words as they are where they fit, or else as many whole sentences as do, or else the longest beginning that ends
 * with a phrase and its ellipsis. Empty where that would leave too little to be worth reading.
 */
export function cutToSentence(words: string, { locale, fits }: Cut): string {
  if (fits(words)) return words
  const ends = houseStyle(locale)
    .sentences(words)
    .map(({ index, text }) => index + text.length)
  const whole = ends.map((end) => words.slice(0, end)).findLast(fits)
  if (whole !== undefined) return whole
  const cut = beginning(words, startsOf(phrases(words, locale)), fits) ?? ''
  return cut.length < words.length * leastShare ? '' : cut
}

/** Less than so much of a text says nothing of it. */
const leastShare = 0.2

const inWord = (words: string, { locale, fits }: Cut): string =>
  beginning(words, segments('grapheme', words, locale), fits) ?? ''

const segments = (granularity: 'word' | 'grapheme', words: string, locale: Locale): readonly number[] =>
  [...new Intl.Segmenter(locale, { granularity }).segment(words)].map(({ index }) => index)

/** Of pieces which joined give a text, where each begins in it. */
const startsOf = (pieces: readonly string[]): readonly number[] =>
  pieces.map((_, index) => pieces.slice(0, index).join('').length)

/** @param cuts where the words may be cut, in ascending order */
function beginning(words: string, cuts: readonly number[], fits: Cut['fits']): string | undefined {
  return cuts
    .map((cut) => words.slice(0, cut).replace(/[\s\p{P}]+$/u, ''))
    .filter((start) => start !== '')
    .map((start) => `${start}…`)
    .findLast(fits)
}
