/** Why a drawing is refused, and how that is said. */
export interface RefusedSvg {
  /** Broken, able to act, or more than a page should carry. */
  readonly rule: 'bad-picture' | 'unsafe-picture' | 'huge-picture'
  /** What was found, as the end of a sentence without its full stop: "is not an SVG drawing". */
  readonly refused: string
}

export const bad = (refused: string): RefusedSvg => ({ rule: 'bad-picture', refused })

export const huge = (refused: string): RefusedSvg => ({ rule: 'huge-picture', refused })

export const unsafe = (found: string): RefusedSvg => ({
  rule: 'unsafe-picture',
  refused: `${found}, which is not allowed`,
})

/** The name in backticks with its article, as it is read aloud: "an `image`", "a `script`", "an `svg:g`". */
export const named = (name: string): string =>
  `${/^(?:[aeio]|svg\b|xlink\b|html\b)/i.test(name) ? 'an' : 'a'} \`${name}\``
