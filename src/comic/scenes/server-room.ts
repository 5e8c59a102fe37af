/** A corridor of racks in the dark, lamps to the vanishing point. */
import { plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { between, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { darkTone } from '../ink/tone.ts'
import { count, scene } from './canvas.ts'
import { floorPiece, type Span, type Tunnel, tunnel, wallPiece } from './tunnel.ts'

export const serverRoom = scene((drawing, width) => {
  const far = { x: width / 2 - 40, y: 176, width: 80, height: 118 }
  const through = tunnel({ x: -30, y: -120, width: width + 60, height: 610 }, far)
  farEnd(drawing, width / 2)
  floor(drawing, through)
  ceiling(drawing, through)
  for (const side of [0, 1]) racks(drawing, through, side)
}, ink)

function farEnd(drawing: Drawing, x: number): void {
  drawing.flat(rectangle([x - 40, 176], [80, 118]), darkTone(45))
  drawing.flat(rectangle([x - 24, 206], [48, 88]), paper)
  drawing.rules([plumb(x, 206, 294)], 2.4)
  drawing.areas([rectangle([x - 7, 248], [3, 12]), rectangle([x + 4, 248], [3, 12])])
  drawing.flat(rectangle([x - 14, 188], [28, 9]), spot)
}

const whole: Span = [0, 1]

/** Tiles, and the light of the far door on them. */
function floor(drawing: Drawing, through: Tunnel): void {
  drawing.flat(floorPiece(through, 1, [whole, whole]), darkTone(20))
  drawing.flat(
    [through(0.2, 1, 1), through(0.8, 1, 1), through(0.64, 1, 0), through(0.36, 1, 0)],
    darkTone(45),
  )
  const seams = depths.slice(1).map((deep): Points => [through(0, 1, deep), through(1, 1, deep)])
  const along = [0.18, 0.36, 0.64, 0.82].map(
    (across): Points => [through(across, 1, 0), through(across, 1, 1)],
  )
  drawing.rules([...seams, ...along], 2.4)
}

/** A tray of cables and a row of lamps. */
function ceiling(drawing: Drawing, through: Tunnel): void {
  const lamps = depths.slice(0, -1).map((deep, index): Points => {
    const end = between(deep, depths[index + 1] ?? 1, 0.62)
    return floorPiece(through, 0, [
      [deep, end],
      [0.44, 0.56],
    ])
  })
  drawing.areas(lamps, paper)
  drawing.rules(
    [0.3, 0.36, 0.64, 0.7].map((across): Points => [through(across, 0, 0), through(across, 0, 1)]),
    2,
    paper,
  )
}

/** Where racks begin and end, as seen: each looks shorter than the one before it. */
const depths = [0, 0.4, 0.63, 0.77, 0.87, 0.94, 1]

function racks(drawing: Drawing, through: Tunnel, side: number): void {
  const lamps: Record<'white' | 'red', Points[]> = { white: [], red: [] }
  const edges: Points[] = []
  depths.slice(0, -1).forEach((deep, index) => {
    const span: Span = [deep, between(deep, depths[index + 1] ?? 1, 0.95)]
    edges.push(outline(through, side, span), ...shelves(through, side, span))
    if (index < 4) lit(through, [side, span], lamps)
  })
  drawing.rules(edges, 2.2, paper)
  drawing.areas(lamps.white, paper)
  drawing.areas(lamps.red, spot)
}

function outline(through: Tunnel, side: number, span: Span): Points {
  const [a, b, c, d] = wallPiece(through, side, [span, [0.02, 1]])
  return a && b && c && d ? [a, b, c, d, a] : []
}

const rows = 11
const rowAt = (row: number): number => 0.02 + (0.98 * row) / rows

/** Fewer of them far off, where they would run into each other. */
const shelves = (through: Tunnel, side: number, [near, far]: Span): readonly Points[] =>
  count(rows - 1)
    .filter((row) => near < 0.7 || row % 3 === 1)
    .map((row) => [
      through(side, rowAt(row + 1), between(near, far, 0.05)),
      through(side, rowAt(row + 1), between(near, far, 0.95)),
    ])

/** Lamps in a row on every unit, small boxes in perspective; some are red. */
function lit(
  through: Tunnel,
  [side, [near, far]]: readonly [number, Span],
  lamps: Record<'white' | 'red', Points[]>,
): void {
  const roll = dice(`lamps ${side} ${near}`)
  for (const row of count(rows)) {
    for (const place of [0.1, 0.2, 0.3, 0.62, 0.8]) {
      const chance = roll()
      if (chance < 0.44) continue
      const top = rowAt(row + 0.42)
      const long = place > 0.5 ? 0.1 : 0.05
      const piece = wallPiece(through, side, [
        [between(near, far, place), between(near, far, place + long)],
        [top, top + 0.014],
      ])
      lamps[chance > 0.84 ? 'red' : 'white'].push(piece)
    }
  }
}
