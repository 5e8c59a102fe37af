/** Words that no font of the card can draw. On a card they would be empty boxes, so they are refused. */
import type { Problem } from '../problem.ts'
import type { Headline } from '../story/outside.ts'
import { uncoveredCharacters } from './coverage.ts'

export function cardProblems(headlines: readonly Headline[]): Problem[] {
  return headlines.flatMap(({ target, locale, part, ...place }): Problem[] => {
    const missing = uncoveredCharacters(target, locale, part)
    if (missing.length === 0) return []
    const listed = missing.map((character) => `${character} (${codePoint(character)})`)
    return [
      {
        ...place,
        severity: 'error',
        rule: 'missing-glyph',
        what: {
          en: `No font of the social card has ${listed.join(', ')}.`,
          ja: `${listed.join('、')} は、カード画像のフォントにない文字です。`,
        },
        cure: {
          en: 'Write it with other characters, or leave it out of the title.',
          ja: 'ほかの文字で書くか、題名から省いてください。',
        },
      },
    ]
  })
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
