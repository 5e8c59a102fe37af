import type { Locale, Localized } from '../languages/locales.ts'
import { type Hand, headlineHand, labelHand } from '../lettering/hand.ts'

/** What an author writes that ends up on a card. */
export type CardText = 'title' | 'topic'

/** What it is lettered in. */
export const handOf = (part: CardText, locale: Locale): Hand => hands[part][locale]

const hands: Readonly<Record<CardText, Localized<Hand>>> = {
  title: { en: headlineHand, ja: headlineHand },
  topic: labelHand,
}
