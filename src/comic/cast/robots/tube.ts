/** Arms of robots: bent tubes that taper, and round mittens with a thumb. */
import { pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { between, distance, type Point, type Points, pointAt } from '../../ink/points.ts'

export interface Tube {
  /** Half widths at the shoulder and at the wrist. */
  readonly widths: readonly [shoulder: number, wrist: number]
  readonly line: number
  /** Paper where it is not said. */
  readonly paint?: Paint
  /** Of its contour; ink where it is not said. */
  readonly colour?: Paint
}

/** A closed tube from a shoulder over an elbow to a wrist. */
export function drawTube(drawing: Drawing, joints: Points, { widths, ...look }: Tube): void {
  const [shoulder, elbow, wrist] = [pointAt(joints, 0), pointAt(joints, 1), pointAt(joints, 2)]
  if (!isFolded(shoulder, elbow, wrist))
    return drawStretch(drawing, spline(joints, false, 3), { widths, ...look })
  const half = between(widths[0], widths[1], 0.5)
  drawStretch(drawing, spline([shoulder, elbow], false, 2), { widths: [widths[0], half], ...look })
  drawStretch(drawing, spline([elbow, wrist], false, 2), { widths: [half, widths[1]], ...look })
}

/** A sharp bend is two tubes, the forearm over the upper arm. */
export const isFolded = (shoulder: Point, elbow: Point, wrist: Point): boolean =>
  (elbow[0] - shoulder[0]) * (wrist[0] - elbow[0]) + (elbow[1] - shoulder[1]) * (wrist[1] - elbow[1]) <
  -0.5 * distance(shoulder, elbow) * distance(elbow, wrist)

function drawStretch(
  drawing: Drawing,
  middle: Points,
  { widths, line, paint = paper, colour = ink }: Tube,
): void {
  const sides = [1, -1].map((side) => middle.map((_, index) => beside(middle, index, { widths, side })))
  const [left = [], right = []] = sides
  drawing.shape([...capOf(middle, widths[0]), ...left, ...right.toReversed()], paint, {
    width: line,
    colour,
    exact: true,
  })
}

function beside(
  middle: Points,
  index: number,
  { widths, side }: { readonly widths: Tube['widths']; readonly side: number },
): Point {
  const before = pointAt(middle, Math.max(0, index - 1))
  const after = pointAt(middle, Math.min(middle.length - 1, index + 1))
  const reach = (side * between(widths[0], widths[1], index / (middle.length - 1))) / distance(before, after)
  const [x, y] = pointAt(middle, index)
  return [x - (after[1] - before[1]) * reach, y + (after[0] - before[0]) * reach]
}

/** Two points that close the start of a tube roundly, right side first. */
function capOf(middle: Points, half: number): Points {
  const [from, to] = [pointAt(middle, 0), pointAt(middle, 1)]
  const share = half / distance(from, to)
  const [dx, dy] = [(to[0] - from[0]) * share, (to[1] - from[1]) * share]
  return [0.7, -0.7].map((side): Point => [from[0] - dx + side * dy, from[1] - dy - side * dx])
}

export type Mitten = keyof typeof mittens

/** A hand with its wrist at 0 0, fingers up and the thumb on the right; 46 wide and 42 high. Thin lines leave the crease out. */
export function drawMitten(drawing: Drawing, mitten: Mitten, width: number): void {
  const { outline, crease } = mittens[mitten]
  drawing.shape(outline, paper, { width, exact: true })
  if (width > 4.8) drawing.line(crease, { width: width * 0.66, exact: true })
}

const drawn = (outline: string, crease: string) => ({
  outline: pathPoints(outline),
  crease: pathPoints(crease),
})

const mittens = {
  open: drawn(
    'M 0 9 L -15 4 -23 -12 -21 -31 -9 -42 8 -39 17 -25 18 -16 25 -23 35 -18 31 -4 17 4',
    'M 18 -17 L 13 -13 11 -7',
  ),
  fist: drawn('M 0 8 L -16 4 -24 -12 -20 -30 -4 -38 14 -33 23 -18 19 -1', 'M 20 -14 L 8 -20 -4 -18 -8 -13'),
  pointing: drawn(
    'M 0 8 L -17 3 -23 -12 -19 -27 -14 -32 -15 -50 -10 -62 0 -60 3 -48 3 -36 16 -33 24 -19 19 -1',
    'M 21 -14 L 9 -19 -3 -17 -6 -11',
  ),
} as const
