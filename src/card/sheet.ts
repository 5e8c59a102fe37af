/**
 * The sheet that every card is drawn on: 1200 × 630 px, as Open Graph clients expect.
 *
 *   ┌──────────┬───────────────┬────┐
 *   │ brand    │ ╭─────╮       │    │   words at the top left: what X lays over the lower left covers none
 *   │ topic    │ ╰──╮──╯  the  │the │
 *   │ headline │   (◦◦)  panel │next│   the panel inside the middle square, which is all that LINE and Slack keep
 *   │ ▒▒▒▒▒▒▒▒ │   /  \        │ one│
 *   └──────────┴───────────────┴────┘
 */
import { sheetHeight, sheetWidth } from './brand.ts'
import { drawGround, type Ground } from './ground.ts'
import type { PlacedText } from './headline.ts'

/** Where words stand, in px. */
export const column = { left: 36, width: 400 } as const

/** Where the panel is, and beside it a part of another one, which the edge cuts off. */
export const pictureSlot = { width: 459, height: 602 } as const
export const asideSlot = { width: 275, height: 602 } as const
const places = { top: 14, picture: 456, aside: 931 } as const

export interface Sheet {
  readonly ground: Ground
  readonly parts: readonly string[]
  /** SVG text of the shape of `pictureSlot`. */
  readonly picture: string
  /** SVG text of the shape of `asideSlot`. */
  readonly aside?: string
}

export const sheet = ({ ground, parts, picture, aside }: Sheet): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${sheetHeight}"`,
    ` viewBox="0 0 ${sheetWidth} ${sheetHeight}">`,
    drawGround(ground),
    ...parts,
    framed(picture, { left: places.picture, ...pictureSlot }, ground),
    aside ? framed(aside, { left: places.aside, ...asideSlot }, ground) : '',
    '</svg>\n',
  ].join('')

/** Outlines in one ink. */
export const lettering = (placed: readonly PlacedText[], ink: string): string =>
  placed
    .map(({ d, x, y }) => `<path fill="${ink}" transform="translate(${px(x)} ${px(y)})" d="${d}"/>`)
    .join('')

export const px = (value: number): number => Math.round(value * 100) / 100

interface Slot {
  readonly left: number
  readonly width: number
  readonly height: number
}

/** The picture covers its slot; what hangs over is cut off on both sides alike. */
function framed(picture: string, { left, width, height }: Slot, { words }: Ground): string {
  const open = /<svg\b[^>]*>/.exec(picture)
  const viewBox = open && /viewBox="[^"]+"/.exec(open[0])
  if (!open || !viewBox) throw new Error('The picture of a card is not an SVG drawing with a viewBox')
  const inside = picture.slice(open.index + open[0].length).trimEnd()
  const box = `x="${left}" y="${places.top}" width="${width}" height="${height}"`
  return (
    `<svg ${box} ${viewBox[0]} preserveAspectRatio="xMidYMid slice">${inside}` +
    `<rect ${box} fill="none" stroke="${words}" stroke-width="7"/>`
  )
}
