/**
 * `story:slug` in a body → the address of that story, in the reader's language where it exists, otherwise in
 * its own. Done last, over finished HTML, so that a new story does not make others be parsed again.
 */
import { type Locale, otherLocale } from '../i18n/locales.ts'
import { link, storyPath } from '../urls/paths.ts'
import type { Edition, Section, Story } from './story.ts'

const pattern = /href="story:([^"]*)"/g

export function resolveStoryLinks(stories: readonly Story[]): readonly Story[] {
  const known = new Map(stories.map((story) => [story.slug, story]))
  return stories.map((story) => {
    const { en, ja } = story.editions
    return {
      ...story,
      editions: { ...(en && { en: resolved(en, known) }), ...(ja && { ja: resolved(ja, known) }) },
    }
  })
}

function resolved(edition: Edition, known: ReadonlyMap<string, Story>): Edition {
  const sections = edition.sections.map(
    (section): Section =>
      section.html.includes('href="story:')
        ? {
            ...section,
            html: section.html.replace(pattern, (_, slug: string) =>
              attributes(known.get(slug), { slug, locale: edition.locale }),
            ),
          }
        : section,
  )
  return { ...edition, sections }
}

/** A story that is not shown (it has errors, or is scheduled) keeps the address that it will have. */
function attributes(story: Story | undefined, { slug, locale }: { slug: string; locale: Locale }): string {
  const other = otherLocale(locale)
  const isForeign = story !== undefined && story.editions[locale] === undefined
  const target = isForeign ? other : locale
  return `href="${link(storyPath(target, slug))}"${isForeign ? ` hreflang="${target}"` : ''}`
}
