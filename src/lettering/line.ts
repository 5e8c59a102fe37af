/** One line or column of comic lettering: measured and drawn. Lengths in em unless they say px. */
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { type ComicLettering, comicHand, latinHand } from './comic-hands.ts'
import { perFonts } from './font.ts'
import { glyphPath, glyphPathAt, letteringGrid } from './glyph-path.ts'
import { type Reach, reachOfGlyphs, widestReach } from './ink.ts'
import { type Segment, segments } from './segments.ts'
import { capHeight, lyingUnit, matrixOf, squareBaseline, standingUnit, type Unit, wordUnit } from './units.ts'

export interface LineStyle {
  readonly lettering: ComicLettering
  readonly locale: Locale
  readonly isVertical: boolean
}

export interface Measure {
  /** How far the pen moves. */
  readonly advance: number
  /** The empty part of an opening bracket at its start, and of a comma, full stop or space at its end. */
  readonly head: number
  readonly tail: number
}

/** @param text as `comicWords` gives it, and no line break in it */
export function measure(text: string, style: LineStyle): Measure {
  const parts = partsOf(text, style)
  const advance = parts.reduce(
    (sum, part, index) => sum + part.unit.advance - joint(part, parts[index + 1]),
    0,
  )
  return { advance, head: emptyHead(parts[0]), tail: emptyTail(parts.at(-1)) }
}

export const lineLength = (text: string, style: LineStyle): number => {
  const { advance, head, tail } = measure(text, style)
  return advance - head - tail
}

/** How far its ink reaches. */
export const reachOf = (text: string, style: LineStyle): Reach =>
  widestReach(partsOf(text, style).map(({ reach }) => reach))

/** Path data of a line. @param from px: start of the baseline, or top of a column's middle line */
export function linePath(
  text: string,
  style: LineStyle,
  { size, from: [x, y] }: { readonly size: number; readonly from: readonly [number, number] },
): string {
  const parts = partsOf(text, style)
  let along = -emptyHead(parts[0])
  let data = ''
  for (const [index, part] of parts.entries()) {
    const [left, top] = style.isVertical ? [x, y + along * size] : [x + along * size, y]
    for (const glyph of part.unit.glyphs) {
      const origin = [onGrid(left + glyph.x * size), onGrid(top + glyph.y * size)] as const
      data += glyphPathAt(glyphPath(glyph.face, glyph.id, matrixOf(glyph, size)), origin)
    }
    along += part.unit.advance - joint(part, parts[index + 1])
  }
  return data
}

/** How thick a line is: capitals in rows, a square in columns. */
export const thickness = ({ lettering, locale }: LineStyle): number =>
  isOfSquares(locale) ? 1 : capHeight(comicHand(lettering, locale))

/** How far the baseline lies below the upper edge of a line from left to right. */
export const baselineOf = (style: LineStyle): number =>
  isOfSquares(style.locale) ? squareBaseline : thickness(style)

const isOfSquares = (locale: Locale): boolean => typesetting(locale).lettering === 'columns'

interface LinePart {
  readonly unit: Unit
  readonly text: string
  readonly reach: Reach
}

/** A no-break space has done its work once lines are broken. */
function partsOf(line: string, style: LineStyle): readonly LinePart[] {
  const text = line.replace(/[\u00a0\u202f]/g, ' ')
  const hand = comicHand(style.lettering, style.locale)
  if (isOfSquares(style.locale))
    return segments(text, style.isVertical).map((segment) => squarePart(segment, style))
  return (text.match(/\s+|\S+/g) ?? []).map((word) =>
    remember(`${hand[0]} ${word}`, () => partOf(word, wordUnit(hand, word), false)),
  )
}

function squarePart(segment: Segment, { lettering, locale, isVertical }: LineStyle): LinePart {
  const hands = { hand: comicHand(lettering, locale), latin: latinHand(lettering, locale) }
  return remember(`${hands.hand[0]} ${isVertical} ${segment.kind} ${segment.text}`, () => {
    const unit = isVertical ? standingUnit(hands, segment) : lyingUnit(hands, segment)
    return partOf(segment.text, unit, isVertical)
  })
}

const partOf = (text: string, unit: Unit, isVertical: boolean): LinePart => ({
  text,
  unit,
  reach: reachOfGlyphs(unit.glyphs, isVertical),
})

/** Words and characters, shaped once. */
function remember(key: string, make: () => LinePart): LinePart {
  const known = remembered().get(key)
  if (known) return known
  if (remembered().size >= mostRemembered) remembered().clear()
  const part = make()
  remembered().set(key, part)
  return part
}

const remembered = perFonts(() => new Map<string, LinePart>())
const mostRemembered = 20_000

/** Marks take half a square, and stand in a whole one; where two meet, or at a line's ends, the empty half goes. */
const opening = /^[「『（［｛〈《【〔〝“‘]$/
const closing = /^[、。，．」』）］｝〉》】〕〟”’]$/

const isFull = ({ unit }: LinePart): boolean => unit.advance > 0.95

const emptyHead = (part: LinePart | undefined): number =>
  part && isFull(part) && opening.test(part.text) ? 0.5 : 0

const emptyTail = (part: LinePart | undefined): number => {
  if (!part) return 0
  if (/^\s+$/.test(part.text)) return part.unit.advance
  return isFull(part) && closing.test(part.text) ? 0.5 : 0
}

function joint(part: LinePart, next: LinePart | undefined): number {
  if (!next || !isFull(part) || !isFull(next)) return 0
  if (closing.test(part.text)) return closing.test(next.text) || opening.test(next.text) ? 0.5 : 0
  return opening.test(part.text) && opening.test(next.text) ? 0.5 : 0
}

const onGrid = (px: number): number => Math.round(px * letteringGrid) + 0
