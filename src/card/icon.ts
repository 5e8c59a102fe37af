/**
 * Pico's face as an icon for home screens.
 *
 *   any        a framed panel, as in a strip
 *   maskable   no frame: the system cuts its own shape, and what matters is inside the middle 80 %
 *   touch      the same for iOS, which rounds the corners a little
 */
import { cacheFile, fingerprint, sourceText } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { site } from '../site.ts'
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

export function iconCard({ size, purpose }: Icon): Card {
  const svg = drawIcon(purpose)
  const key = fingerprint(svg, String(size), codeHash('src/card/icon.ts'))
  return { file: cacheFile('cards', `${key}.png`), draw: () => rasterise(svg, { width: size }) }
}

const sheet = 512
/** Width of the face in each, in parts of the sheet. */
const faceWidth = { any: 0.8, maskable: 0.68, touch: 0.78 } as const
/** What is drawn in the 300 units of its file: left, top, width and height. */
const face = { left: 9, top: 19, width: 275, height: 251 } as const
/** The spot colour in which the face was drawn. */
const drawnSpot = '#ff5436'

/** @returns a whole SVG file, 512 px wide */
export function drawIcon(purpose: Icon['purpose']): string {
  const { spot, ink } = site.colours
  const frame = `<path fill="none" stroke="${ink.light}" stroke-width="24" d="M12 12H500V500H12z"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet} ${sheet}" width="${sheet}" height="${sheet}">`,
    `<path fill="${spot}" d="M0 0H${sheet}V${sheet}H0z"/>`,
    `<path fill="${ink.light}" d="${rays.map(ray).join('')}"/>`,
    placedFace(faceWidth[purpose], spot),
    `${purpose === 'any' ? frame : ''}</svg>`,
  ].join('')
}

function placedFace(share: number, spot: string): string {
  const scale = (sheet * share) / face.width
  const x = (sheet - face.width * scale) / 2 - face.left * scale
  const y = (sheet - face.height * scale) / 2 - face.top * scale
  const pico = sourceText('src/assets/pico/face.svg').replaceAll(drawnSpot, spot)
  const inside = pico.replace(/^[\s\S]*?<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${scale.toFixed(4)})">${inside}</g>`
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
