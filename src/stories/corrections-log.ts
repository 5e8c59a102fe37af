import type { Locale } from '../languages/locales.ts'
import { shownEdition } from './shown-edition.ts'
import type { Correction, Story } from './story.ts'

export interface LoggedCorrection {
  readonly slug: string
  /** Of the edition that is shown. */
  readonly title: string
  /** Language of that edition: the log's, or the only one there is. */
  readonly shown: Locale
  readonly correction: Correction
}

/** The latest first; of one day, in the order of the stories and then as written. */
export const correctionsLog = (stories: readonly Story[], locale: Locale): readonly LoggedCorrection[] =>
  stories
    .flatMap((story) => {
      const { title, locale: shown, corrections } = shownEdition(story, locale)
      return corrections.map((correction) => ({ slug: story.slug, title, shown, correction }))
    })
    .toSorted((a, b) =>
      a.correction.date < b.correction.date ? 1 : a.correction.date > b.correction.date ? -1 : 0,
    )
