/** The card of pages that are not stories: the site's name, large, and one of the cast who says what it is. */
import type { Locale } from '../languages/locales.ts'
import type { Brand } from './brand.ts'
import { brandMark, markHeight } from './brand-mark.ts'
import { groundOf } from './ground.ts'
import { fitText, setBlock } from './headline.ts'
import { column, lettering, sheet } from './sheet.ts'
import { headlineStyle } from './story-card.ts'

export interface SiteCard {
  readonly locale: Locale
  readonly brand: Brand
  /** SVG text of the pictures. */
  readonly picture: string
  readonly aside?: string
}

/** @throws where no font has a character */
export function drawSiteCard({ locale, brand, ...pictures }: SiteCard): string {
  const ground = groundOf('site', brand)
  const { left, width } = column
  const name = fitText(brand.name, locale, {
    style: headlineStyle(locale),
    room: { width, height: 280, size: 110, lines: 3 },
  })
  const parts = [
    brandMark({ left, top, width: markWidth }, { ink: ground.words, spot: ground.mark }),
    lettering(setBlock(name, { left, top: top + markHeight(markWidth) + 32 }), ground.words),
  ]
  return sheet({ ground, parts, ...pictures })
}

const top = 52
const markWidth = 88
