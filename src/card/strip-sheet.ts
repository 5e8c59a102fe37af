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
import { figures } from '../comic/cast/figures.ts'
import { pageSize } from '../comic/drawn-file.ts'
import { Drawing } from '../comic/ink/drawing.ts'
import { ink, inked, paper, spot } from '../comic/ink/inks.ts'
import { grid } from '../comic/ink/path.ts'
import type { PanelContent } from '../comic/panel/content.ts'
import { drawPanel, stagePanel } from '../comic/panel/panel.ts'
import { patternsOf } from '../comic/panel/svg.ts'
import type { Locale } from '../languages/locales.ts'
import type { FaceKey } from '../site/face.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import { lettering } from './sheet.ts'
import { headlineStyle, labelStyle } from './story-card.ts'

export interface StripWords {
  readonly locale: Locale
  /** Of the site. */
  readonly name: string
  readonly face: FaceKey
  /** A colour. */
  readonly spot: string
  readonly title: string
  /** Absolute. */
  readonly address: string
  readonly panels: readonly PanelContent[]
}

const margin = 36
const gap = 22
const head = 172
const foot = 58
const sheetWidth = pageSize.width + 2 * margin

/** @returns a whole SVG file, 792 px wide */
export function drawStrip(words: StripWords): string {
  const { locale, address, panels } = words
  const height = head + panels.length * pageSize.height + (panels.length - 1) * gap + foot
  const sheet = new Drawing('strip')
  const parts = panels.map((content, index) => {
    const drawn = drawPanel(stagePanel(content, { locale, ...pageSize, prefix: `p${index}` }))
    sheet.uses(drawn)
    const top = head + index * (pageSize.height + gap)
    return `<g transform="translate(${margin * grid} ${top * grid})">${drawn.markup}</g>`
  })
  const opening = header(sheet, words)
  const body = `<g transform="scale(${1 / grid})" fill="${ink}">${sheet.markup}${parts.join('')}</g>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}" width="${sheetWidth}" height="${height}">` +
    `${patternsOf(sheet)}<rect width="${sheetWidth}" height="${height}" fill="${paper}"/>${inked(opening + body, words.spot)}` +
    `${line(address.replace(/^https?:\/\//, ''), locale, height - 34)}</svg>`
  )
}

/** The site's name, the strip's title, and the site's face, which looks over the first panel. */
function header(sheet: Drawing, { locale, name, face, title }: StripWords): string {
  lookIn(sheet, face)
  const label = fitText(name, locale, {
    style: labelStyle(locale),
    room: { width: 400, height: 26, size: 22, lines: 1 },
  })
  const width = Math.ceil(widthOf(label)) + 24
  const block = fitText(title, locale, {
    style: headlineStyle(locale),
    room: { width: pageSize.width - 190, height: 70, size: 54, lines: 1 },
  })
  const top = 78 + (58 - heightOf(block)) / 2
  return [
    `<rect x="${margin}" y="${margin}" width="${width}" height="34" fill="${ink}"/>`,
    lettering(setBlock(label, { left: margin + 12, top: margin + (34 - heightOf(label)) / 2 }), paper),
    lettering(setBlock(block, { left: margin, top }), ink),
    `<rect x="${margin}" y="144" width="${Math.ceil(widthOf(block))}" height="7" fill="${spot}"/>`,
  ].join('')
}

/** Cut off by the first panel, which is drawn over it. */
function lookIn(sheet: Drawing, who: FaceKey): void {
  const look = { expression: 'happy', pose: 'clutch', view: 'three-quarter' } as const
  const scale = 0.58
  // The eyes stay above the edge.
  const y = head - 7 - figures[who].landmarks(look).face.y * scale
  figures[who].draw(sheet.at({ x: sheetWidth - margin - 96, y, scale, mirror: true }), look)
}

function line(text: string, locale: Locale, top: number): string {
  const room = { width: pageSize.width, height: 24, size: 18, lines: 1 }
  const block = fitText(text, 'en', { style: labelStyle(locale), room })
  return lettering(setBlock(block, { left: margin, top }), ink)
}
