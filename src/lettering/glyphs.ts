/** Shaping: text in one direction → glyphs and how far each moves the pen, in em. */
import { Buffer, Direction, shape } from 'harfbuzzjs'
import type { Face } from '../fonts/faces.ts'
import type { Hand } from '../languages/typesetting.ts'
import { loadFont } from './font.ts'
import { runsOf } from './hand.ts'

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
  for (const { face, text: run } of runsOf(hand, text)) {
    const em = loadFont(face).unitsPerEm
    for (const { id, xAdvance, xOffset, yOffset } of shapedRun(face, run, Direction.LTR)) {
      glyphs.push({ face, id, x: width + xOffset / em, y: -yOffset / em })
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
  return runsOf(hand, character).flatMap(({ face, text }) => {
    const lying = shapedRun(face, text, Direction.LTR)
    return shapedRun(face, text, Direction.TTB).map(({ id, xOffset }, index) => ({
      face,
      id,
      width: (-2 * xOffset) / loadFont(face).unitsPerEm,
      hasVerticalForm: lying[index]?.id !== id,
    }))
  })
}

function shapedRun(face: Face, text: string, direction: Direction) {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(direction)
  shape(loadFont(face).font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
    const position = positions[index]
    return position ? [{ id: codepoint, ...position }] : []
  })
}
