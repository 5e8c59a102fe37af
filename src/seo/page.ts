import type { Locale } from '../i18n/locales.ts'
import type { Edition, Person, Story, Topic } from '../story/story.ts'

/** A story as its page is written: which edition, and the two records it names. */
export interface StoryPage {
  readonly story: Story
  readonly edition: Edition
  readonly topic: Topic
  readonly author: Person
}

/** Any other page. */
export interface PlainPage {
  readonly locale: Locale
  readonly path: string
  /** Without the site's name; the home page is titled exactly this. */
  readonly title: string
  readonly description: string
  /** Path of the same page in the other language; null where there is none. */
  readonly counterpart: string | null
  /** False for pages that search engines should leave out, such as 404. Default true. */
  readonly isIndexed?: boolean
}
