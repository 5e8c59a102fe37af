/**
 * `story:slug` in a body → the address of that story, in the reader's language where it exists, otherwise in
 * its own. Done last, over finished HTML, so that a new story does not make others be parsed again.
 */
import type { Locale } from '../languages/locales.ts'
import { link, storyPath } from '../urls/paths.ts'
import { shownEdition } from './shown-edition.ts'
import type { Edition, Section, Story } from './story.ts'

/** In a tag, where no author's words can look like one: their `<` and their quotation marks are escaped. */
const pattern = /(<a href|<blockquote cite)="story:([^"]*)"/gi

export function resolveStoryLinks(stories: readonly Story[]): readonly Story[] {
  const known = new Map(stories.map((story) => [story.slug, story]))
  return stories.map((story) => ({
    ...story,
    editions: Object.fromEntries(
      Object.entries(story.editions).map(([locale, edition]) => [locale, resolved(edition, known)]),
    ),
  }))
}

function resolved(edition: Edition, known: ReadonlyMap<string, Story>): Edition {
  const sections = edition.sections.map(
    (section): Section =>
      /="story:/i.test(section.html)
        ? {
            ...section,
            html: section.html.replace(pattern, (_, tag: string, name: string) => {
              const [slug = '', anchor = ''] = name.split('#')
              const link = { slug, anchor, locale: edition.locale, isLink: tag !== '<blockquote cite' }
              return tag + target(known.get(slug), link)
            }),
          }
        : section,
  )
  return { ...edition, sections }
}

interface Link {
  readonly slug: string
  /** Empty for the beginning of its page. */
  readonly anchor: string
  readonly locale: Locale
  /** False for the address of a quotation, which cannot say its language. */
  readonly isLink: boolean
}

/** A story that is not shown (it has errors, or is scheduled) keeps the address that it will have. */
function target(story: Story | undefined, { slug, anchor, locale, isLink }: Link): string {
  const language = story ? shownEdition(story, locale).locale : locale
  const isForeign = language !== locale
  return `="${link(storyPath(language, slug))}${anchor && `#${anchor}`}"${isForeign && isLink ? ` hreflang="${language}"` : ''}`
}
