/** Words on things: never mirrored, and never wider than the thing. */
import type { Locale } from '../../languages/locales.ts'
import { labelHeights, labelPath } from '../../lettering/label.ts'
import { rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import type { Point } from '../ink/points.ts'

export interface LabelLook {
  /** The middle of the words, or of their left edge. */
  readonly at: Point
  readonly isLeft?: boolean
  /** Of one em, in local units. */
  readonly size: number
  /** Width and height that the words must fit into, in local units: they get smaller until they do. */
  readonly room: Point
  readonly locale: Locale
  /** Default ink. */
  readonly colour?: Paint
  /** As shop signs are lettered. */
  readonly isLoud?: boolean
}

/** Letters one line, or several that are parted by line feeds. Nothing is written for empty lines. */
export function label(drawing: Drawing, words: string, look: LabelLook): void {
  const lines = words.split('\n').map((line) => line.trim())
  const heights = labelHeights(lines, look)
  const size = fittingSize(lines, look, heights.height)
  const [x, y] = look.at
  for (const [index, line] of lines.entries()) {
    const middle = y + (index - (lines.length - 1) / 2) * size * heights.leading
    if (line !== '') writeLine(drawing, line, { ...look, size, at: [x, middle] })
  }
}

/** @param tall em of all lines */
function fittingSize(lines: readonly string[], look: LabelLook, tall: number): number {
  const {
    room: [width, height],
    ...style
  } = look
  const widest = Math.max(1, ...lines.map((line) => (line === '' ? 0 : labelPath(line, style).width)))
  return style.size * Math.min(1, width / widest, height / (tall * style.size))
}

function writeLine(drawing: Drawing, line: string, look: LabelLook): void {
  const { d, width } = labelPath(line, look)
  const place = drawing.upright({ x: look.at[0], y: look.at[1] })
  const middle = place.at({ x: look.isLeft ? width / 2 : 0, y: 0 })
  const fill = look.colour && look.colour !== ink ? ` fill="${look.colour}"` : ''
  const box = rectangle([-width / 2, -look.size / 2], [width, look.size])
  middle.words(`<path transform="${transformOf(middle)}" d="${d}"${fill}/>`, box)
}

/** Units of the grid that letters are outlined on, a px. */
const lettersGrid = 10

function transformOf({ frame: { a, b, c, d, e, f } }: Drawing): string {
  const sides = [a, b, c, d].map((value) => Math.round((value * grid * 1000) / lettersGrid) / 1000)
  return `matrix(${[...sides, Math.round(e * grid), Math.round(f * grid)].join(' ')})`
}
