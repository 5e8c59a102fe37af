import { isMeasure, isUnit } from '../line-ends/units.ts'
import { curled } from './quotes.ts'

/**
 * Comics are lettered in capitals. Not so units after a number, the s of APIs, a letter after a digit as in GPT-4o,
 * commands and addresses, what stands in backticks, and letters that have no capital of their own.
 */
export const capitals = (line: string): string => inCapitals(line, typographic)

/** @param finished what becomes of the words that are not in backticks */
export const inCapitals = (line: string, finished: (words: string) => string): string =>
  line
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? part.slice(1, -1) : capitalised(finished(part))))
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
  /^[(“‘„‚«]?(?:\/\p{Ll}|--?\p{Ll}|\.\/)|:\/\/|[\p{L}\d]_[\p{L}\d]|[\p{L}\d]@[\p{L}\d]|^[(“‘„‚«]?[\p{Ll}\d-]{2,}(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,}[\p{P}]*$/u

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
export const typographic = (line: string): string =>
  curled(line.replace(/\.{3}/g, '…')).replace(/\s*--+(?!\p{L})\s*|(?<=\S)--+/gu, '—')
