/** Every page that is not a story and that search engines may keep: each exists in every language of the site. */
import type { Locale } from '../languages/locales.ts'
import { moment } from '../reading/schema/moment.ts'
import { mainLanguage } from '../site.ts'
import { months } from '../stories/archive.ts'
import { glossaryPages } from '../stories/glossary.ts'
import { sourcePages } from '../stories/sources.ts'
import type { Story, Topic } from '../stories/story.ts'
import { byAuthor, topicGroups } from '../stories/topic-list.ts'
import { isOn } from '../urls/is-on.ts'
import {
  aboutPath,
  archivePath,
  contactPath,
  correctionsPath,
  glossaryPath,
  homePath,
  personPath,
  policyPath,
  privacyPath,
  sourcesPath,
  stripsPath,
  topicPath,
  topicsPath,
} from '../urls/paths.ts'
import { lastChange } from './dates.ts'

export interface SitePages {
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
}

export interface SitePage {
  readonly path: (locale: Locale) => string
  /** Last change of a story that the page shows, in ms since 1970; null for pages of the site's owner. */
  readonly changed: number | null
}

/** The first page of every list; those after it list stories, which are in the map themselves. */
export const sitePages = (library: SitePages): readonly SitePage[] =>
  everyPage(library).filter(({ path }) => isOn(path(mainLanguage)))

const everyPage = ({ stories, topics }: SitePages): readonly SitePage[] => [
  ...[
    homePath,
    topicsPath,
    (locale: Locale) => archivePath(locale),
    stripsPath,
    glossaryPath,
    sourcesPath,
  ].map((path) => ({ path, changed: newestChange(stories) })),
  { path: correctionsPath, changed: newestCorrection(stories) },
  ...[aboutPath, policyPath, privacyPath, contactPath].map((path) => ({ path, changed: null })),
  ...topicGroups(stories, topics).map(({ topic, stories: ofTopic }) => ({
    path: (locale: Locale) => topicPath(locale, topic.key),
    changed: newestChange(ofTopic),
  })),
  ...[...byAuthor(stories)].map(([key, written]) => ({
    path: (locale: Locale) => personPath(locale, key),
    changed: newestChange(written),
  })),
  ...months(stories).map(({ key, stories: inMonth }) => ({
    path: (locale: Locale) => archivePath(locale, key),
    changed: newestChange(inMonth),
  })),
]

/** Paths of the pages of the glossary and of the index of sources after the first. @param stories newest first */
export const laterPages = (stories: readonly Story[], locale: Locale): readonly string[] =>
  [
    ...glossaryPages(stories, locale).map(({ page }) => ({ page, path: glossaryPath(locale, page) })),
    ...sourcePages(stories, locale).map(({ page }) => ({ page, path: sourcesPath(locale, page) })),
  ].flatMap(({ page, path }) => (page > 1 && isOn(path) ? [path] : []))

const newest = (times: readonly number[]): number | null =>
  times.reduce<number | null>((last, time) => (last === null || time > last ? time : last), null)

const editionsOf = ({ editions }: Story) => Object.values(editions)

export const newestChange = (stories: readonly Story[]): number | null =>
  newest(stories.flatMap((story) => editionsOf(story).map((edition) => lastChange(story, edition).time)))

const newestCorrection = (stories: readonly Story[]): number | null =>
  newest(
    stories.flatMap((story) =>
      editionsOf(story).flatMap(({ corrections }) => corrections.map(({ date }) => moment(date).time)),
    ),
  )
