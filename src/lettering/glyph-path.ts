/**
 * A glyph's outline as the shortest path data: whole numbers on a grid of ten units a px, relative, the command left
 * out where it is the one before. A glyph that occurs twice in a size is written with the same bytes, which packs well.
 */
import type { Face } from '../fonts/faces.ts'
import { loadFont, perFonts } from './font.ts'

/** Grid units a px. The panel's own grid has four: lettering is wrapped in `scale(.4)`. */
export const letteringGrid = 10

/** Font units → grid: x' = a x + c y, y' = b x + d y. The font's y grows upwards, the grid's downwards. */
export type Matrix = readonly [a: number, b: number, c: number, d: number]

export interface GlyphPath {
  /** Where the first contour starts, from the glyph's origin; null where there is no ink, as in a space. */
  readonly start: GridPoint | null
  /** Everything after the first `M x y`. */
  readonly rest: string
}

export type GridPoint = readonly [x: number, y: number]

/** Path data of a glyph whose origin lies at a point of the grid. */
export function glyphPathAt({ start, rest }: GlyphPath, [x, y]: GridPoint): string {
  return start ? `M${start[0] + x}${signed(start[1] + y)}${rest}` : ''
}

/** The same glyph in the same size and turn is traced once. */
export function glyphPath(face: Face, id: number, matrix: Matrix): GlyphPath {
  const key = `${face} ${id} ${matrix.join(' ')}`
  const known = traced().get(key)
  if (known) return known
  if (traced().size >= mostTraced) traced().clear()
  const path = trace(glyphCommands(face, id), matrix)
  traced().set(key, path)
  return path
}

/** Without keeping the result: for letters that are each turned by their own angle. */
export const glyphPathOnce = (face: Face, id: number, matrix: Matrix): GlyphPath =>
  trace(glyphCommands(face, id), matrix)

/** Ends and handles of a glyph's curves in font units, y upwards: no ink lies outside of them. */
export const glyphPoints = (face: Face, id: number): readonly (readonly [number, number])[] =>
  glyphCommands(face, id).flatMap(({ values }) => {
    const points: [number, number][] = []
    for (let index = 0; index + 1 < values.length; index += 2)
      points.push([values[index] ?? 0, values[index + 1] ?? 0])
    return points
  })

interface Command {
  readonly type: string
  readonly values: readonly number[]
}

function glyphCommands(face: Face, id: number): readonly Command[] {
  const key = `${face} ${id}`
  const known = commands().get(key)
  if (known) return known
  const result = loadFont(face).font.glyphToJson(id)
  commands().set(key, result)
  return result
}

const commands = perFonts(() => new Map<string, readonly Command[]>())
const traced = perFonts(() => new Map<string, GlyphPath>())

/** A comic needs some two hundred; this many take 10 MB. */
const mostTraced = 20_000

function trace(outline: readonly Command[], [a, b, c, d]: Matrix): GlyphPath {
  const pen = new Pen()
  for (const { type, values } of outline) {
    const points: GridPoint[] = []
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [x = 0, y = 0] = [values[index], values[index + 1]]
      points.push([a * x + c * y, b * x + d * y])
    }
    pen.draw(type, points)
  }
  return { start: pen.start, rest: pen.data }
}

/** Knows where it is and what it wrote last. */
class Pen {
  start: GridPoint | null = null
  data = ''
  #x = 0
  #y = 0
  #contour: GridPoint = [0, 0]
  /** Where the last quadratic curve's handle was, for `t`. */
  #handle: GridPoint | null = null
  #command = ''

  draw(type: string, points: readonly GridPoint[]): void {
    const [first, second] = points
    if (type === 'M' && first) this.#move(first)
    else if (type === 'L' && first) this.#line(whole(first))
    else if (type === 'Q' && first && second) this.#curve(whole(first), whole(second))
    else if (type === 'C') this.#cubic(points.map(whole))
    else if (type === 'Z') this.#close()
  }

  #move(to: GridPoint): void {
    const [x, y] = whole(to)
    if (this.start) this.#write('m', [x - this.#x, y - this.#y])
    else this.start = [x, y]
    this.#contour = [x, y]
    /** Numbers after a move would be lines: whatever comes next says what it is. */
    this.#command = ''
    this.#arrive([x, y])
  }

  #line([x, y]: GridPoint): void {
    const dx = x - this.#x
    const dy = y - this.#y
    if (dx !== 0 && dy !== 0) this.#write('l', [dx, dy])
    else if (dx !== 0) this.#write('h', [dx])
    else if (dy !== 0) this.#write('v', [dy])
    this.#arrive([x, y])
  }

  /** A handle that mirrors the last one to within a tenth of a px need not be written, nor one of a flat curve. */
  #curve([hx, hy]: GridPoint, [x, y]: GridPoint): void {
    const last = this.#handle
    const mirrored: GridPoint | null = last && [2 * this.#x - last[0], 2 * this.#y - last[1]]
    const isSmooth = mirrored !== null && Math.abs(mirrored[0] - hx) <= 1 && Math.abs(mirrored[1] - hy) <= 1
    if (!isSmooth && isFlat([hx - this.#x, hy - this.#y], [x - this.#x, y - this.#y])) {
      this.#line([x, y])
      return
    }
    if (isSmooth) this.#write('t', [x - this.#x, y - this.#y])
    else this.#write('q', [hx - this.#x, hy - this.#y, x - this.#x, y - this.#y])
    this.#arrive([x, y], isSmooth ? mirrored : [hx, hy])
  }

  #cubic(points: readonly GridPoint[]): void {
    const end = points.at(-1)
    if (!end) return
    this.#write(
      'c',
      points.flatMap(([x, y]) => [x - this.#x, y - this.#y]),
    )
    this.#arrive(end)
  }

  #close(): void {
    this.data += 'z'
    this.#command = ''
    this.#arrive(this.#contour)
  }

  #arrive([x, y]: GridPoint, handle: GridPoint | null = null): void {
    this.#x = x
    this.#y = y
    this.#handle = handle
  }

  #write(command: string, numbers: readonly number[]): void {
    let text = command === this.#command ? '' : command
    for (const number of numbers) text += text === '' || /\d$/.test(text) ? signed(number) : `${number}`
    this.data += text
    this.#command = command
  }
}

/** A handle so near the straight way that the curve strays by less than a twelfth of a px. */
function isFlat([hx, hy]: GridPoint, [x, y]: GridPoint): boolean {
  const length = Math.hypot(x, y)
  const isBetween = hx * x + hy * y >= 0 && hx * x + hy * y <= length * length
  return isBetween && Math.abs(hx * y - hy * x) <= mostStray * length
}

const mostStray = 1.6

const whole = ([x, y]: GridPoint): GridPoint => [Math.round(x) + 0, Math.round(y) + 0]

/** A number after another; a minus sign parts them well enough. */
const signed = (value: number): string => (value < 0 ? `${value}` : ` ${value}`)
