/**
 * What everything is drawn with. Units are local to a frame; a drawing inside a drawing shares its sheet. Line
 * widths are px of a panel 720 px wide and grow more slowly than the frame, as an artist inks small figures with
 * nearly the same pen.
 */
import { ellipse, ellipseOf, pathPoints, type Radii, rectangle, resampled } from './curves.ts'
import { type Frame, inner, isMirrored, offPanel, onPanel, panelFrame, type Spot, scaleOf } from './frame.ts'
import { ink, type Paint, paper } from './inks.ts'
import { curvedPath, type Figure, grid, outlineOf, type Side, softPath, straightPath } from './path.ts'
import { closedLine, openLine, type Stroke } from './pen.ts'
import type { Point, Points } from './points.ts'
import type { InkSheet, Traced } from './sheet.ts'
import { patternOf } from './tone.ts'

/** Points, or SVG path data with absolute M, L, Q, C, Z. */
export type Outline = Points | string

export interface LineLook extends Partial<Omit<Stroke, 'seed'>> {
  /** Default ink. */
  readonly colour?: Paint
}

export interface BoxLook {
  readonly paint?: Paint
  readonly width?: number
}

/** From where a point is to where it is wanted. */
export type Bend = (point: Point) => Point

export class Drawing {
  readonly frame: Frame
  readonly #sheet: InkSheet
  /** Where a point of the panel goes; null for where it is. */
  #bend: Bend | null = null

  /** @param name seeds the unrest of every line: the same name, the same drawing */
  constructor(name: string, frame: Frame = panelFrame, sheet?: InkSheet) {
    this.frame = frame
    this.#sheet = sheet ?? { name, parts: [], patterns: new Set(), lines: 0, traced: null }
  }

  /** What would be covered by whatever `draw` draws; nothing is inked. */
  static trace(draw: (drawing: Drawing) => void, frame: Frame): Traced {
    const traced: Traced = { outlines: [], held: [], words: [] }
    draw(new Drawing('', frame, { name: '', parts: [], patterns: new Set(), lines: 0, traced }))
    return traced
  }

  /** A drawing on the same sheet, in a frame inside this one. */
  at(spot: Spot): Drawing {
    return this.#inside(inner(this.frame, spot), this.#bend)
  }

  /** The same frame, in which all points are moved before they are inked: soft things that something presses on. */
  bent(bend: Bend): Drawing {
    const { frame } = this
    return this.#inside(frame, (point) => onPanel(frame, bend(offPanel(frame, point))))
  }

  /** Like `at`, but never mirrored: for clocks, charts, writing. Sizes and turns are kept. */
  upright(spot: Spot): Drawing {
    return this.at({ ...spot, mirror: isMirrored(this.frame) !== (spot.mirror ?? false) })
  }

