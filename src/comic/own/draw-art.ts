/** Draws what a site has drawn itself, with the pen and the inks of everything else. */
import type { ArtInk, ArtPaint, ArtShape } from '../../picture/art.ts'
import type { Drawing, LineLook } from '../ink/drawing.ts'
import { scaleOf } from '../ink/frame.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import { type Figure, outlineOf } from '../ink/path.ts'
import { direction, distance, type Points, pointAt } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'

/** @param pen width of lines of which nothing is said, in px of the panel at size 1 */
export function drawArt(drawing: Drawing, shapes: readonly ArtShape[], pen: number): void {
  for (const { contours, fill, isEvenOdd, line, width } of shapes) {
    if (fill) drawing.curved(contours, paints[fill], isEvenOdd)
    if (line)
      for (const figure of contours) drawLine(drawing, figure, { width: width ?? pen, colour: inks[line] })
  }
}

export const inks: Readonly<Record<ArtInk, Paint>> = { ink, paper, spot }

const paints: Readonly<Record<ArtPaint, Paint>> = {
  ...inks,
  'tone-10': tone(10),
  'tone-20': tone(20),
  'tone-30': tone(30),
  'tone-45': tone(45),
  'tone-60': tone(60),
}

function drawLine(drawing: Drawing, figure: Figure, look: LineLook): void {
  const all = outlineOf(figure, tolerance / scaleOf(drawing.frame))
  const isRound = distance(pointAt(all, 0), pointAt(all, -1)) < 0.5
  const isClosed = figure.isClosed || (isRound && all.length > 3)
  const points = isClosed && isRound ? all.slice(0, -1) : all
  // A nib follows curves softly; what has corners keeps them.
  const style: LineLook = hasCorners(points, isClosed)
    ? { ...look, sharp: true, unrest: 0.04, taper: 0 }
    : { ...look, exact: true, taper: 0.08 }
  if (isClosed && points.length > 2) drawing.ring(points, style)
  else if (points.length > 1) drawing.line(points, style)
}

/** px of the panel. */
const tolerance = 0.25

function hasCorners(points: Points, isClosed: boolean): boolean {
  if (points.length < 3) return true
  return points.some((point, index) => {
    if (!isClosed && (index === 0 || index === points.length - 1)) return false
    const [ax, ay] = direction(pointAt(points, index - 1), point)
    const [bx, by] = direction(point, pointAt(points, index + 1))
    return ax * bx + ay * by < sharpest
  })
}

/** Cosine of the turn from which a point is a corner, about 57°. */
const sharpest = 0.55
