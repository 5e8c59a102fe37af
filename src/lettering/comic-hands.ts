/** What the words in a comic are lettered in. */
import type { Locale } from '../languages/locales.ts'
import { type Hand, type Typesetting, typesetting } from '../languages/typesetting.ts'

/** How words are said. */
export type BalloonManner = 'say' | 'shout' | 'thought' | 'whisper'

/** The manners of a block: those of balloons, and the narrator's. */
export type Manner = BalloonManner | 'caption'

/** Every kind of lettering in a panel. `sound` is the big effects, `label` what stands on drawn things. */
export type ComicLettering = Manner | 'sound' | 'label'

/** Which of a language's hands each kind of lettering is done in. */
const hands = {
  say: 'balloon',
  thought: 'balloon',
  whisper: 'balloon',
  caption: 'caption',
  shout: 'shout',
  sound: 'sound',
  label: 'caption',
} as const satisfies Readonly<Record<ComicLettering, keyof Typesetting['hands']>>

export const letterings = Object.keys(hands) as readonly ComicLettering[]

/** What none of its faces has is found by `missingCharacters` before anything is drawn. */
export const comicHand = (lettering: ComicLettering, locale: Locale): Hand =>
  typesetting(locale).hands[hands[lettering]]

/** Latin letters and numbers among Japanese: beside an antique they are gothic, as its kanji are. */
export function latinHand(lettering: ComicLettering, locale: Locale): Hand {
  const hand = comicHand(lettering, locale)
  return hand[0] === 'koma' ? ['gothic', ...hand] : hand
}

/** All hands that comics in a language are lettered in. */
export const comicHands = (locale: Locale): readonly Hand[] =>
  letterings.flatMap((lettering) => [comicHand(lettering, locale), latinHand(lettering, locale)])

/**
 * Shippori Antique is a little thin for balloons: whoever draws a block of it strokes it as well, this many px wide
 * at 30 px an em, in the colour of its filling. Null where the face is bold enough.
 */
export const boldingOf = (lettering: ComicLettering, locale: Locale): number | null =>
  comicHand(lettering, locale)[0] === 'koma' ? 0.7 : null
