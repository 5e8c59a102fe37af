/** The card of a story: brand, topic, headline, and a panel of its strip; every letter an outline. */
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'
import { headlineHand } from '../lettering/hand.ts'
import { isLong } from '../site/name-size.ts'
import type { Brand } from './brand.ts'
import { brandMark, markHeight } from './brand-mark.ts'
import { type Ground, groundOf } from './ground.ts'
import type { Style } from './headline.ts'
import { fitText, heightOf, setBlock, widthOf } from './headline.ts'
import { column, lettering, sheet } from './sheet.ts'

export interface StoryCard {
  readonly locale: Locale
  readonly title: string
  /** Name of the topic, for the tab. */
  readonly topic: string
  readonly brand: Brand
  /** The same seed, the same ground. */
  readonly seed: string
  /** SVG text of the panel, and of a part of another one. */
  readonly picture: string
  readonly aside?: string
}

/** @throws where no font has a character; `cardProblems` finds those first */
export function drawStoryCard({ locale, title, topic, brand, seed, ...pictures }: StoryCard): string {
  const ground = groundOf(seed, brand)
  const { largest } = typesetting(locale).headline
  const room = { width: column.width, height: headlineFoot - headlineTop, size: largest, lines: 7 }
  const block = fitText(title, locale, { style: headlineStyle(locale), room })
  const headline = lettering(setBlock(block, { left: column.left, top: headlineTop }), ground.words)
  const parts = [signature(locale, brand, ground), tab(topic, locale, ground), headline]
  return sheet({ ground, parts, ...pictures })
}

export const headlineStyle = (locale: Locale): Style => ({
  hand: headlineHand,
  ...typesetting(locale).headline,
})

export const labelStyle = (locale: Locale): Style => ({
  hand: typesetting(locale).hands.label,
  leading: 1.2,
  tracking: 0,
})

/** px from above. Under the foot X lays its own title. */
const brandTop = 30
const tabTop = 92
const tabHeight = 40
const headlineTop = tabTop + tabHeight + 20
const headlineFoot = 512
const markWidth = 32

/** The topic, in the colours of the ground turned round. */
function tab(topic: string, locale: Locale, { words, sheet: behind }: Ground): string {
  const room = { width: column.width - 28, height: 28, size: 23, lines: 1 }
  const block = fitText(topic, locale, { style: labelStyle(locale), room })
  const label = setBlock(block, { left: column.left + 14, top: tabTop + (tabHeight - heightOf(block)) / 2 })
  const width = Math.ceil(widthOf(block)) + 28
  return [
    `<rect x="${column.left}" y="${tabTop}" width="${width}" height="${tabHeight}" fill="${words}"/>`,
    lettering(label, behind),
  ].join('')
}

/** Mark and name, their middles on one line; a long name takes two, or nobody could read it. */
function signature(locale: Locale, brand: Brand, { words, sheet: behind }: Ground): string {
  const left = column.left + markWidth + 14
  const lines = isLong(brand.name) ? 2 : 1
  const room = { width: column.width - markWidth - 14, height: 44, size: 32, lines }
  const style = { ...headlineStyle(locale), leading: 1, tracking: 0 }
  const block = fitText(brand.name, locale, { style, room })
  const name = setBlock(block, { left, top: brandTop + (markHeight(markWidth) - heightOf(block)) / 2 })
  const spot = behind === brand.spot ? brand.paper : brand.spot
  const place = { left: column.left, top: brandTop, width: markWidth }
  return brandMark(place, { ink: words, spot }) + lettering(name, words)
}
