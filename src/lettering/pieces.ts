/** What a line of comic lettering may be broken between. */
import type { Locale } from '../i18n/locales.ts'
import { breakable } from './break-lines.ts'

/** Words in English, phrases in Japanese, with the space behind them; a dash stays with the word before it. */
export function pieces(text: string, locale: Locale): readonly string[] {
  const joined: string[] = []
  for (const piece of breakable(text, locale).flatMap(locale === 'ja' ? halves : whole)) {
    const before = joined.at(-1)
    if (before !== undefined && locale === 'en' && staysWith(before, piece))
      joined[joined.length - 1] = before + piece
    else joined.push(piece)
  }
  return joined
}

const whole = (piece: string): readonly string[] => [piece]

/**
 * A long Japanese phrase may also break where a loan word ends or begins, as letterers do: ログイン｜できない！. Both
 * parts have three characters at least.
 */
function halves(piece: string): readonly string[] {
  if ([...piece].length < longPhrase) return [piece]
  return piece.split(
    /(?<=[ァ-ヴー]{3})(?=[^ァ-ヴー、。！？…」』）!?][^、。！？…]{2})|(?<=[^ァ-ヴー「『（]{3})(?=[ァ-ヴ]{3})/u,
  )
}

/** Characters; anything shorter fits a column. */
const longPhrase = 7

/** Dashes, ellipses and the like begin no line, and a number does not part from its unit: ½ h, 20 kW, 9:00 A.M. */
const staysWith = (before: string, piece: string): boolean =>
  /^[—–…,.;:!?%)\]’”]/.test(piece) || (/[\d½¼¾]\s+$/.test(before) && /^(?:\p{Ll}|[AP]\.?M\b)/u.test(piece))
