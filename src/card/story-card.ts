/** The card of a story: topic, headline, brand; drawn as SVG, every letter an outline. */
import type { Locale, Localized } from '../i18n/locales.ts'
import { headlineHand, labelHand } from '../lettering/hand.ts'
import { brandMark, markHeight } from './brand-mark.ts'
import type { Style } from './headline.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import type { Brand } from './sheet.ts'
import { barHeight, column, lettering, sheet, sheetHeight } from './sheet.ts'

export interface StoryCard {
  readonly locale: Locale
  readonly title: string
  /** Name of the topic, for the tab. */
  readonly topic: string
  readonly brand: Brand
  /** SVG text of the picture on the right. */
  readonly picture: string
}

/** @throws where no font has a character; `uncoveredCharacters` finds those first */
export function drawStoryCard({ locale, title, topic, brand, picture }: StoryCard): string {
  const room = {
    width: column.width,
    height: foot - tabFoot - 2 * clearance,
    size: largest[locale],
    lines: 5,
  }
  const block = fitText(title, locale, { style: headlineStyle[locale], room })
  const top = (tabFoot + foot - heightOf(block)) / 2
  const headline = lettering(setBlock(block, { left: column.left, top }), brand.ink)
  return sheet([tab(topic, locale, brand), headline, signature(locale, brand)], brand, picture)
}

export const headlineStyle = {
  en: { hand: headlineHand, leading: 1.05, tracking: -0.02 },
  ja: { hand: headlineHand, leading: 1.32, tracking: 0 },
} as const satisfies Localized<Style>

export const labelStyle = {
  en: { hand: labelHand.en, leading: 1.2, tracking: 0 },
  ja: { hand: labelHand.ja, leading: 1.2, tracking: 0 },
} as const satisfies Localized<Style>

/** Largest headline: 27 and 22 px where a timeline shows the card 400 px wide. */
const largest = { en: 80, ja: 65 } as const

const tabFoot = barHeight + 53
const clearance = 24
const markWidth = 42
/** Top of the brand, which stands 40 px above the edge. */
const foot = sheetHeight - 40 - markHeight(markWidth)

/** The topic hangs from the bar like a thumb index. */
function tab(topic: string, locale: Locale, brand: Brand): string {
  const room = { width: column.width - 40, height: 32, size: 26, lines: 1 }
  const block = fitText(topic, locale, { style: labelStyle[locale], room })
  const label = setBlock(block, { left: column.left + 20, top: barHeight + 10 + (31 - heightOf(block)) / 2 })
  const width = Math.ceil(widthOf(block)) + 40
  return [
    `<rect x="${column.left}" y="${barHeight}" width="${width}" height="53" fill="${brand.ink}"/>`,
    lettering(label, brand.paper),
  ].join('')
}

/** Mark and name, their middles on one line. */
function signature(locale: Locale, brand: Brand): string {
  const left = column.left + markWidth + 16
  const room = { width: column.width - markWidth - 16, height: 60, size: 38, lines: 1 }
  const block = fitText(brand.name, locale, {
    style: { ...headlineStyle[locale], leading: 1, tracking: 0 },
    room,
  })
  const middle = foot + markHeight(markWidth) / 2
  const name = setBlock(block, { left, top: middle - heightOf(block) / 2 })
  return brandMark({ left: column.left, top: foot, width: markWidth }, brand) + lettering(name, brand.ink)
}