  /** A flat area without an outline. */
  fill(outline: Outline, paint: Paint = paper): this {
    const points = this.#onPanel(outline)
    if (this.#traces([points])) return this
    return this.#area(softPath(points.length > 14 ? resampled(points, 9, true) : points), paint)
  }

  /** A flat area with straight sides. */
  flat(outline: Outline, paint: Paint = ink): this {
    const points = this.#onPanel(outline)
    return this.#traces([points]) ? this : this.#area(straightPath(points), paint)
  }

  /** An area with an inked outline: ink first, then the inside over it. */
  shape(outline: Outline, paint: Paint = paper, line: LineLook = {}): this {
    const points = this.#onPanel(outline)
    if (this.#traces([points])) return this
    const [outside, inside] = closedLine(points, this.#stroke(line))
    const write = line.sharp ? straightPath : softPath
    return this.#area(write(outside), line.colour ?? ink).#area(write(inside), paint)
  }

  /** A closed line with nothing inside. */
  ring(outline: Outline, line: LineLook = {}): this {
    if (this.#sheet.traced) return this
    const contours = closedLine(this.#onPanel(outline), this.#stroke(line))
    const write = line.sharp ? straightPath : softPath
    const attributes = ` fill-rule="evenodd"`
    return this.#area(contours.map((contour) => write(contour)).join(''), line.colour ?? ink, attributes)
  }

  /** An open stroke of the pen. */
  line(outline: Outline, line: LineLook = {}): this {
    const contour = openLine(this.#onPanel(outline), this.#stroke(line))
    if (this.#traces([contour])) return this
    return this.#area(line.sharp ? straightPath(contour) : softPath(contour), line.colour ?? ink)
  }

  /** A filled ellipse without an outline. */
  dot(middle: Point, radii: Radii, paint: Paint = ink): this {
    const { rx, ry } = ellipseOf(middle, radii)
    if (this.#sheet.traced) return this.fill(ellipse(middle, radii, 12))
    const isTurned = this.frame.b !== 0 || this.frame.c !== 0
    if (this.#bend || (rx !== ry && isTurned)) return this.fill(ellipse(middle, radii, 16), paint)
    const [cx, cy] = onPanel(this.frame, middle)
    const scale = scaleOf(this.frame)
    const size =
      rx === ry ? `r="${tenth(rx * scale)}"` : `rx="${tenth(rx * scale)}" ry="${tenth(ry * scale)}"`
    const name = rx === ry ? 'circle' : 'ellipse'
    return this.#put(`<${name} cx="${tenth(cx)}" cy="${tenth(cy)}" ${size}${this.#filled(paint)}/>`)
  }

  /** Straight rules of an even width: furniture and buildings. Many in one call are one path. Not for haloed things. */
  rules(lines: readonly Outline[], width: number, colour: Paint = ink): this {
    if (this.#sheet.traced) return this
    const data = lines.map((points) => straightPath(this.#onPanel(points), false)).join('')
    return this.#put(
      `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${tenth(width * this.#weight())}"/>`,
    )
  }

  /** Many small flat areas of one paint in one path: windows, keys, focus lines. They must not overlap. */
  areas(outlines: readonly Outline[], paint: Paint = ink): this {
    const all = outlines.map((points) => this.#onPanel(points))
    return this.#traces(all) ? this : this.#area(all.map((points) => straightPath(points)).join(''), paint)
  }

  /** A flat area within figures whose curves stay curves at any size; where they overlap with `isEvenOdd`, it has holes. */
  curved(figures: readonly Figure[], paint: Paint, isEvenOdd = false): this {
    const move = (point: Point): Point => this.#place(point)
    const all = figures.map(({ start, sides, isClosed }): Figure => {
      const moved = sides.map(([one, two, to]): Side => {
        return two && to ? [move(one), move(two), move(to)] : [move(one)]
      })
      return { start: move(start), sides: moved, isClosed }
    })
    if (this.#traces(all.map((figure) => outlineOf(figure, 0.5)))) return this
    return this.#area(all.map(curvedPath).join(''), paint, isEvenOdd ? ` fill-rule="evenodd"` : '')
  }

  /** A box with thin, straight, even edges; `width` of the edge in px. Not for haloed things: use `shape` with `sharp`. */
  box(corner: Point, size: Point, { paint = paper, width = 3 }: BoxLook = {}): this {
    const points = this.#onPanel(rectangle(corner, size))
    if (this.#traces([points])) return this
    const data = straightPath(points)
    const stroke = ` stroke="${ink}" stroke-width="${tenth(width * this.#weight())}"`
    return this.#area(data, paint, stroke)
  }

  /** Words on a thing, as finished markup and with the box around them. */
  words(markup: string, box: Points): this {
    this.#sheet.traced?.words.push(this.#onPanel(box))
    return this.#put(markup)
  }

  /** Finished markup in grid units: lettering, clipped groups. */
  raw(markup: string): this {
    return this.#put(markup)
  }

  /** Takes over another sheet's patterns, where its markup is put in by `raw`. */
  uses(other: Drawing): this {
    for (const id of other.patterns) this.#sheet.patterns.add(id)
    return this
  }

  /** Something in a hand, which a tracing tells from whoever holds it. */
  holds(draw: (drawing: Drawing) => void): this {
    const { traced } = this.#sheet
    const first = traced?.outlines.length ?? 0
    draw(this)
    traced?.held.push(...traced.outlines.slice(first))
    return this
  }

  /** SVG markup of everything so far, in grid units (see `path.ts`). */
  get markup(): string {
    return this.#sheet.parts.join('')
  }

  /** Ids of the patterns that the markup refers to. */
  get patterns(): ReadonlySet<string> {
    return this.#sheet.patterns
  }

  /** True where nothing is to be inked. */
  #traces(outlines: readonly Points[]): boolean {
    this.#sheet.traced?.outlines.push(...outlines)
    return this.#sheet.traced !== null
  }

  #onPanel(outline: Outline): Points {
    const points = typeof outline === 'string' ? pathPoints(outline) : outline
    return points.map((point) => this.#place(point))
  }

  #inside(frame: Frame, bend: Bend | null): Drawing {
    const inside = new Drawing(this.#sheet.name, frame, this.#sheet)
    inside.#bend = bend
    return inside
  }

  #place(point: Point): Point {
    const place = onPanel(this.frame, point)
    return this.#bend ? this.#bend(place) : place
  }

  #weight(): number {
    return scaleOf(this.frame) ** 0.55
  }

  #stroke({ width = 5, ...line }: LineLook): Stroke {
    const seed = `${this.#sheet.name}${this.#sheet.lines++}`
    return { ...line, width: width * this.#weight(), seed }
  }

  #area(data: string, paint: Paint, attributes = ''): this {
    return this.#put(`<path d="${data}"${this.#filled(paint)}${attributes}/>`)
  }

  /** Ink is inherited from the panel. */
  #filled(paint: Paint): string {
    const id = patternOf(paint)
    if (id !== null) this.#sheet.patterns.add(id)
    return paint === ink ? '' : ` fill="${paint}"`
  }

  #put(markup: string): this {
    this.#sheet.parts.push(markup)
    return this
  }
}

/** px → grid units, for circles and line widths, which may have a decimal. */
const tenth = (value: number): number => Math.round(value * grid * 10) / 10
