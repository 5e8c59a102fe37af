/** Name and tagline of the site, which are drawn on its cards: what no font of theirs has is told at its setting. */
import { missingGlyphs } from '../comic/missing-glyphs.ts'
import { typesetting } from '../languages/typesetting.ts'
import { headlineHand } from '../lettering/hand.ts'
import type { Problem } from '../problem.ts'
import type { SiteSettings } from '../site/define.ts'
import { placeOf } from './site-faults.ts'

/** @param text of `yonkoma.config.ts` */
export const siteNameProblems = (
  { languages, name, tagline }: Pick<SiteSettings, 'languages' | 'name' | 'tagline'>,
  text?: string,
): Promise<Problem[]> =>
  missingGlyphs(
    languages.flatMap((locale) =>
      [
        { key: 'name', words: name[locale], hands: [headlineHand] },
        { key: 'tagline', words: tagline[locale], hands: [typesetting(locale).hands.balloon] },
      ].map(({ key, ...lettered }) => ({
        ...lettered,
        ...(key === 'tagline' && { drawn: typesetting(locale).balloonLine }),
        written: [],
        around: placeOf([key, locale], text),
      })),
    ),
    'card',
  )
