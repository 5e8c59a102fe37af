/** What no font can draw, as its author typed it. */
import type { Hand } from '../languages/typesetting.ts'
import { missingCharacters } from './hand.ts'

/** Neighbours that no font has: one emoji, a word in another script. */
export interface Missing {
  /** Whole characters, as readers count them: a letter with its accents, a flag, a family. */
  readonly characters: readonly string[]
  /** Of the first one, in the words. */
  readonly index: number
}

/** @param drawn what becomes of words when they are lettered */
export function missingIn(
  words: string,
  hands: readonly Hand[],
  drawn: (words: string) => string = (text) => text,
): readonly Missing[] {
  if (plain.test(words)) return []
  const text = drawn(words)
  const signs = new Set(hands.flatMap((hand) => missingCharacters(hand, text)))
  if (signs.size === 0) return []
  const isMissing = (character: string): boolean =>
    [...character.normalize('NFC'), ...drawn(character)].some((sign) => signs.has(sign))
  const found: Missing[] = []
  let end = -1
  for (const { segment, index } of graphemes.segment(words)) {
    if (!isMissing(segment)) continue
    const before = end === index ? found.pop() : null
    found.push({ characters: [...(before?.characters ?? []), segment], index: before?.index ?? index })
    end = index + segment.length
  }
  return found.length > 0 ? found : [{ characters: [...signs], index: 0 }]
}

/** Plain letters and digits are in every face. */
const plain = /^[\w\s.,!?]*$/

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
