/** What a line of comic lettering may be broken between. */
import { type Stretch, stretches } from '../languages/line-ends/line-ends.ts'
import type { Locale } from '../languages/locales.ts'
import { typesetting } from '../languages/typesetting.ts'

/** Words or phrases; where one is long, also its parts. */
export function pieces(text: string, locale: Locale): readonly Stretch[] {
  const { longestPiece } = typesetting(locale).lineEnds
  const whole = stretches(text.trim(), locale)
  const isLong = ({ text: part }: Stretch): boolean => [...part.trim()].length > longestPiece
  return whole.some(isLong) ? stretches(text.trim(), locale, 'word') : whole
}
