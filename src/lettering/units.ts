/** The parts of a line that stay whole, as placed glyphs: a word, a character, or several characters in one square. */
import type { Hand } from '../languages/typesetting.ts'
import { loadFont } from './font.ts'
import { letteringGrid, type Matrix } from './glyph-path.ts'
import { type Glyph, shapedWord, type UprightGlyph, uprightGlyphs } from './glyphs.ts'
import { orientationOf } from './orientation.ts'
import type { Segment } from './segments.ts'

/** Lengths in em. Along the line from its start; across it from the baseline, or from the middle of a column. */
export interface Unit {
  /** How far the pen moves. */
  readonly advance: number
  readonly glyphs: readonly UnitGlyph[]
}

export interface UnitGlyph {
  readonly face: Glyph['face']
  readonly id: number
  /** Of the glyph's origin, in em; y downwards. */
  readonly x: number
  readonly y: number
  /** Width as a share of its own; a word that is turned lies on its side, its feet to the left. */
  readonly stretch: number
  readonly size: number
  readonly isTurned: boolean
}

export interface UnitHands {
  readonly hand: Hand
  /** For words and numbers among Japanese. */
  readonly latin: Hand
}

/** A word from left to right, on the baseline. */
export function wordUnit(hand: Hand, word: string): Unit {
  const { glyphs, width } = shapedWord(hand, word)
  return { advance: width, glyphs: glyphs.map((glyph) => ({ ...glyph, ...plain })) }
}

/** A part of a line of Japanese from left to right. */
export function lyingUnit({ hand, latin }: UnitHands, { kind, text }: Segment): Unit {
  if (kind === 'shared') return shared(hand, text, 0)
  if (kind === 'space') return { advance: narrowSpace, glyphs: [] }
  return wordUnit(kind === 'word' ? latin : hand, text)
}

/** A part of a column. */
export function standingUnit({ hand, latin }: UnitHands, { kind, text }: Segment): Unit {
  if (kind === 'shared') return shared(/[!?]/.test(text) ? hand : latin, text, -0.5)
  if (kind === 'space') return { advance: narrowSpace, glyphs: [] }
  if (kind === 'word') return turned(latin, text)
  if (kind === 'sign') return lying(hand, text)
  if (/^\d$/.test(text)) return shared(latin, text, -0.5)
  const upright = uprightGlyphs(hand, text)
  const needsTurn = orientationOf(text) === 'Tr' && upright.some(({ hasVerticalForm }) => !hasVerticalForm)
  if (needsTurn) return lying(hand, text)
  return { advance: 1, glyphs: upright.map((glyph) => standing(glyph, text)) }
}

/** Font units → grid. @param px of one em */
export function matrixOf({ face, stretch, size, isTurned }: UnitGlyph, px: number): Matrix {
  const scale = (size * px * letteringGrid) / loadFont(face).unitsPerEm
  return isTurned ? [0, scale, scale, 0] : [scale * stretch, 0, 0, -scale]
}

const plain = { stretch: 1, size: 1, isTurned: false }

const narrowSpace = 0.3

/** Height of the baseline in a square, from its top: where Japanese faces have it. */
export const squareBaseline = 0.88

function standing({ face, id, width, hasVerticalForm }: UprightGlyph, character: string): UnitGlyph {
  const glyph = { face, id, ...plain }
  if (hasVerticalForm) return { ...glyph, x: -0.5, y: squareBaseline }
  const [right, up] = shiftOf(character)
  return { ...glyph, x: right - width / 2, y: squareBaseline - up }
}

/**
 * Where a face has no forms for columns, in em to the right and up: commas and full stops go from the lower left corner
 * of their square to its upper right one, small kana a little that way.
 */
function shiftOf(character: string): readonly [right: number, up: number] {
  if (/[、。，．]/.test(character)) return [0.55, 0.55]
  return smallKana.test(character) ? [0.1, 0.1] : [0, 0]
}

const smallKana = /[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/

/** A dash, an arrow, a bracket without a form for columns: on its side, as long as it is in a row. */
function lying(hand: Hand, sign: string): Unit {
  const { glyphs, width } = shapedWord(hand, sign)
  return {
    advance: width,
    glyphs: glyphs.map(({ face, id, x }) => ({
      ...plain,
      face,
      id,
      x: -middleOf(face, id, sign),
      y: x,
      isTurned: true,
    })),
  }
}

/** Height of what comes to lie on a column's middle line, in em: quotes stay on their side of it. */
const middleOf = (face: Glyph['face'], id: number, character: string): number =>
  /[‘’‚“”„'"]/.test(character) ? squareBaseline - 0.5 : middleOfInk(face, id)

/** Height of the middle of a glyph's ink over its baseline, in em. */
function middleOfInk(face: Glyph['face'], id: number): number {
  const { font, unitsPerEm } = loadFont(face)
  const extents = font.glyphExtents(id)
  return extents ? (extents.yBearing + extents.height / 2) / unitsPerEm : 0
}

/** A word on its side, its capitals in the middle of the column. */
function turned(hand: Hand, word: string): Unit {
  const { glyphs, width } = shapedWord(hand, word)
  const middle = capHeight(hand) / 2
  return {
    advance: width + 2 * besideWords,
    glyphs: glyphs.map(({ face, id, x, y }) => ({
      ...plain,
      face,
      id,
      x: -middle - y,
      y: x + besideWords,
      isTurned: true,
    })),
  }
}

const besideWords = 0.06

/** Several characters in one square, narrowed where they are too wide, in the middle of it. */
function shared(hand: Hand, text: string, left: number): Unit {
  const { glyphs, width } = shapedWord(hand, text)
  const size = text.length > 2 ? 0.92 : 1
  const stretch = Math.min(1, mostInSquare / (width * size))
  const start = left + (1 - width * size * stretch) / 2
  const baseline = left === 0 ? 0 : 0.5 + (capHeight(hand) * size) / 2
  return {
    advance: 1,
    glyphs: glyphs.map(({ face, id, x, y }) => ({
      face,
      id,
      x: start + x * size * stretch,
      y: baseline + y * size,
      stretch,
      size,
      isTurned: false,
    })),
  }
}

const mostInSquare = 1

/** Height of capitals over the baseline, in em. */
export function capHeight([face]: Hand): number {
  const { font, unitsPerEm } = loadFont(face)
  const extents = font.glyphExtents(font.nominalGlyph(letterH) ?? 0)
  return extents ? extents.yBearing / unitsPerEm : 0.7
}

const letterH = 72
