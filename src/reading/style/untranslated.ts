/** Words of the other language that were left where readers of this one cannot read them. */
import type { Localized } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

/** One of each passage is enough. What is quoted, in brackets, in code or a link is there on purpose. */
export function untranslated({ locale, passages, beside }: StyledEdition): Finding[] {
  return [...passages, ...beside].flatMap((passage) => {
    if (passage.kind === 'quote' || passage.kind === 'cell') return []
    const found = foreign[locale](masked(passage))
    if (!found) return []
    const { index, words } = found
    const written = words.length > 40 ? `${words.slice(0, 40)}…` : words
    return [{ passage, index, ...fault('untranslated', { written, locale }) }]
  })
}

interface Found {
  readonly index: number
  readonly words: string
}

const set =
  /「[^」]*」|『[^』]*』|《[^》]*》|〈[^〉]*〉|“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|（[^）]*）|\([^)]*\)|［[^］]*］|\[[^\]]*\]/gu

/** The text with a sign for every character that is set apart, so that places stay right. */
function masked({ text, links }: Passage): string {
  const blank = (words: string): string => '\ufffc'.repeat(words.length)
  const rest = links.reduce(
    (all, [from, to]) => all.slice(0, from) + blank(all.slice(from, to)) + all.slice(to),
    text,
  )
  return rest.replace(set, blank)
}

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々、。]*/u

function japaneseIn(text: string): Found | null {
  const match = japanese.exec(text)
  return match && { index: match.index, words: match[0] }
}

const latin =
  /(?<![\p{L}\p{N}])\p{sc=Latin}[\p{sc=Latin}\p{N}’'-]*(?:,? [\p{sc=Latin}\p{N}][\p{sc=Latin}\p{N}’'-]*)+[.!?]?/gu

/** Words that are in names as well: European Commission for the Promotion of AI. */
const inNames = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'to',
  'with',
  'by',
  'at',
  'or',
  'de',
  'la',
])

/** A sentence, not a name or a command: so many words in a row, half of them small. A whole passage needs fewer. */
function englishIn(text: string): Found | null {
  const fewest = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? 6 : 4
  for (const { 0: words, index } of text.matchAll(latin)) {
    const all = words.split(' ')
    const small = all.filter((word) => /^\p{Ll}+[,.!?]?$/u.test(word) && !inNames.has(word))
    if (all.length >= fewest && small.length >= 2 && small.length * 3 >= all.length) return { index, words }
  }
  return null
}

const foreign: Localized<(text: string) => Found | null> = { en: japaneseIn, ja: englishIn }
