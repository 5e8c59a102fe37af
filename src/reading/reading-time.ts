import type { Locale } from '../languages/locales.ts'
import { prose } from '../languages/prose.ts'

interface Reading {
  /** Plain text, without markup. */
  readonly text: string
  readonly locale: Locale
  /** Panels of the comic. */
  readonly panels: number
}

/**
 * Japanese characters, punctuation left out. 200 students read 653 a minute on average, 300 to 1,200
 * (Kobayashi and Kawashima, ITE Journal 72 (10), 2018); a tenth of ordinary prose is punctuation.
 */
const charactersPerMinute = 600

/** Four panels in twenty seconds. */
const panelsPerMinute = 12

/**
 * Whole minutes to read an article and its comic, at least 1. Latin words and numbers inside Japanese
 * count as words: nobody spells `StatusGator` out in eleven characters.
 */
export function readingMinutes({ text, locale, panels }: Reading): number {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  const words = segments.filter((segment) => segment.isWordLike).map(({ segment }) => segment)
  const minutes = words.reduce((sum, word) => sum + timeOf(word, locale), panels / panelsPerMinute)
  return Math.max(1, Math.round(minutes))
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const timeOf = (word: string, locale: Locale): number =>
  japanese.test(word) ? [...word].length / charactersPerMinute : 1 / prose(locale).wordsPerMinute
