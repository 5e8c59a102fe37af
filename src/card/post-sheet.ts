/**
 * The sheets of what is posted of a story:
 *
 *   ┌─────────────┐   ┌─────────────┐
 *   │┌───────────┐│   │▒▒▒▒▒▒▒▒▒▒▒▒▒│   upright for stories and short videos, whose own buttons
 *   ││  a panel  ││   │▐ NAME ▌     │   cover what is near the upper and the lower edge
 *   ││           ││   │HEADLINE     │
 *   │└───────────┘│   │┌───────────┐│
 *   │name      1/4│   ││  a panel  ││
 *   └─────────────┘   │└───────────┘│
 *                     │┌───────────┐│
 *                     ││  the next ││
 *                     │└───────────┘│
 *                     │address   1/2│
 *                     │▒▒▒▒▒▒▒▒▒▒▒▒▒│
 *                     └─────────────┘
 */

import type { Box } from '../comic/ink/curves.ts'
import { pageSize } from '../comic/panel/content.ts'
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Brand } from './brand.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import { lettering } from './sheet.ts'
import { headlineStyle, labelStyle } from './story-card.ts'

export interface Layout extends Size {
  /** Where panels are, in px. */
  readonly boxes: readonly Box[]
  /** px for one of a panel: see `panel-in-box.ts`. */
  readonly scale: number
  /** Times the usual size of the letters. */
  readonly lettering: number
}

const width = 1080

/** One panel and a line below it. */
export function panelLayout(height: number, lettering: number): Layout {
  const box = { x: margin, y: margin, width: width - 2 * margin, height: height - margin - panelFoot }
  return { width, height, scale: 1.5, lettering, boxes: [box] }
}

const margin = 36
const panelFoot = 76

/** Two panels between the headline and the foot. */
export function pageLayout(): Layout {
  const scale = 1.2
  const [across, down] = [pageSize.width * scale, pageSize.height * scale]
  const left = (width - across) / 2
  const boxes = [0, 1].map((index) => ({
    x: left,
    y: page.panels + index * (down + page.gap),
    width: across,
    height: down,
  }))
  return { width, height: 1920, scale, lettering: 1, boxes }
}

/** px from above. */
const page = { band: 168, name: 198, headline: 272, panels: 424, gap: 30, foot: 1614 } as const

export interface SheetWords {
  readonly locale: Locale
  readonly brand: Brand
  /** The words at the foot: on the left, and on the right. The first may be empty. */
  readonly foot: readonly [credit: string, count: string]
}

/** @param panels SVG, in their boxes */
export const panelSheet = (layout: Layout, words: SheetWords, panels: string): string =>
  sheetOf(layout, words.brand, [panels, footer(words, layout, layout.height - panelFoot + 14)])

/** @param headline of the story */
export function pageSheet(
  layout: Layout,
  { headline, ...words }: SheetWords & { readonly headline: string },
  panels: string,
): string {
  const { brand } = words
  const [{ x: left = 0, width: across = width } = {}] = layout.boxes
  const band = (y: number, height: number): string =>
    `<rect y="${y}" width="${width}" height="${height}" fill="${brand.spot}"/>`
  return sheetOf(layout, brand, [
    band(0, page.band),
    band(layout.height - page.band, page.band),
    brand.name === '' ? '' : nameTab(words, left),
    headline === '' ? '' : titleOf({ headline, ...words }, { left, width: across }),
    panels,
    footer(words, layout, page.foot),
  ])
}

function titleOf(
  { headline, locale, brand }: SheetWords & { readonly headline: string },
  { left, width }: { readonly left: number; readonly width: number },
): string {
  const room = { width, height: page.panels - page.headline - 32, size: 54, lines: 3 }
  const title = fitText(headline, locale, { style: headlineStyle(locale), room })
  const top = page.headline + (room.height - heightOf(title)) / 2
  return lettering(setBlock(title, { left, top }), brand.ink)
}

const sheetOf = ({ width, height }: Size, { paper }: Brand, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `<rect width="${width}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>\n`

function nameTab({ brand, locale }: SheetWords, left: number): string {
  const room = { width: 600, height: 44, size: 36, lines: 1 }
  const name = fitText(brand.name, locale, { style: labelStyle(locale), room })
  const tab = { width: Math.ceil(widthOf(name)) + 36, height: 60 }
  const place = { left: left + 18, top: page.name + (tab.height - heightOf(name)) / 2 }
  return (
    `<rect x="${left}" y="${page.name}" width="${tab.width}" height="${tab.height}" fill="${brand.ink}"/>` +
    lettering(setBlock(name, place), brand.paper)
  )
}

function footer(
  { locale, brand, foot: [credit, count] }: SheetWords,
  { boxes }: Layout,
  top: number,
): string {
  const [{ x: left = 0, width: across = width } = {}] = boxes
  const style = labelStyle(locale)
  const fitted = (text: string, width: number) =>
    fitText(text, locale, { style, room: { width, height: 44, size: 34, lines: 1 } })
  const first = credit === '' ? [] : setBlock(fitted(credit, across - 140), { left, top })
  const last = fitted(count, 120)
  const right = { left: left + across - widthOf(last), top }
  return lettering([...first, ...setBlock(last, right)], brand.ink)
}
