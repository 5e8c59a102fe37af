/** Balloons in ink: white, with a white halo around them, so that they stand off whatever is behind. */
import { blockPath } from '../../lettering/block.ts'
import { boldingOf } from '../../lettering/comic-hands.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { grid, straightPath } from '../ink/path.ts'
import type { Point, Points } from '../ink/points.ts'
import type { Balloon, BalloonKind } from './balloon.ts'
import { spikesWithTail } from './contour.ts'
import { bodyOf, type Scallop, type Spike, scallops } from './outline.ts'
import { bubbles, opened } from './tail.ts'

/**
 * Draws a balloon with its words. The drawing must not be mirrored: places are px of the panel as it is seen.
 * Lines have the width of a balloon whose block is 30 px an em, and a little less in smaller panels.
 */
export function drawBalloon(drawing: Drawing, balloon: Balloon): void {
  inkings[balloon.kind](drawing, balloon, weightOf(balloon))
  drawWords(drawing, balloon)
}

const inkings: Readonly<Record<BalloonKind, (drawing: Drawing, balloon: Balloon, weight: number) => void>> = {
  speech: inkSpeech,
  whisper: inkWhisper,
  thought: inkThought,
  shout: inkShout,
  robot: inkRobot,
  caption: inkCaption,
}

/** Small lettering has finer balloons, but not by as much. */
const weightOf = ({ block: { size } }: Balloon): number => Math.min(1.15, (size / 30) ** 0.5)

const line = 5
/** px of white beyond the ink. */
const halo = 4.5

function inkSpeech(drawing: Drawing, balloon: Balloon, weight: number): void {
  const outline = bodyOf(balloon)
  if (!balloon.tail) {
    white(drawing, straightPath(outline), weight)
    drawing.shape(outline, paper, { width: (line + 0.5) * weight, unrest: 0.16 })
    return
  }
  const { body, tail } = opened(balloon, outline, balloon.tail)
  white(drawing, straightPath([...body, ...tail.points.slice(1, -1)]), weight)
  const stroke = { width: (line + 0.5) * weight, unrest: 0.14 }
  drawing.line(body, { ...stroke, taper: 0 })
  drawing.line(tail.points.slice(0, tail.tip + 1), { width: line * weight, taper: [0, 0.45] })
  drawing.line(tail.points.slice(tail.tip), { width: line * weight, taper: [0.45, 0] })
}

/** A fill with its halo; ink goes over both. */
function white(drawing: Drawing, data: string, weight: number): void {
  const width = units((2 * halo + line) * weight)
  drawing.raw(
    `<path d="${data}" fill="${paper}" stroke="${paper}" stroke-width="${width}" stroke-linejoin="round"/>`,
  )
}

interface RuledEdge {
  /** px. */
  readonly width: number
  readonly more?: string
}

/** An even line, as a ruling pen draws it, with fill and halo below. */
function ruled(drawing: Drawing, data: string, { width, more = '' }: RuledEdge): void {
  const both = `fill="${paper}" stroke-linejoin="${more.includes('limit') ? 'miter' : 'round'}"`
  drawing.raw(
    `<path d="${data}" ${both} stroke="${paper}" stroke-width="${units(width + 2 * halo)}"${more.includes('limit') ? ' stroke-miterlimit="2"' : ''}/>` +
      `<path d="${data}" ${both} stroke="${ink}" stroke-width="${units(width)}"${more}/>`,
  )
}

function inkWhisper(drawing: Drawing, balloon: Balloon, weight: number): void {
  const outline = bodyOf(balloon)
  const points = balloon.tail ? withTail(balloon, outline) : outline
  const dashes = ` stroke-dasharray="${units(9.5 * weight)} ${units(7 * weight)}"`
  ruled(drawing, straightPath(points), { width: 3.6 * weight, more: dashes })
}

function inkRobot(drawing: Drawing, balloon: Balloon, weight: number): void {
  const outline = bodyOf(balloon)
  const points = balloon.tail ? withTail(balloon, outline) : outline
  ruled(drawing, straightPath(points), { width: line * weight })
}

function withTail(balloon: Balloon, outline: Points): Points {
  if (!balloon.tail) return outline
  const { body, tail } = opened(balloon, outline, balloon.tail)
  return [...body, ...tail.points.slice(1, -1)]
}

