/** Words that no font of the card can draw. On a card they would be empty boxes, so they are refused. */
import { missingGlyphs } from '../comic/missing-glyphs.ts'
import type { Problem } from '../problem.ts'
import type { Headline } from '../reading/outside.ts'
import { oddCharacter } from '../reading/text/odd-characters.ts'
import { handOf } from './coverage.ts'

/** Told once for each character of a file, at the first place it is in; what nobody sees is told by itself. */
export const cardProblems = (headlines: readonly Headline[]): Promise<Problem[]> =>
  missingGlyphs(
    headlines
      .filter(({ target }) => oddCharacter(target) === null)
      .map(({ target, locale, part, written, file, line, column }) => ({
        words: target,
        hands: [handOf(part, locale)],
        written,
        around: { file, line, column },
      })),
    'card',
  )
