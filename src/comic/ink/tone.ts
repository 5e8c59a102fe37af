/**
 * Screentone: dots of one frequency, whatever the zoom, as printed on the film that is cut and stuck on a page. Skin has
 * a finer film, so that its dots are not taken for lines of a face.
 */
import { ink, type Paint, paper } from './inks.ts'
import { grid } from './path.ts'
import { between, type Point } from './points.ts'

/**
 * Side of a tile in px of a 720 px panel: a dot in its middle and a quarter of one in each corner. It falls on whole
 * pixels at 1 and 1.5 times that size and stands upright, or librsvg would take six times as long to repeat it.
 */
const side = 10

/** The same of skin. */
const skinSide = 6

/** Distance of the dots, which stand in rows at 45°, as a share of the side. */
const frequency = 1 / Math.SQRT2

/** Dots of ink that cover a share of the paper: 10, 20, 30, 45, 60 %. White paper lies under them. */
export const tone = (percent: 10 | 20 | 30 | 45 | 60): Paint => `url(#t${percent})`

/** The finer dots of skin. White paper lies under them. */
export const skinTone = (percent: 10 | 25): Paint => `url(#s${percent})`

/** White dots on ink: tone in the dark. */
export const darkTone = (percent: 10 | 20 | 30 | 45 | 60): Paint => `url(#w${percent})`

/**
 * Dots that grow over a height of 520 px. Nothing lies under them: lay them over a filled area.
 * @param from percent at the top of the panel, 0 to 60
 * @param to percent at its foot
 */
export const gradation = (from: number, to: number, dots: 'ink' | 'paper' = 'ink'): Paint =>
  `url(#g${from}-${to}${dots === 'paper' ? 'p' : ''})`

/** Fine level lines: screens, blinds. White paper lies under them. */
export const scanlines: Paint = 'url(#scan)'
/** Thin upright lines that fade out downwards: a face gone pale. Nothing lies under them. */
export const pallor: Paint = 'url(#pallor)'

/** The id of the pattern that a paint needs; null for a plain colour. */
export const patternOf = (paint: Paint): string | null => /^url\(#(.+)\)$/.exec(paint)?.[1] ?? null

/** The pattern of an id, to be written into `<defs>`. */
export function pattern(id: string): string {
  const [, film, percent] = /^([stw])(\d+)$/.exec(id) ?? []
  if (percent) return dots(id, Number(percent), film === 's' ? skinSide : side)
  const growing = /^g(\d+)-(\d+)(p?)$/.exec(id)
  if (growing) {
    const [, from, to, onInk] = growing
    return growingDots(id, [Number(from), Number(to)], onInk ? paper : ink)
  }
  const other = others[id]
  if (!other) throw new Error(`No screentone is called ${id}`)
  return other(id)
}

const others: Readonly<Record<string, (id: string) => string>> = {
  scan: (id) => tile(id, [9, 6], area([9, 6], paper) + area([9, 1.5], ink)),
  pallor: (id) =>
    tile(
      id,
      [7, 52],
      `<path d="M${px(2)} 0h${px(2.4)}v${px(40)}l-${px(1.2)} ${px(12)}-${px(1.2)}-${px(12)}z" fill="${ink}"/>`,
    ),
}

/** Sizes are px of the panel. */
const tile = (id: string, [width, height]: Point, inside: string): string =>
  `<pattern id="${id}" width="${px(width)}" height="${px(height)}" patternUnits="userSpaceOnUse">${inside}</pattern>`

const area = ([width, height]: Point, colour: Paint): string =>
  `<path d="M0 0h${px(width)}v${px(height)}h-${px(width)}z" fill="${colour}"/>`

function dots(id: string, percent: number, side: number): string {
  const [below, dot] = id.startsWith('w') ? [ink, paper] : [paper, ink]
  const r = px(radius(percent, side))
  const corners = [
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
    [side / 2, side / 2],
  ] as const
  const circles = corners.map(([x, y]) => `<circle cx="${px(x)}" cy="${px(y)}" r="${r}"/>`).join('')
  return tile(id, [side, side], `${area([side, side], below)}<g fill="${dot}">${circles}</g>`)
}

/** Rows stand half a row apart and half a column aside, so that they look like the plain tone. */
function growingDots(id: string, [from, to]: readonly [number, number], colour: string): string {
  const rows = Math.ceil(gradationHeight / (side / 2))
  let circles = ''
  for (let row = 0; row < rows; row++) {
    const percent = between(from, to, row / (rows - 1))
    if (percent <= 0.4) continue
    const place = `cy="${px((row * side) / 2)}" r="${px(radius(percent, side))}"`
    for (const x of row % 2 ? [side / 2] : [0, side]) circles += `<circle cx="${px(x)}" ${place}/>`
  }
  return tile(id, [side, gradationHeight], `<g fill="${colour}">${circles}</g>`)
}

/** px of the panel. */
export const gradationHeight = 520

const radius = (percent: number, side: number): number =>
  side * frequency * Math.sqrt(percent / 100 / Math.PI)

/** px → grid units, short. */
const px = (value: number): string => String(Math.round(value * grid * 10) / 10).replace(/^0\./, '.')
