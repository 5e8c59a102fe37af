/** The card of pages that are not stories: the site's name, large, and what it is. */
import type { Locale } from '../i18n/locales.ts'
import { brandMark, markHeight } from './brand-mark.ts'
import { fitText, heightOf, setBlock } from './headline.ts'
import type { Brand } from './sheet.ts'
import { barHeight, column, lettering, sheet, sheetHeight } from './sheet.ts'
import { headlineStyle, labelStyle } from './story-card.ts'

export interface SiteCard {
  readonly locale: Locale
  readonly tagline: string
  readonly brand: Brand
  /** SVG text of the picture on the right. */
  readonly picture: string
}

/** @throws where no font has a character */
export function drawSiteCard({ locale, tagline, brand, picture }: SiteCard): string {
  const { left, width } = column
  const name = fitText(brand.name, locale, {
    style: headlineStyle[locale],
    room: { width, height: 240, size: 120, lines: 2 },
  })
  const style = { ...labelStyle[locale], leading: 1.4 }
  const line = fitText(tagline, locale, { style, room: { width, height: 120, size: 36, lines: 2 } })
  const nameTop = markHeight(markWidth) + 28
  const lineTop = nameTop + heightOf(name) + 20
  const top = (barHeight + sheetHeight - lineTop - heightOf(line)) / 2
  return sheet(
    [
      brandMark({ left, top, width: markWidth }, brand),
      lettering(setBlock(name, { left, top: top + nameTop }), brand.ink),
      lettering(setBlock(line, { left, top: top + lineTop }), brand.ink),
    ],
    brand,
    picture,
  )
}

const markWidth = 96
