/**
 * `yonkoma/stories`: the stories of a site as plain data, for a bot, a newsletter or an app. Only shapes are in here: what
 * reads is `bin/stories.mjs`, in a thread that takes the site's folder for its own.
 */
import type { Locale } from '../languages/locales.ts'
import type { Problem } from '../problem.ts'
import type { Disclosure, Moment, SourceKind } from '../stories/story.ts'
import type { PanelTranscript, TranscriptLine } from '../stories/transcript.ts'

export type { Disclosure, Locale, Moment, PanelTranscript, Problem, SourceKind, TranscriptLine }

export interface StoriesOptions {
  /** True for drafts and scheduled stories as well; default false. */
  readonly drafts?: boolean
}

export interface SiteStories {
  /** An entry for each language of a story: the newest story first, its original before its translations. */
  readonly stories: readonly StoryEdition[]
  /** What is wrong in any file of the site, in the order of files. A story with errors is not among `stories`. */
  readonly problems: readonly Problem[]
}

/** A story in one language. Addresses are absolute, those of the site once it is published. */
export interface StoryEdition {
  /** The same in all languages. */
  readonly slug: string
  readonly language: Locale
  /** Language of the original. */
  readonly original: Locale
  readonly state: 'published' | 'scheduled' | 'draft'
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly takeaways: readonly string[]
  readonly topic: Named
  readonly author: Named
  readonly published: Moment
  readonly revised: Moment | null
  /** When a translation was made; null for the original. */
  readonly translated: Moment | null
  /** Reading time in minutes, at least 1. */
  readonly minutes: number
  readonly comic: StoryComic
  /** The article without its comic, with nothing that needs styles or scripts; every address in it is absolute. */
  readonly bodyHtml: string
  readonly sources: readonly StorySource[]
  readonly glossary: readonly StoryTerm[]
  readonly corrections: readonly StoryCorrection[]
  readonly disclosure: Disclosure
  readonly pictures: StoryPictures
}

/** A topic or an author. */
export interface Named {
  /** As in `topics.yaml` or `people.yaml`. */
  readonly key: string
  readonly name: string
}

export interface StoryComic {
  readonly title: string
  /** Four: what each shows, and who says what. */
  readonly panels: readonly PanelTranscript[]
}

export interface StorySource {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** `YYYY-MM-DD`; null where the page shows none. */
  readonly date: string | null
  readonly kind: SourceKind
}

export interface StoryTerm {
  /** The same in all languages. */
  readonly id: string
  readonly term: string
  /** Kana of a Japanese term, else null. */
  readonly reading: string | null
  readonly meaning: string
  /** Other words for it. */
  readonly also: readonly string[]
}

export interface StoryCorrection {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly what: string
  /** Of `what`: that of the original where it is not translated yet. */
  readonly language: Locale
}

/** Addresses of PNG files. */
export interface StoryPictures {
  /** For social services, 1200 × 630 px. */
  readonly card: string
  /** The four panels with their title; null where the site makes none of pictures of an author's own. */
  readonly strip: string | null
}

/**
 * Reads all stories of a site, as `check` does, and draws nothing. What is wrong with a story is in `problems`.
 * @param folder with `yonkoma.config.ts` in it
 * @throws Error with a sentence where the folder is no site, or its settings are wrong
 */
export declare function readStories(folder: string, options?: StoriesOptions): Promise<SiteStories>
