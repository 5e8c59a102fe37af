/** Shaping: text in one direction → glyphs and how far each moves the pen, in em. */
import { Direction } from 'harfbuzzjs'
import type { Face } from '../fonts/faces.ts'
import type { Hand } from '../languages/typesetting.ts'
import { loadFont } from './font.ts'
import { runsOf } from './hand.ts'
import { shapedRun } from './shape.ts'

/** A glyph beside the one before it, on a baseline. */
export interface Glyph {
  readonly face: Face
  readonly id: number
  /** Of its origin, in em from the start; `y` downwards. */
  readonly x: number
  readonly y: number
}

export interface Shaped {
  readonly glyphs: readonly Glyph[]
  /** In em. */
  readonly width: number
}

/** A word from left to right, kerned. */
export function shapedWord(hand: Hand, text: string): Shaped {
  const glyphs: Glyph[] = []
  let width = 0
  for (const run of runsOf(hand, text)) {
    const em = loadFont(run.face).unitsPerEm
    for (const { id, xAdvance, xOffset, yOffset } of shapedRun(run, { direction: Direction.LTR })) {
      glyphs.push({ face: run.face, id, x: width + xOffset / em, y: -yOffset / em })
      width += xAdvance / em
    }
  }
  return { glyphs, width }
}

export interface UprightGlyph {
  readonly face: Face
  readonly id: number
  /** Of the character as it stands in a line from left to right, in em. */
  readonly width: number
  /** The face has a form of its own for lines from top to bottom. */
  readonly hasVerticalForm: boolean
}

/** One character as it stands in a line from top to bottom. */
export function uprightGlyphs(hand: Hand, character: string): readonly UprightGlyph[] {
  return runsOf(hand, character).flatMap((run) => {
    const lying = shapedRun(run, { direction: Direction.LTR })
    return shapedRun(run, { direction: Direction.TTB }).map(({ id, xOffset }, index) => ({
      face: run.face,
      id,
      width: (-2 * xOffset) / loadFont(run.face).unitsPerEm,
      hasVerticalForm: lying[index]?.id !== id,
    }))
  })
}
