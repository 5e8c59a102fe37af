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
  return beginning(words, 'word', { locale, fits }) ?? beginning(words, 'grapheme', { locale, fits }) ?? ''
}

function beginning(
  words: string,
  granularity: 'word' | 'grapheme',
  { locale, fits }: Cut,
): string | undefined {
  const pieces = [...new Intl.Segmenter(locale, { granularity }).segment(words)]
  return pieces
    .map(({ index }) => words.slice(0, index).replace(/[\s\p{P}]+$/u, ''))
    .filter((start) => start !== '')
    .map((start) => `${start}…`)
    .findLast(fits)
}
