/** Which faces a kind of lettering is done in, and which of them draws a character. */
import type { Face } from '../fonts/faces.ts'
import type { Hand } from '../languages/typesetting.ts'
import { fontIfGiven } from './font.ts'

/** Headlines, in every language. */
export const headlineHand: Hand = ['display', 'heavy']

/** A stretch of text that one face draws. */
export interface Run {
  readonly face: Face
  readonly text: string
}

/**
 * Splits a text where the face changes.
 * @throws where no face has a character; `missingCharacters` finds those first
 */
export function runsOf(hand: Hand, text: string): Run[] {
  const runs: Run[] = []
  for (const character of text.normalize('NFC')) {
    const last = runs.at(-1)
    const face = faceFor(hand, character, last?.face)
    if (last && last.face === face) runs[runs.length - 1] = { face, text: last.text + character }
    else runs.push({ face, text: character })
  }
  return runs
}

/** The characters that no face of the hand can draw, each once, in order of appearance. */
export function missingCharacters(hand: Hand, text: string): string[] {
  const missing = [...text.normalize('NFC')].filter(
    (character) => !isInvisible(character) && !hand.some((face) => has(face, character)),
  )
  return [...new Set(missing)]
}

/** Joiners and variation selectors stay with the character before them. */
function faceFor(hand: Hand, character: string, before: Face | undefined): Face {
  if (before && isInvisible(character)) return before
  const face =
    hand.find((candidate) => has(candidate, character)) ?? (isInvisible(character) ? hand[0] : undefined)
  if (face) return face
  throw new Error(`No font among ${hand.join(', ')} has the character ${character} (${codeOf(character)})`)
}

const has = (face: Face, character: string): boolean =>
  fontIfGiven(face)?.covers.has(character.codePointAt(0) ?? 0) ?? false

const isInvisible = (character: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]$/u.test(character)

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
