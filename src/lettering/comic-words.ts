/** Words as the author wrote them → the characters that are drawn. */
import type { Locale } from '../i18n/locales.ts'
import { curled } from './quotes.ts'

/** Lines forced by the author stay: `\n` is kept, every other white space is one space. */
export const comicWords = (words: string, locale: Locale): string =>
  eachLine(words, locale === 'ja' ? japaneseMarks : capitals)

/** Words on things: no capitals but the author's own, for screens show addresses and commands. */
export const labelWords = (words: string, locale: Locale): string =>
  eachLine(words, locale === 'ja' ? japaneseMarks : typographic)

function eachLine(words: string, drawn: (line: string) => string): string {
  const lines = words
    .normalize('NFC')
    .trim()
    .split(/\s*\n\s*/)
  return lines.map((line) => drawn(line.replace(/[^\S\u3000\u00a0\u202f]+/g, ' '))).join('\n')
}

/** One width for each mark, so that it can stand upright; three dots are an ellipsis. */
function japaneseMarks(line: string): string {
  return line
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/\.{2,}|。{3,}|・{3,}/g, '…')
    .replace(/[~～]/g, '〜')
    .replace(/⸺/g, '――')
    .replace(/[—–─━]/g, '―')
    .replace(/‼/g, '！！')
    .replace(/⁉/g, '！？')
    .replace(/⁈/g, '？！')
    .replace(/⁇/g, '？？')
    .replace(/[!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

/** Comics are lettered in capitals. Not so units after a number, the s of APIs, and a letter after a digit: GPT-4o. */
function capitals(line: string): string {
  return typographic(line)
    .split(/(\s+)/)
    .reduce(
      ({ drawn, before }, word) => ({
        drawn: drawn + (/[\d½¼¾]\s*$/.test(before) && unit.test(word) ? word : capital(word)),
        before: /\S/.test(word) ? word : before,
      }),
      { drawn: '', before: '' },
    ).drawn
}

const capital = (word: string): string =>
  word.replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => {
    if (/^\p{Lu}{2,}s$/u.test(part) || /^[\d½¼¾.]+(h|k|x|ms|km|kg|kW|MW|GW|GB|MB|nm|px)$/.test(part))
      return part
    // The micro sign would become a capital Mu.
    return part
      .replace(/[^µ]+/g, (letters) => letters.toUpperCase())
      .replace(/(?<=\d)O$/, part.endsWith('o') ? 'o' : 'O')
  })

const unit = /^(h|s|ms|µs|min|km|cm|mm|µm|nm|m|kg|g|mg|kW|kWh|MW|MWh|GW|GWh|kB|dB|px|°C|°F)(?=[^\p{L}]*$)/u

/** Straight quotes are curled, dots joined. */
const typographic = (line: string): string => curled(line.replace(/\.{3}/g, '…')).replace(/\s*--+\s*/g, '—')
