/** What the site is and where everything stands, for readers that are programs: https://llmstxt.org */

import { language, words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Story, Topic } from '../stories/story.ts'
import { topicGroups } from '../stories/topic-list.ts'
import { isOn } from '../urls/is-on.ts'
import {
  aboutPath,
  address,
  archivePath,
  correctionsPath,
  feedPath,
  glossaryPath,
  homePath,
  policyPath,
  sourcesPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../urls/paths.ts'

export interface Shelf {
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
}

/** Markdown: one chapter for each list and language, one line for each story. */
export const llms = (shelf: Shelf): string =>
  `${[
    `# ${site.languages.map((locale) => site.name[locale]).join(' / ')}`,
    site.languages.map((locale) => `> ${site.description[locale]}`).join('\n>\n'),
    ...site.languages.map((locale) => words(locale)['llms.about']),
    site.languages
      .map((locale) => words(locale)['llms.licence'](site.licence.name, site.licence.url))
      .join('  \n'),
    ...site.languages.flatMap((locale) => [
      ...chapter(locale, 'llms.sections', sections(locale)),
      ...chapter(locale, 'llms.topics', topics(shelf, locale)),
      ...chapter(locale, 'llms.feeds', feeds(locale)),
      ...chapter(locale, 'llms.stories', stories(shelf, locale)),
    ]),
  ].join('\n\n')}\n`

interface Line {
  readonly name: string
  readonly path: string
  readonly note?: string
}

type Title = 'llms.sections' | 'llms.topics' | 'llms.feeds' | 'llms.stories'

function chapter(locale: Locale, title: Title, lines: readonly Line[]): readonly string[] {
  const open = lines.filter(({ path }) => isOn(path)).map(written)
  if (open.length === 0) return []
  return [[`## ${words(locale)[title]} (${language(locale).name})`, '', ...open].join('\n')]
}

/** Brackets in a name would end it. */
const written = ({ name, path, note }: Line): string =>
  `- [${name.replace(/[[\]\\]/g, '\\$&')}](${address(path)})${note ? `: ${note}` : ''}`

function sections(locale: Locale): readonly Line[] {
  const say = words(locale)
  return [
    { name: site.name[locale], path: homePath(locale), note: site.tagline[locale] },
    { name: say['nav.archive'], path: archivePath(locale) },
    { name: say['nav.topics'], path: topicsPath(locale) },
    { name: say['nav.glossary'], path: glossaryPath(locale) },
    { name: say['sources.name'], path: sourcesPath(locale) },
    { name: say['nav.about'], path: aboutPath(locale) },
    { name: say['policy.name'], path: policyPath(locale) },
    { name: say['corrections.name'], path: correctionsPath(locale) },
  ]
}

const topics = (shelf: Shelf, locale: Locale): readonly Line[] =>
  topicGroups(shelf.stories, shelf.topics).map(({ topic }) => ({
    name: topic.name[locale],
    path: topicPath(locale, topic.key),
    note: topic.description[locale],
  }))

const feeds = (locale: Locale): readonly Line[] =>
  (['json', 'atom', 'rss'] as const).map((format) => ({
    name: words(locale)[`feed.${format}`],
    path: feedPath(locale, format),
  }))

const stories = ({ stories }: Shelf, locale: Locale): readonly Line[] =>
  stories.flatMap(({ slug, editions }) => {
    const edition = editions[locale]
    return edition ? [{ name: edition.title, path: storyPath(locale, slug), note: edition.summary }] : []
  })
