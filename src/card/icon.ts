/**
 * The site's face as an icon for home screens.
 *
 *   any        a framed panel, as in a strip
 *   maskable   no frame: the system cuts its own shape, and what matters is inside the middle 80 %
 *   touch      the same for iOS, which rounds the corners a little
 */
import { cacheFile, fingerprint } from '../cache.ts'
import { portrait } from '../comic/portrait.ts'
import { codeHash } from '../disk/code.ts'
import type { Site } from '../site.ts'
import type { Card } from './card.ts'
import { rasterise } from './raster.ts'
import { px } from './sheet.ts'

export interface Icon {
  /** Of its file: `icon-192`. */
  readonly name: string
  /** Both sides, px. */
  readonly size: number
  readonly purpose: 'any' | 'maskable' | 'touch'
}

export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-192', size: 192, purpose: 'maskable' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, purpose: 'touch' },
]

export function iconCard({ size, purpose }: Icon, site: Look): Card {
  const svg = drawIcon(purpose, site)
  const key = fingerprint(svg, String(size), codeHash('src/card/icon.ts'))
  return { file: cacheFile('cards', `${key}.png`), draw: () => rasterise(svg, { width: size }) }
}

type Look = Pick<Site, 'face' | 'colours'>

const sheet = 512
/** Side of the square with the head in it, in parts of the sheet. */
const headSize = { any: 0.94, maskable: 0.74, touch: 0.88 } as const

/** @returns a whole SVG file, 512 px wide */
export function drawIcon(purpose: Icon['purpose'], { face, colours }: Look): string {
  const { spot, ink } = colours
  const frame = `<path fill="none" stroke="${ink.light}" stroke-width="24" d="M12 12H500V500H12z"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet} ${sheet}" width="${sheet}" height="${sheet}">`,
    `<path fill="${spot}" d="M0 0H${sheet}V${sheet}H0z"/>`,
    `<path fill="${ink.light}" d="${rays.map(ray).join('')}"/>`,
    head({ face, colours }, headSize[purpose] * sheet),
    `${purpose === 'any' ? frame : ''}</svg>`,
  ].join('')
}

/** The body goes on below, down to the edge. */
function head({ face, colours }: Look, side: number): string {
  const { viewBox, markup } = portrait(face, 'face', colours.spot)
  const start = px((sheet - side) / 2)
  return `<svg x="${start}" y="${start}" width="${px(side)}" height="${px(side)}" viewBox="${viewBox}" overflow="visible">${markup}</svg>`
}

/** Focus lines from outside towards the face: direction in degrees, how near they come in px, half their width in degrees. */
const rays = [
  [8, 262, 1.1],
  [27, 270, 1.6],
  [38, 248, 1],
  [51, 276, 1.4],
  [72, 262, 1],
  [97, 246, 1.2],
  [118, 262, 0.9],
  [131, 272, 1.5],
  [144, 252, 1.1],
  [168, 264, 0.9],
  [193, 268, 1.2],
  [214, 258, 1],
  [226, 274, 1.6],
  [239, 254, 1],
  [262, 244, 1.1],
  [286, 262, 0.8],
  [312, 262, 1.5],
  [325, 276, 1],
  [346, 268, 1.2],
] as const

function ray([angle, near, half]: (typeof rays)[number]): string {
  const at = (degrees: number, radius: number): string => {
    const turn = (degrees * Math.PI) / 180
    return `${px(sheet / 2 + radius * Math.cos(turn))} ${px(sheet / 2 + radius * Math.sin(turn))}`
  }
  return `M${at(angle, near)}L${at(angle - half, 380)}L${at(angle + half, 380)}z`
}