function inkShout(drawing: Drawing, balloon: Balloon, weight: number): void {
  const data = spikyPath(spikesWithTail(balloon))
  ruled(drawing, data, { width: 5.6 * weight, more: ' stroke-miterlimit="5"' })
}

/** Hollows between spikes are curves. */
function spikyPath(spikes: readonly Spike[]): string {
  const start = spikes[0]?.tip ?? [0, 0]
  let [x, y] = onGrid(start)
  let data = `M${x} ${y}q`
  for (const { hollow, next } of spikes) {
    const [cx, cy] = onGrid(hollow)
    const [nx, ny] = onGrid(next)
    data += numbers([cx - x, cy - y, nx - x, ny - y], data.endsWith('q'))
    ;[x, y] = [nx, ny]
  }
  return `${data}z`
}

function inkThought(drawing: Drawing, balloon: Balloon, weight: number): void {
  ruled(drawing, cloudPath(scallops(balloon)), { width: line * weight })
  if (!balloon.tail) return
  for (const bubble of bubbles(balloon.tail)) {
    const [[x, y], rx] = middleOf(bubble)
    const at = `cx="${units(x)}" cy="${units(y)}" rx="${units(rx)}" ry="${units(rx / 1.1)}" fill="${paper}"`
    drawing.raw(
      `<ellipse ${at} stroke="${paper}" stroke-width="${units(11 * weight)}"/>` +
        `<ellipse ${at} stroke="${ink}" stroke-width="${units(3.8 * weight)}"/>`,
    )
  }
}

function cloudPath(all: readonly Scallop[]): string {
  let [x, y] = onGrid(all[0]?.from ?? [0, 0])
  let data = `M${x} ${y}`
  for (const { to, radius } of all) {
    const [nx, ny] = onGrid(to)
    const r = Math.round(radius * grid)
    data += `a${r} ${r} 0 0 1${numbers([nx - x, ny - y], false)}`
    ;[x, y] = [nx, ny]
  }
  return `${data}z`
}

const middleOf = (bubble: Points): readonly [Point, number] => {
  const xs = bubble.map(([x]) => x)
  const ys = bubble.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  return [[(left + right) / 2, (Math.min(...ys) + Math.max(...ys)) / 2], (right - left) / 2]
}

/** White on black, grown together with the frame at its corner; a white line parts it from dark scenes. */
function inkCaption(drawing: Drawing, balloon: Balloon): void {
  const [x, y] = balloon.middle
  const [rx, ry] = balloon.radii
  const [left, top] = balloon.corner ?? [0, 0]
  const rim = 3
  const box = (by: number): Points => [
    [x - rx - (left < 0 ? 0 : by), y - ry - (top < 0 ? 0 : by)],
    [x + rx + (left > 0 ? 0 : by), y - ry - (top < 0 ? 0 : by)],
    [x + rx + (left > 0 ? 0 : by), y + ry + (top > 0 ? 0 : by)],
    [x - rx - (left < 0 ? 0 : by), y + ry + (top > 0 ? 0 : by)],
  ]
  drawing.raw(
    `<path d="${straightPath(box(rim))}" fill="${paper}"/><path d="${straightPath(box(0))}" fill="${ink}"/>`,
  )
}

/** Block paths have ten units a px. */
function drawWords(drawing: Drawing, { kind, block, middle }: Balloon): void {
  const paint = kind === 'caption' ? paper : ink
  const bolding = boldingOf(block.manner, block.locale)
  const stroke =
    bolding === null ? '' : ` stroke="${paint}" stroke-width="${Math.round((bolding * block.size) / 3)}"`
  const fill = paint === ink ? '' : ` fill="${paint}"`
  drawing.raw(`<g transform="scale(.4)"><path d="${blockPath(block, middle)}"${fill}${stroke}/></g>`)
}

/** px → grid units with one decimal, for what may be finer than the grid. */
const units = (value: number): string => String(Math.round(value * grid * 10) / 10)

const onGrid = ([x, y]: Point): Point => [Math.round(x * grid), Math.round(y * grid)]

/** Numbers of path data: a minus sign parts them well enough. */
const numbers = (values: readonly number[], isFirst: boolean): string =>
  values
    .map((value, index) => (value < 0 || (isFirst && index === 0) ? `${value + 0}` : ` ${value + 0}`))
    .join('')
