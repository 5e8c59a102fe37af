/**
 * The sheet of a whole strip: one column, as a yonkoma stands in a newspaper.
 *
 *   ▐ NAME ▌
 *   TITLE          ◉ the site's face looks in
 *   ━━━━━
 *   ┌────────────┐
 *   │     1      │   four panels, one below the other
 *   └────────────┘
 *   address
 */
import { figureOf } from '../comic/cast/figures.ts'
import { Drawing } from '../comic/ink/drawing.ts'
import { ink, inked, paper, spot } from '../comic/ink/inks.ts'
import { grid } from '../comic/ink/path.ts'
import { pageSize } from '../comic/panel/content.ts'
import { bleed } from '../comic/panel/frame.ts'
import { patternsOf } from '../comic/panel/svg.ts'
import type { Locale } from '../languages/locales.ts'
import type { FaceKey } from '../site/face.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import { lettering } from './sheet.ts'
import { headlineStyle, labelStyle } from './story-card.ts'

export interface StripWords {
  readonly locale: Locale
  /** Of the site; empty where there is none. */
  readonly name: string
  /** Null where nobody looks in. */
  readonly face: FaceKey | null
  /** A colour. */
  readonly spot: string
  /** May be empty. */
  readonly title: string
  /** Absolute; empty where there is none. */
  readonly address: string
}

const margin = 36
const gap = 22
const tab = 34
const foot = 58
const sheetWidth = pageSize.width + 2 * margin

/** Where one part ends and the next begins: between two panels, beyond the bleed of both, and on a whole pixel. */
const cut = gap / 2 + 1

/**
 * @param panels SVG files of the four, as pages show them
 * @returns a whole SVG file for each panel and what is above or below it, 792 px wide, to be laid one below the other: a
 *   large file is drawn once for each 2,000 px of its height, which takes a sixth longer
 */
export function drawStrip(words: StripWords, panels: readonly string[]): readonly string[] {
  const places = placesOf(words)
  const topOf = (index: number): number => places.head + index * (pageSize.height + gap)
  const below = words.address === '' ? margin : foot
  return panels.map((panel, index) => {
    const isLast = index === panels.length - 1
    const top = index === 0 ? 0 : topOf(index) - cut
    const height = topOf(index + 1) - (isLast ? gap - below : cut) - top
    const place = `x="${margin - bleed.side}" y="${topOf(index) - top - bleed.top}"`
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}" width="${sheetWidth}" height="${height}">` +
      `<rect width="${sheetWidth}" height="${height}" fill="${paper}"/>${index === 0 ? header(words, places) : ''}` +
      `${panel.replace('<svg ', `<svg ${place} `)}${isLast && words.address !== '' ? footer(words, height) : ''}</svg>`
    )
  })
}

interface Places {
  /** px from above: the title, and the first panel. */
  readonly title: number
  readonly head: number
}

function placesOf({ name, title }: StripWords): Places {
  const place = margin + (name === '' ? 0 : tab + 8)
  if (title !== '') return { title: place, head: place + 94 }
  return { title: place, head: name === '' ? margin : place + 14 }
}

/** The site's name, the strip's title, and the site's face, which looks over the first panel. */
function header({ face, spot: colour, ...words }: StripWords, places: Places): string {
  const sheet = new Drawing('strip')
  if (face !== null) lookIn(sheet, face, places.head)
  const parts = [
    patternsOf(sheet),
    `<g transform="scale(${1 / grid})" fill="${ink}">${sheet.markup}</g>`,
    words.name === '' ? '' : nameTab(words),
    words.title === '' ? '' : titleOf(words, places.title),
  ]
  return inked(parts.join(''), colour)
}

function nameTab({ locale, name }: Pick<StripWords, 'locale' | 'name'>): string {
  const label = fitText(name, locale, {
    style: labelStyle(locale),
    room: { width: 400, height: 26, size: 22, lines: 1 },
  })
  const width = Math.ceil(widthOf(label)) + 24
  return (
    `<rect x="${margin}" y="${margin}" width="${width}" height="${tab}" fill="${ink}"/>` +
    lettering(setBlock(label, { left: margin + 12, top: margin + (tab - heightOf(label)) / 2 }), paper)
  )
}

function titleOf({ locale, title }: Pick<StripWords, 'locale' | 'title'>, from: number): string {
  const block = fitText(title, locale, {
    style: headlineStyle(locale),
    room: { width: pageSize.width - 190, height: 70, size: 54, lines: 1 },
  })
  const top = from + (58 - heightOf(block)) / 2
  return (
    lettering(setBlock(block, { left: margin, top }), ink) +
    `<rect x="${margin}" y="${from + 66}" width="${Math.ceil(widthOf(block))}" height="7" fill="${spot}"/>`
  )
}

/** Cut off by the first panel, which is drawn over it. */
function lookIn(sheet: Drawing, who: FaceKey, head: number): void {
  const look = { expression: 'happy', pose: 'clutch', view: 'three-quarter' } as const
  const scale = 0.58
  // The eyes stay above the edge.
  const y = head - 7 - figureOf(who).landmarks(look).face.y * scale
  figureOf(who).draw(sheet.at({ x: sheetWidth - margin - 96, y, scale, mirror: true }), look)
}

function footer({ locale, address }: StripWords, height: number): string {
  const room = { width: pageSize.width, height: 24, size: 18, lines: 1 }
  const text = address.replace(/^https?:\/\//, '')
  const block = fitText(text, 'en', { style: labelStyle(locale), room })
  return lettering(setBlock(block, { left: margin, top: height - 34 }), ink)
}
