/** Words as the author wrote them → the characters that are drawn. */
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'

/** Lines forced by the author stay: `\n` is kept, every other white space is one space. */
export const comicWords = (words: string, locale: Locale): string =>
  eachLine(words, typesetting(locale).balloonLine)

/** Words on things: no capitals but the author's own, for screens show addresses and commands. */
export const labelWords = (words: string, locale: Locale): string =>
  eachLine(words, typesetting(locale).labelLine)

function eachLine(words: string, drawn: (line: string) => string): string {
  const lines = words
    .normalize('NFC')
    .trim()
    .split(/\s*\n\s*/)
  return lines.map((line) => drawn(line.replace(/[^\S\u3000\u00a0\u202f]+/g, ' '))).join('\n')
}
