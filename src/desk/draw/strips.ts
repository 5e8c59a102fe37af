/** What can be drawn, wherever it was read: a strip in one language. */

import { noAddress } from '../../environment.ts'
import type { Locale } from '../../languages/locales.ts'
import { site } from '../../site.ts'
import type { Disclosure, Panel, Story } from '../../stories/story.ts'
import { address, storyPath } from '../../urls/paths.ts'

export interface Strip {
  /** First part of the names of its pictures. */
  readonly name: string
  readonly locale: Locale
  /** Of the strip; may be empty. */
  readonly title: string
  /** Of the story, or the title once more. */
  readonly headline: string
  /** Null where something is wrong with one. */
  readonly panels: readonly (Panel | null)[]
  readonly made: Disclosure['art']
  /** Where it is read, absolute; empty where that is nowhere. */
  readonly address: string
}

/** The editions of a story that there are. */
export const stripsOf = (
  { slug, editions, disclosure }: Story,
  locales: readonly Locale[],
): readonly Strip[] =>
  locales.flatMap((locale) => {
    const edition = editions[locale]
    if (!edition) return []
    const { title, panels } = edition.comic
    return {
      name: slug,
      locale,
      title,
      headline: edition.title,
      panels,
      made: disclosure.art,
      address: address(storyPath(locale, slug)),
    }
  })

/** Of what has no page of its own: the site's. */
export const siteAddress = (): string => (site.address === noAddress ? '' : address(''))
