import type { Locale } from '../languages/locales.ts'
import type { Edition, Story } from './story.ts'

/**
 * The edition that a list in a language shows: its own, otherwise the original.
 * @throws where the story has none, which no check lets through
 */
export function shownEdition(story: Pick<Story, 'slug' | 'original' | 'editions'>, locale: Locale): Edition {
  const edition = story.editions[locale] ?? story.editions[story.original]
  if (!edition) throw new Error(`The story "${story.slug}" has no edition`)
  return edition
}
