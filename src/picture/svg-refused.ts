/** Why a drawing is refused, and how that is said. */
import type { Localized } from '../languages/locales.ts'

export interface RefusedSvg {
  /** Broken, able to act, or more than a page should carry. */
  readonly rule: 'bad-picture' | 'unsafe-picture' | 'huge-picture'
  /** What was found, as the end of a sentence without its full stop: "is not an SVG drawing", 「はSVGではありません」. */
  readonly refused: Localized
}

export const bad = (refused: Localized): RefusedSvg => ({ rule: 'bad-picture', refused })

export const huge = (refused: Localized): RefusedSvg => ({ rule: 'huge-picture', refused })

export const unsafe = ({ en, ja }: Localized): RefusedSvg => ({
  rule: 'unsafe-picture',
  refused: { en: `${en}, which is not allowed`, ja: `${ja}。これは使えません` },
})

/** The name in backticks with its article, as it is read aloud: "an `image`", "a `script`", "an `svg:g`". */
export const named = (name: string): string =>
  `${/^(?:[aeio]|svg\b|xlink\b|html\b)/i.test(name) ? 'an' : 'a'} \`${name}\``
