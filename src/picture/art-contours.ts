/** A shape of an SVG file → its sides, with all transforms in them. */
import svgpath from 'svgpath'
import type { ArtBox, Contour, Pair, Side } from './art.ts'

/** Path data for every shape; empty for one that cannot be seen. @param of its lengths by name */
export const shapeData: Readonly<Record<string, (of: Readonly<Record<string, number>>) => string>> = {
  rect: ({ x = 0, y = 0, width = 0, height = 0, rx = 0, ry = 0 }) => {
    if (width <= 0 || height <= 0) return ''
    const [across, down] = [Math.min(rx || ry, width / 2), Math.min(ry || rx, height / 2)]
    if (across <= 0 || down <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`
    const corner = (dx: number, dy: number): string => `a${across} ${down} 0 0 1 ${dx * across} ${dy * down}`
    const [level, upright] = [width - 2 * across, height - 2 * down]
    return `M${x + across} ${y}h${level}${corner(1, 1)}v${upright}${corner(-1, 1)}h${-level}${corner(-1, -1)}v${-upright}${corner(1, -1)}z`
  },
  circle: ({ cx = 0, cy = 0, r = 0 }) => round([cx, cy], [r, r]),
  ellipse: ({ cx = 0, cy = 0, rx = 0, ry = 0 }) => round([cx, cy], [rx, ry]),
  line: ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => `M${x1} ${y1}L${x2} ${y2}`,
}

const round = ([x, y]: Pair, [rx, ry]: Pair): string =>
  rx > 0 && ry > 0 ? `M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z` : ''

export interface Baking {
  /** As SVG writes it, the outermost first. */
  readonly transform: string
  /** From the file to the stage. */
  readonly origin: Pair
  readonly scale: number
}

/** @returns null for data that is broken anywhere */
export function contoursOf(data: string, { transform, origin: [x, y], scale }: Baking): Contour[] | null {
  const path = svgpath(data)
  // The package says so in a field that its types do not have.
  if ('err' in path && path.err !== '') return null
  const segments: Segment[] = []
  path.abs().unshort().unarc().transform(transform).translate(-x, -y).scale(scale)
  path.iterate(([command, ...numbers]) => {
    segments.push([command, numbers])
  })
  return figuresOf(segments)
}

type Segment = readonly [command: string, numbers: readonly number[]]

function figuresOf(segments: readonly Segment[]): Contour[] | null {
  const figures: { start: Pair; sides: Side[]; isClosed: boolean }[] = []
  let pen: Pair = [0, 0]
  for (const [command, numbers] of segments) {
    const last = figures.at(-1)
    const side =
      command === 'M' ? ([[numbers[0] ?? 0, numbers[1] ?? 0]] as const) : sideOf(command, pen, numbers)
    if (command === 'M' && side) figures.push({ start: side[0], sides: [], isClosed: false })
    else if (command === 'Z' && last) last.isClosed = true
    else if (!last || !side) return null
    // What is drawn after the end of a figure begins where that began.
    else if (last.isClosed) figures.push({ start: pen, sides: [side], isClosed: false })
    else last.sides.push(side)
    pen = side?.at(-1) ?? last?.start ?? pen
  }
  return figures.filter(({ sides }) => sides.length > 0)
}

function sideOf(
  command: string,
  [x, y]: Pair,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[],
): Side | null {
  if (command === 'L') return [[a, b]]
  if (command === 'H') return [[a, y]]
  if (command === 'V') return [[x, a]]
  const [p, q, r]: readonly [Pair, Pair, Pair] = [
    [a, b],
    [c, d],
    [e, f],
  ]
  if (command === 'C') return [p, q, r]
  // A quadratic curve as a cubic one.
  const towards = ([ex, ey]: Pair): Pair => [ex + (2 / 3) * (a - ex), ey + (2 / 3) * (b - ey)]
  return command === 'Q' ? [towards([x, y]), towards(q), q] : null
}

/** Around all of their points; null where one is no number. */
export function boundsOf(contours: readonly Contour[]): ArtBox | null {
  const points = contours.flatMap(({ start, sides }) => [start, ...sides.flat()])
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  return Object.values(box).every(Number.isFinite) ? box : null
}
