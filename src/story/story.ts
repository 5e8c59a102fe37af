/**
 * The value that everything is drawn from: one story, both editions, plain data.
 * Nothing in here knows files, Astro or HTML pages; it survives JSON.
 */
import type { Locale, Localized } from '../i18n/locales.ts'

/** 起承転結, the four beats of a yonkoma, and 附, the appendix. */
export type Beat = 'ki' | 'sho' | 'ten' | 'ketsu' | 'fu'

/** Second-level headings that are recognised by name in either language. */
export type SectionKind = 'breakdown' | 'significance' | 'impact' | 'points' | 'try' | 'summary' | 'matters'

/** A moment an author wrote. */
export interface Moment {
  /** As written: `2026-03-03` or `2026-03-03T09:00:00+09:00`. */
  readonly text: string
  /** Milliseconds since 1970. A day without a time is its midnight in the site's time zone. */
  readonly time: number
  /** True where only a day was written, so that no invented hour is ever shown. */
  readonly isDay: boolean
}

/** A picture that belongs to a story, checked and sized. */
export interface Picture {
  /** File name on the site, with the hash of its content: `panel-1.en.3fa92c1b.svg`. */
  readonly name: string
  /** Where it lies in the repository, from the project's root. */
  readonly file: string
  /** Intrinsic size in px. */
  readonly width: number
  readonly height: number
}

/** One line of dialogue. */
export interface Line {
  /** Key of the cast: `mika`. */
  readonly speaker: string
  readonly manner: 'say' | 'shout' | 'thought' | 'whisper'
  readonly words: string
}

export interface Panel {
  readonly picture: Picture
  /** White-on-black narration; empty string where there is none. */
  readonly caption: string
  readonly say: readonly Line[]
  /** Sound effects drawn into the picture. */
  readonly sfx: readonly string[]
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string
}

export interface Comic {
  readonly title: string
  /** Four, in reading order. */
  readonly panels: readonly Panel[]
}

export type SourceKind = 'primary' | 'press' | 'paper' | 'analysis'

export interface Source {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Day of publication, `YYYY-MM-DD`; null where the page shows none. */
  readonly date: string | null
  readonly kind: SourceKind
}

export interface Term {
  /** Pairs the languages: `status-page`. Its anchor on a page is `term-status-page`. */
  readonly id: string
  readonly term: string
  /** Kana reading of a Japanese term; null in English. */
  readonly reading: string | null
  readonly meaning: string
}

export interface Heading {
  /** Anchor on the page, the same in both languages. */
  readonly id: string
  /** Plain text. */
  readonly text: string
}

/** A movement of the article: one second-level heading and all that follows it. */
export interface Section extends Heading {
  /** Null where the heading is the author's own. */
  readonly kind: SectionKind | null
  readonly beat: Beat
  /** Third-level headings inside, for the contents. */
  readonly parts: readonly Heading[]
  /** Everything below the heading. Safe: made from an allow-list, never from raw HTML. */
  readonly html: string
}

/** One language of a story, complete: what a translation inherits is already filled in. */
export interface Edition {
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  readonly takeaways: readonly string[]
  readonly comic: Comic
  readonly sources: readonly Source[]
  readonly glossary: readonly Term[]
  readonly sections: readonly Section[]
  /** Pictures inside the sections' HTML. */
  readonly figures: readonly Picture[]
  /** Reading time of words and comic, in whole minutes, at least 1. */
  readonly minutes: number
  /** When a translation was made; null for the original. */
  readonly translated: Moment | null
  /** True where the original was revised after this translation was made. */
  readonly isStale: boolean
}

export type Mood = 'happy' | 'smile' | 'surprised' | 'worried' | 'dizzy' | 'sad' | 'angry' | 'sparkle'

export interface Disclosure {
  readonly text: 'human' | 'ai-assisted' | 'ai-generated'
  readonly art: 'human' | 'ai-assisted' | 'ai-generated' | 'drawn-by-script'
}

export interface Story {
  readonly slug: string
  /** Place in the archive, oldest first, from 1: the nombre on the page. */
  readonly number: number
  /** Key of `topics.yaml`. */
  readonly topic: string
  /** Key of `people.yaml`. */
  readonly author: string
  readonly original: Locale
  readonly published: Moment
  readonly revised: Moment | null
  readonly disclosure: Disclosure
  /** Pico's mood on the social card, for a comic that cannot be re-staged without its balloons. */
  readonly mood: Mood
  /** Slugs of the stories that its text links to. */
  readonly links: readonly string[]
  /** The original, and its translation where there is one. */
  readonly editions: Partial<Localized<Edition>>
}

export interface Topic {
  readonly key: string
  /** Place in `topics.yaml`, from 0: the order in which topics are shown. */
  readonly order: number
  readonly name: Localized
  readonly description: Localized
}

export interface Person {
  readonly key: string
  /** X account, without @; null where there is none. */
  readonly handle: string | null
  readonly name: Localized
  readonly bio: Localized
}
