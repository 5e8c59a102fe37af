import type { Locale, Localized } from '../i18n/locales.ts'
import type { Hand } from '../lettering/hand.ts'
import { headlineHand, labelHand, missingCharacters } from '../lettering/hand.ts'

/** What an author writes that ends up on a card. */
export type CardText = 'title' | 'topic'

/**
 * The characters that no font of the card can draw, each once. What is not reported here is drawn; nothing is
 * ever drawn as an empty box. The first call loads the fonts (30 ms); plain ASCII never does.
 */
export const uncoveredCharacters = (text: string, locale: Locale, part: CardText = 'title'): string[] =>
  /^[\x20-\x7e]*$/.test(text) ? [] : missingCharacters(hands[part][locale], text)

const hands: Readonly<Record<CardText, Localized<Hand>>> = {
  title: { en: headlineHand, ja: headlineHand },
  topic: labelHand,
}
