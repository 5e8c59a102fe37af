/** Text → its sentences. Cutting one in two hides a mistake at worst; joining two would invent one. */
import type { Locale, Localized } from '../../languages/locales.ts'

export interface Sentence {
  readonly text: string
  /** Of its first character in the text. */
  readonly index: number
}

export const sentences = (text: string, locale: Locale): Sentence[] => sentencesIn[locale](text)

const sentencesIn: Localized<(text: string) => Sentence[]> = { en: englishSentences, ja: japaneseSentences }

const opening = '「『（(【〈《“'
const closing = '」』）)】〉》”'

/** A full stop within quotation marks or brackets ends no sentence. */
function japaneseSentences(text: string): Sentence[] {
  const ends: number[] = []
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (opening.includes(sign)) depth++
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[。！？!?\n]/.test(sign) && !/[。！？!?]/.test(text.charAt(index + 1)))
      ends.push(index + 1)
  }
  return cut(text, ends)
}

/** A stop, what closes after it, a blank, and something that can begin a sentence. */
const englishEnd = /[.!?…]["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}])/gu

/** Words that end in a full stop in the midst of a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z]\.[A-Z]|e\.g|i\.e|cf|vs|No|Nos|Art|Fig|Mr|Mrs|Ms|Dr|Prof|St|approx|ca)\.$/

function englishSentences(text: string): Sentence[] {
  const ends = [...text.matchAll(englishEnd)]
    .map(({ 0: sign, index }) => index + sign.length)
    .filter((end) => !abbreviation.test(text.slice(Math.max(0, end - 12), end)))
  return cut(text, ends)
}

function cut(text: string, ends: readonly number[]): Sentence[] {
  const starts = [0, ...ends]
  return starts.flatMap((start, number) => {
    const piece = text.slice(start, starts[number + 1] ?? text.length)
    const words = piece.trim()
    return words === '' ? [] : [{ text: words, index: start + piece.indexOf(words) }]
  })
}
