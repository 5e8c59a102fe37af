import type { Words } from '../house-style.ts'

const latin =
  /(?<![\p{L}\p{N}])\p{sc=Latin}[\p{sc=Latin}\p{N}’'-]*(?:,? [\p{sc=Latin}\p{N}][\p{sc=Latin}\p{N}’'-]*)+[.!?]?/gu

/** Words that are in names as well: European Commission for the Promotion of AI. */
const inNames = new Set('a an the of for and in on to with by at or de la'.split(' '))

/** A sentence, not a name or a command: so many words in a row, half of them small. A whole passage needs fewer. */
export function englishSentence(passage: string): Words | null {
  const fewest = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(passage) ? 6 : 4
  for (const { 0: text, index } of passage.matchAll(latin)) {
    const all = text.split(' ')
    const small = all.filter((word) => /^\p{Ll}+[,.!?]?$/u.test(word) && !inNames.has(word))
    if (all.length >= fewest && small.length >= 2 && small.length * 3 >= all.length) return { index, text }
  }
  return null
}
