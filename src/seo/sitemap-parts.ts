/** What is in the map of the site: stories in the order in which they came, and the pages that lead to them. */
import { hasStripImage } from '../card/strip-image.ts'
import { site } from '../site.ts'
import { storyTranslations } from '../stories/other-editions.ts'
import type { Edition, Story } from '../stories/story.ts'
import { cardPath, storyPath, stripPath } from '../urls/paths.ts'
import { translations } from '../urls/translations.ts'
import { alternates } from './alternates.ts'
import { lastChange } from './dates.ts'
import type { MapEntry, MapPart } from './sitemap.ts'
import { laterPages, newestChange, type SitePage, type SitePages, sitePages } from './sitemap-pages.ts'

/** Stories in one part. A part may have 50,000 addresses; a small one is read again only where something changed. */
export const storiesInPart = 1000

/** @param library its stories newest first */
export function sitemapParts(library: SitePages): readonly MapPart[] {
  const oldestFirst = library.stories.toReversed()
  const count = Math.ceil(oldestFirst.length / storiesInPart)
  const ofStories = Array.from({ length: count }, (_, index) => ({
    name: `stories-${index + 1}`,
    entries: oldestFirst.slice(index * storiesInPart, (index + 1) * storiesInPart).flatMap(storyEntries),
  }))
  const pages = [...sitePages(library).flatMap(pageEntries), ...indexEntries(library)]
  return [{ name: 'pages', entries: pages }, ...ofStories]
}

const storyEntries = (story: Story): readonly MapEntry[] =>
  site.languages.flatMap((locale) => {
    const edition = story.editions[locale]
    return edition ? [storyEntry(story, edition)] : []
  })

function storyEntry(story: Story, edition: Edition): MapEntry {
  const { locale } = edition
  const path = storyPath(locale, story.slug)
  return {
    path,
    changed: lastChange(story, edition).time,
    alternates: alternates({ locale, path, translations: storyTranslations(edition, story) }),
    pictures: [
      ...(hasStripImage(edition) ? [stripPath(locale, story.slug)] : []),
      cardPath(locale, story.slug),
    ],
  }
}

/** The pages of the two indexes after the first. No language has the same on them as another. */
const indexEntries = ({ stories }: SitePages): readonly MapEntry[] =>
  site.languages.flatMap((locale) =>
    laterPages(stories, locale).map((path) => ({
      path,
      changed: newestChange(stories),
      alternates: [],
      pictures: [],
    })),
  )

const pageEntries = ({ path, changed }: SitePage): readonly MapEntry[] =>
  site.languages.map((locale) => ({
    path: path(locale),
    changed,
    alternates: alternates({ locale, path: path(locale), translations: translations(locale, path) }),
    pictures: [],
  }))
