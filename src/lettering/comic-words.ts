/** Words as the author wrote them → the characters that are drawn. */
import type { Locale } from '../languages/locales.ts'
import { isMeasure, isUnit } from '../reading/line-ends/units.ts'
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

/**
 * Comics are lettered in capitals. Not so units after a number, the s of APIs, a letter after a digit as in GPT-4o,
 * commands and addresses, what stands in backticks, and letters that have no capital of their own.
 */
const capitals = (line: string): string =>
  line
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? part.slice(1, -1) : capitalised(typographic(part))))
    .join('')

function capitalised(line: string): string {
  let before = ''
  return line
    .split(/(\s+)/)
    .map((word) => {
      const isKept = isCode.test(word) || (/[\d½¼¾]\s*$/.test(before) && isUnit(word))
      if (/\S/.test(word)) before = word
      return isKept ? word : capital(word)
    })
    .join('')
}

/** /rc, --force, ./run, https://…, snake_case, a@b.example, notes.txt */
const isCode =
  /^[(“‘]?(?:\/\p{Ll}|--?\p{Ll}|\.\/)|:\/\/|[\p{L}\d]_[\p{L}\d]|[\p{L}\d]@[\p{L}\d]|^[(“‘]?[\p{Ll}\d-]{2,}(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,}[\p{P}]*$/u

const capital = (word: string): string =>
  word.replace(/[\p{L}\p{M}\p{N}/.,°]+/gu, (part) => {
    if (/^\p{Lu}{2,}s$/u.test(part) || isMeasure(part.replace(/[.,]+$/, ''))) return part
    return part
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/\p{Script=Latin}/gu, capitalLetter)
      .replace(/(?<=\d)O(?=[.,]?$)/, /\do[.,]?$/.test(part) ? 'o' : 'O')
  })

/** Those that would become two letters, as ß and ŉ do, or are two already, as ǆ, stay. */
function capitalLetter(letter: string): string {
  const upper = letter.toUpperCase()
  const letters = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...upper].length > 1 || [...letters].length > 1 ? letter : upper
}

/** Straight quotes are curled, dots joined. */
const typographic = (line: string): string =>
  curled(line.replace(/\.{3}/g, '…')).replace(/\s*--+(?!\p{L})\s*|(?<=\S)--+/gu, '—')
