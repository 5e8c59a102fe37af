/** What a line of comic lettering may be broken between. */
import type { Locale, Localized } from '../languages/locales.ts'
import { type Stretch, stretches } from '../reading/line-ends/line-ends.ts'

/** Words in English, phrases in Japanese; where one is long, also its parts. */
export function pieces(text: string, locale: Locale): readonly Stretch[] {
  const whole = stretches(text.trim(), locale)
  const isLong = ({ text: part }: Stretch): boolean => [...part.trim()].length > longest[locale]
  return whole.some(isLong) ? stretches(text.trim(), locale, 'word') : whole
}

/** Characters; anything shorter fits a balloon. */
const longest: Localized<number> = { en: 13, ja: 7 }
