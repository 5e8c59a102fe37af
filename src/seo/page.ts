import type { Thing } from 'schema-dts'
import type { Locale } from '../languages/locales.ts'
import type { IndexPlaces } from '../stories/index-pages.ts'
import type { Edition, Person, Story, Topic } from '../stories/story.ts'
import type { Translation } from '../urls/translations.ts'

/** A story as its page is written: which edition, and the two records it names. */
export interface StoryPage {
  readonly story: Story
  readonly edition: Edition
  readonly topic: Topic
  readonly author: Person
  /** On which page of the glossary the terms of the edition are. Default the first. */
  readonly terms?: IndexPlaces
}

/** A page on the way to another. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** Any other page. */
export interface PlainPage {
  readonly locale: Locale
  readonly path: string
  /** Without the site's name; the home page is titled exactly this. */
  readonly title: string
  readonly description: string
  /** The same page in other languages. */
  readonly translations: readonly Translation[]
  /** The way from the home page to this one, both left out; they are added. */
  readonly crumbs?: readonly Crumb[]
  /** What the page is about, for search engines, beside its breadcrumbs. */
  readonly graph?: readonly Thing[]
  /** The topic that the page is about: its feeds are offered beside those of the site. */
  readonly topic?: Topic
  /** False for pages that search engines should leave out, such as 404. Default true. */
  readonly isIndexed?: boolean
}
