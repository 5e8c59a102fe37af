/**
 * The sheet that every card is drawn on: 1200 × 630 px, as Open Graph clients expect.
 *
 *   ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀╱▒▒▒▒▒▒▒▒   14 px of ink
 *                       ╱▒▒▒▒▒▒▒▒▒
 *    words, on paper   ╱▒▒▒ ╭──╮ ▒   the picture, behind a slanted frame
 *                     ╱▒▒▒▒ │◦◦│ ▒
 *                    ╱▒▒▒▒▒ ╰──╯ ▒
 */
import type { Placed } from './headline.ts'

export const sheetWidth = 1200
export const sheetHeight = 630

/** Height of the bar along the top. */
export const barHeight = 14

/** Where words may stand: clear of the edge and, at every height, of the frame. */
export const column = { left: 56, width: 604 } as const

/** Where the picture is, behind the slanted frame: px. */
export const pictureSlot = { width: 522, height: 630 } as const

/** What every card of the site shares: its name and its inks. */
export interface Brand {
  readonly name: string
  readonly ink: string
  readonly paper: string
  readonly spot: string
}

/** @param picture SVG text, 510 × 630 px, without letters, safe along all its edges */
export const sheet = (parts: readonly string[], brand: Brand, picture: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}" height="${sheetHeight}"`,
    ` viewBox="0 0 ${sheetWidth} ${sheetHeight}">`,
    `<rect width="${sheetWidth}" height="${sheetHeight}" fill="${brand.paper}"/>`,
    `<rect width="720" height="${barHeight}" fill="${brand.ink}"/>`,
    ...parts,
    framed(picture, brand),
    '</svg>\n',
  ].join('')

/** Outlines in one ink. */
export const lettering = (placed: readonly Placed[], ink: string): string =>
  placed
    .map(({ d, x, y }) => `<path fill="${ink}" transform="translate(${px(x)} ${px(y)})" d="${d}"/>`)
    .join('')

export const px = (value: number): number => Math.round(value * 100) / 100

/** The frame leans 52 px to the left on its way down and is 14 px thick. */
const framed = (picture: string, brand: Brand): string =>
  [
    `<path fill="${brand.ink}" d="M716 0H1200V630H664z"/>`,
    '<clipPath id="card-frame"><path d="M730 0H1200V630H678z"/></clipPath>',
    `<g clip-path="url(#card-frame)">${placed(picture)}</g>`,
  ].join('')

/** The picture covers the frame's whole box; what hangs over is cut off on both sides alike. */
function placed(picture: string): string {
  const open = /<svg\b[^>]*>/.exec(picture)
  const viewBox = open && /viewBox="[^"]+"/.exec(open[0])
  if (!open || !viewBox) throw new Error('The picture of a card is not an SVG drawing with a viewBox')
  const inside = picture.slice(open.index + open[0].length)
  return `<svg x="678" width="${pictureSlot.width}" height="${pictureSlot.height}" ${viewBox[0]} preserveAspectRatio="xMidYMid slice">${inside.trimEnd()}`
}
