/** One of the cast outside of any panel, without a ground: who stands for the site, on pages and icons. */
import type { CastKey } from '../stories/cast.ts'
import type { Look } from './cast/figure.ts'
import { figureOf } from './cast/figures.ts'
import { level } from './ink/curves.ts'
import { Drawing } from './ink/drawing.ts'
import { panelFrame } from './ink/frame.ts'
import { ink, inked } from './ink/inks.ts'
import { grid } from './ink/path.ts'
import { patternsOf } from './panel/svg.ts'

/** `face` ends below the chin and is square; the others show all that there is of a figure. */
export const portraits = {
  face: { expression: 'happy', pose: 'stand', view: 'front' },
  happy: { expression: 'happy', pose: 'hips', view: 'three-quarter' },
  wave: { expression: 'happy', pose: 'wave', view: 'three-quarter' },
  dizzy: { expression: 'dizzy', pose: 'slump', view: 'front' },
} as const satisfies Record<string, Look>

export type PortraitName = keyof typeof portraits

export interface Portrait {
  /** px. */
  readonly width: number
  readonly height: number
  /** Of its SVG file. */
  readonly viewBox: string
  /** What is in the file. */
  readonly markup: string
}

/** px around a figure. */
const margin = 6
/** Where people end whose legs nobody draws: they stand at a counter. */
const counter = 300

/** @param spot a colour, where it is not the engine's own */
export function portrait(who: CastKey, name: PortraitName, spot?: string): Portrait {
  const drawing = new Drawing(`${name} ${who}`)
  figureOf(who).draw(drawing, portraits[name])
  const box = name === 'face' ? faceOf(who) : wholeOf(who, portraits[name])
  if (box.foot === counter) drawing.line(level(counter - 3, box.left, box.right), { width: 7 })
  const [width, height] = [box.right - box.left, box.foot - box.top]
  return {
    width,
    height,
    viewBox: [box.left, box.top, width, height].map((value) => value * grid).join(' '),
    markup: `${patternsOf(drawing)}<g fill="${ink}">${inked(drawing.markup, spot)}</g>`,
  }
}

export const portraitSvg = ({ width, height, viewBox, markup }: Portrait): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">${markup}</svg>`

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

function wholeOf(who: CastKey, look: Look): Box {
  const { outlines } = Drawing.trace((drawing) => figureOf(who).draw(drawing, look), panelFrame)
  const box = around(outlines.flat())
  return { ...box, foot: Math.min(box.foot, counter) }
}

/** A square with the whole head in the middle. */
function faceOf(who: CastKey): Box {
  const head = around(figureOf(who).landmarks(portraits.face).head)
  const side = Math.round(1.1 * Math.max(head.right - head.left, head.foot - head.top))
  const left = Math.round((head.left + head.right - side) / 2)
  const top = Math.round((head.top + head.foot - side) / 2)
  return { left, right: left + side, top, foot: top + side }
}

function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.floor(Math.min(...xs)) - margin,
    right: Math.ceil(Math.max(...xs)) + margin,
    top: Math.floor(Math.min(...ys)) - margin,
    foot: Math.ceil(Math.max(...ys)) + margin,
  }
}
