/** What the site tests share: the built site of `tests/house/`, opened as a reader does, and the stories that should be on it. */
import { globSync } from 'node:fs'
import type { Page } from 'playwright/test'
import type { Locale } from '../../src/languages/locales.ts'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { monthAt } from '../../src/stories/day.ts'
import type { Edition, Story } from '../../src/stories/story.ts'
import { locales } from '../site-languages.ts'
import { dist } from './dist.ts'

/** Follows an address within the site, as `storyPath` and its like spell it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path))
}

/** Where a path of the site is served during the tests. */
export const addressOf = (path: string): string => process.env['YONKOMA_SERVED'] + path

const { stories, topics, people } = await readLibrary(librarySettings({}))

/** The newest story that can be read in both languages. */
export const story: Story = newestInBoth()

export const topicName = (locale: Locale): string => topics.get(story.topic)?.name[locale] ?? ''
export const authorName = (locale: Locale): string => people.get(story.author)?.name[locale] ?? ''

/** The same story in one language. */
export function editionIn(locale: Locale): Edition {
  const edition = story.editions[locale]
  if (!edition) throw new Error(`${story.slug} has no edition in ${locale}`)
  return edition
}

/** Slugs of the twenty newest stories that can be read in a language. */
export const slugsIn = (locale: Locale): readonly string[] =>
  stories.flatMap(({ slug, editions }) => (editions[locale] ? [slug] : [])).slice(-20)

const newest = stories.slice(-2)

/** Of each kind of page of which there are many: those that are looked at. */
const samples: Readonly<Record<string, ReadonlySet<string>>> = {
  stories: new Set([story, ...newest].map(({ slug }) => slug)),
  embed: new Set([story.slug]),
  archive: new Set([monthAt(story.published.time)]),
  topics: new Set([story.topic]),
  people: new Set([story.author]),
}

/** Paths of all pages of the built site. */
export const allPages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
  .toSorted()

/**
 * Paths of the pages that are looked at one by one: all of which there is one, and a few of each kind of which there are
 * many, the newest stories and what belongs to them. An archive may grow for years; its pages are cut from the same cloth.
 */
export const everyPage: readonly string[] = allPages.filter((path) => {
  const [, kind, name = ''] = path.match(/^\/(?:ja\/)?(stories|embed|archive|topics|people)\/([^/]+)\//) ?? []
  return kind === undefined || samples[kind]?.has(name)
})

function newestInBoth(): Story {
  const both = stories.findLast(({ editions }) => locales.every((locale) => editions[locale]))
  if (!both)
    throw new Error('The site tests need a published story in both languages, and tests/house/ has none.')
  return both
}
