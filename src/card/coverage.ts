import type { Locale } from '../languages/locales.ts'
import { type Hand, typesetting } from '../languages/typesetting.ts'
import { headlineHand } from '../lettering/hand.ts'

/** What an author writes that ends up on a card. */
export type CardText = 'title' | 'topic'

/** What it is lettered in. */
export const handOf = (part: CardText, locale: Locale): Hand =>
  part === 'title' ? headlineHand : typesetting(locale).hands.label
