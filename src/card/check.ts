/** Words that no font of the card can draw. On a card they would be empty boxes, so they are refused. */
import { missingGlyphs } from '../comic/missing-glyphs.ts'
import { typesetting } from '../languages/typesetting.ts'
import { headlineHand } from '../lettering/hand.ts'
import type { Problem } from '../problem.ts'
import type { Headline } from '../reading/outside.ts'
import { oddCharacter } from '../reading/text/odd-characters.ts'

/** Reported once for each character of a file, at its first place; what nobody sees is reported on its own. */
export const cardProblems = (headlines: readonly Headline[]): Promise<Problem[]> =>
  missingGlyphs(
    headlines
      .filter(({ target }) => oddCharacter(target) === null)
      .map(({ target, locale, part, written, file, line, column }) => ({
        words: target,
        hands: [part === 'title' ? headlineHand : typesetting(locale).hands.label],
        written,
        around: { file, line, column },
      })),
    'card',
  )
