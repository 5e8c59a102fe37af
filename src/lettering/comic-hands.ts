/** What the words in a comic are lettered in. */
import type { Locale, Localized } from '../languages/locales.ts'
import type { Hand } from './hand.ts'

/** How words are said. */
export type BalloonManner = 'say' | 'shout' | 'thought' | 'whisper'

/** The manners of a block: those of balloons, and the narrator's. */
export type Manner = BalloonManner | 'caption'

/** Every kind of lettering in a panel. `sound` is the big effects, `label` what stands on drawn things. */
export type ComicLettering = Manner | 'sound' | 'label'

const balloon: Localized<Hand> = {
  en: ['balloon', 'gothic', 'koma', 'display'],
  ja: ['koma', 'gothic', 'display', 'balloon'],
}
const caption: Localized<Hand> = {
  en: ['balloon', 'gothic', 'koma', 'display'],
  ja: ['gothic', 'koma', 'display', 'balloon'],
}

/**
 * Faces in order of preference; the later ones have what the first lacks: ％ ℃ ① ‼ ― ✓ ✗ and, in English, kana. What none
 * of them has is found by `missingCharacters` before anything is drawn.
 */
export const comicHands: Readonly<Record<ComicLettering, Localized<Hand>>> = {
  say: balloon,
  thought: balloon,
  whisper: balloon,
  caption,
  shout: {
    en: ['shout', 'display', 'heavy', 'koma', 'balloon'],
    ja: ['display', 'heavy', 'koma', 'shout', 'balloon'],
  },
  sound: {
    en: ['shout', 'effect', 'heavy', 'koma', 'balloon'],
    ja: ['effect', 'heavy', 'koma', 'shout', 'balloon'],
  },
  label: caption,
}

/** Latin letters and numbers among Japanese: beside an antique they are gothic, as its kanji are. */
export function latinHand(lettering: ComicLettering, locale: Locale): Hand {
  const hand = comicHands[lettering][locale]
  return hand[0] === 'koma' ? ['gothic', ...hand] : hand
}

/**
 * Shippori Antique is a little thin for balloons: whoever draws a block of it strokes it as well, this many px wide
 * at 30 px an em, in the colour of its filling. Null where the face is bold enough.
 */
export const boldingOf = (lettering: ComicLettering, locale: Locale): number | null =>
  comicHands[lettering][locale][0] === 'koma' ? 0.7 : null
