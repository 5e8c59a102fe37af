/** How far the ink of lines reaches, so that no accent of one line meets what hangs from the line above it. */
import { loadFont } from './font.ts'
import type { UnitGlyph } from './units.ts'

/** In em, both positive: up and down from the baseline of a row, right and left from the middle of a column. */
export interface Reach {
  readonly over: number
  readonly under: number
}

/** @param glyphs of one line */
export function reachOfGlyphs(glyphs: readonly UnitGlyph[], isVertical: boolean): Reach {
  const sides = glyphs.flatMap((glyph) => sidesOf(glyph, isVertical))
  return { over: Math.max(0, ...sides), under: Math.max(0, ...sides.map((side) => -side)) }
}

export const widestReach = (all: readonly Reach[]): Reach => ({
  over: Math.max(0, ...all.map(({ over }) => over)),
  under: Math.max(0, ...all.map(({ under }) => under)),
})

/** Ems from line to line: the usual ones where no ink meets at them, else the fewest that keep lines apart. */
export const leadingFor = (lines: readonly Reach[], usual: number): number =>
  lines.slice(1).reduce((most, { over }, index) => {
    const least = (lines[index]?.under ?? 0) + over
    return least <= usual ? most : Math.max(most, least + air)
  }, usual)

/** em between inks that would meet. */
const air = 0.04

function sidesOf(
  { face, id, x, y, stretch, size, isTurned }: UnitGlyph,
  isVertical: boolean,
): readonly number[] {
  const { font, unitsPerEm } = loadFont(face)
  const extents = font.glyphExtents(id)
  if (!extents || extents.width === 0) return []
  const { xBearing, width, yBearing, height } = extents
  const isAcross = isVertical && !isTurned
  const [first, length] = isAcross ? [xBearing * stretch, width * stretch] : [yBearing, height]
  const from = isVertical ? x : -y
  return [first, first + length].map((side) => from + (side * size) / unitsPerEm)
}
