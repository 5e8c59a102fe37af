/**
 * Japanese has no spaces, and where one ends a word, another does not: an index and a query that are each cut by a
 * dictionary miss each other (https://github.com/Pagefind/pagefind/issues/1237). So neither is: every two neighbouring
 * characters are a token, and a word is found wherever its pairs are.
 *
 *   認証とは → 認証 証と とは は
 */
import { fold } from './fold.ts'

/** Tokens of a text to be found. The last character of a run stands alone as well: 法 has to find 推進法. */
export const textTokens = (text: string): string => runs(text).flatMap(pairsAndLast).join(' ')

/** Tokens of what a reader typed. */
export const queryTokens = (query: string): string => runs(query).flatMap(pairs).join(' ')

/** Runs of Japanese as they stand, in tokens that must follow each other. A single character is only a beginning. */
export const queryPhrases = (query: string): string[] =>
  runs(query)
    .filter((run) => isJapanese(run) && [...run].length > 1)
    .map((run) => pairs(run).join(' '))

/** The parts of a query that tell most, each in tokens: kanji, katakana and Latin words without what joins them. */
export const queryParts = (query: string): string[] =>
  (query.normalize('NFKC').match(telling) ?? []).map(queryTokens).filter((tokens) => tokens !== '')

const telling = /\p{sc=Han}{2,}|[\p{sc=Katakana}ー]{3,}|[\p{sc=Latin}\p{N}]{2,}/gu

/** Words of one script: Latin letters and digits, or Japanese without a break. */
export const runs = (text: string): string[] =>
  fold(text.normalize('NFKC').replaceAll('・', '')).match(run) ?? []

const japanese = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]`
const run = new RegExp(`${japanese}+|(?:(?!${japanese})[\\p{L}\\p{N}])+`, 'gu')
const startsJapanese = new RegExp(`^${japanese}`, 'u')

const isJapanese = (text: string): boolean => startsJapanese.test(text)

function pairs(text: string): string[] {
  if (!isJapanese(text)) return [text]
  const characters = [...text]
  if (characters.length === 1) return [token(text)]
  return characters.slice(1).map((second, index) => token(`${characters[index]}${second}`))
}

function pairsAndLast(text: string): string[] {
  const last = [...text].at(-1)
  return isJapanese(text) && last !== text ? [...pairs(text), token(last ?? '')] : pairs(text)
}

/**
 * A token in Latin letters, four a character: a browser cuts every Japanese query once more by its own dictionary, and
 * leaves these alone. No word in Latin letters begins with zx, so that none is ever the beginning of a token.
 */
const token = (characters: string): string =>
  `zx${[...characters].map((character) => letters(character.codePointAt(0) ?? 0)).join('')}`

const letters = (code: number): string =>
  code
    .toString(26)
    .padStart(4, '0')
    .replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
