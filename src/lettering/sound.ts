/** Sound effects: big letters that dance. */
import type { Face } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { comicHand } from './comic-hands.ts'
import { comicWords } from './comic-words.ts'
import { glyphPathAt, glyphPathOnce, glyphPoints, letteringGrid, type Matrix } from './glyph-path.ts'
import { segments } from './segments.ts'
import { lyingUnit, matrixOf, standingUnit, type Unit, type UnitGlyph, wordUnit } from './units.ts'

export interface SoundStyle {
  readonly locale: Locale
  /** px of one em. */
  readonly size: number
  readonly isVertical: boolean
  /** The same seed, the same dance. */
  readonly seed: string
}

export interface SoundLettering {
  /** Path data of all letters on a grid of ten units a px, the middle of their ink at 0 0. */
  readonly d: string
  /** Each letter by itself, for whoever outlines them one over the other. */
  readonly letters: readonly string[]
  /** px of the ink. */
  readonly width: number
  readonly height: number
}

export function soundLettering(words: string, style: SoundStyle): SoundLettering {
  const letters = danced(words, style)
  const box = boxOf(letters)
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const
  const paths = letters.map((letter) => pathOf(letter, middle)).filter((path) => path !== '')
  return {
    d: paths.join(''),
    letters: paths,
    width: (box.right - box.left) / letteringGrid,
    height: (box.bottom - box.top) / letteringGrid,
  }
}

/** A letter where it has danced to: font units → grid, then moved to its origin. */
interface Letter {
  readonly face: Face
  readonly id: number
  readonly matrix: Matrix
  readonly origin: readonly [x: number, y: number]
}

/** What one letter does. */
interface Step {
  /** Degrees to the right. */
  readonly turn: number
  readonly size: number
  /** Out of the line, in em. */
  readonly shift: number
}

function danced(words: string, style: SoundStyle): readonly Letter[] {
  const roll = chance(`${style.seed} ${words}`)
  let along = 0
  return unitsOf(words, style).flatMap(({ unit, overlap }, index) => {
    const step = stepOf(index, roll)
    const room = (unit.advance - overlap) * step.size
    const middle: Vector = style.isVertical
      ? [step.shift, along + room / 2]
      : [along + room / 2, step.shift - middleOfLine]
    along += room
    const own: Vector = style.isVertical ? [0, 0.5] : [unit.advance / 2, -middleOfLine]
    return unit.glyphs.map((glyph) => turned(glyph, { own, middle, step, size: style.size }))
  })
}

/** Neighbours lean against each other; each a little more or less. */
function stepOf(index: number, roll: () => number): Step {
  const side = index % 2 === 0 ? -1 : 1
  return {
    turn: side * (2 + 5 * roll()),
    size: 0.94 + 0.16 * roll() + (index === 0 ? 0.06 : 0),
    shift: side * (0.015 + 0.05 * roll()),
  }
}

interface DancingUnit {
  readonly unit: Unit
  /** By how much the next letter comes nearer, in em. */
  readonly overlap: number
}

function unitsOf(words: string, { locale, isVertical }: SoundStyle): readonly DancingUnit[] {
  const hand = comicHand('sound', locale)
  const text = comicWords(words, locale).replaceAll('\n', ' ')
  if (typesetting(locale).lettering === 'rows')
    return [...text].map((letter) => ({ unit: wordUnit(hand, letter), overlap: letter === ' ' ? 0 : 0.02 }))
  const unitOf = isVertical ? standingUnit : lyingUnit
  return segments(text, isVertical).map((segment) => ({
    unit: unitOf({ hand, latin: hand }, segment),
    overlap: segment.kind !== 'square' ? 0 : smallKana.test(segment.text) ? 0.3 : 0.13,
  }))
}

const smallKana = /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/

/** Height of the middle of letters over the baseline, in em. */
const middleOfLine = 0.38

type Vector = readonly [x: number, y: number]

interface Move {
  /** The middle of the letter in its own unit, and where it comes to lie, in em. */
  readonly own: Vector
  readonly middle: Vector
  readonly step: Step
  readonly size: number
}

function turned(glyph: UnitGlyph, { own, middle, step, size }: Move): Letter {
  const grid = size * letteringGrid
  const sin = Math.sin((step.turn * Math.PI) / 180) * step.size
  const cos = Math.cos((step.turn * Math.PI) / 180) * step.size
  const turn = ([x, y]: Vector): Vector => [cos * x - sin * y, sin * x + cos * y]
  const [a, b, c, d] = matrixOf(glyph, size)
  const [dx, dy] = turn([glyph.x - own[0], glyph.y - own[1]])
  return {
    face: glyph.face,
    id: glyph.id,
    matrix: [...turn([a, b]), ...turn([c, d])],
    origin: [(middle[0] + dx) * grid, (middle[1] + dy) * grid],
  }
}

interface LetterBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf(letters: readonly Letter[]): LetterBox {
  const xs: number[] = []
  const ys: number[] = []
  for (const { face, id, matrix, origin } of letters) {
    const [a, b, c, d] = matrix
    for (const [x, y] of glyphPoints(face, id)) {
      xs.push(origin[0] + a * x + c * y)
      ys.push(origin[1] + b * x + d * y)
    }
  }
  if (xs.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const pathOf = ({ face, id, matrix, origin }: Letter, [x, y]: Vector): string =>
  glyphPathAt(glyphPathOnce(face, id, matrix), [Math.round(origin[0] - x), Math.round(origin[1] - y)])

/** Numbers from 0 up to 1, always the same ones for one seed. */
function chance(seed: string): () => number {
  let state = 7
  for (const character of seed) state = next(state + (character.codePointAt(0) ?? 0))
  return () => {
    state = next(state)
    return (next(state) % 1000) / 1000
  }
}

const next = (state: number): number => (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
