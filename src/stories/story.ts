/**
 * The value that everything is drawn from: one story, all its editions, plain data.
 * Nothing in here knows files, Astro or HTML pages; it survives JSON.
 */
import type { Locale, Localized } from '../languages/locales.ts'
import type { Place } from '../problem.ts'
import type { SpeakerKey } from './cast.ts'
import type { PanelScript, Sound } from './panel-script.ts'

/** 起承転結, the four beats of a yonkoma, and 附, the appendix. */
export type Beat = 'ki' | 'sho' | 'ten' | 'ketsu' | 'fu'

/** Second-level headings that are recognised by name in every language. */
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
  /** Where it is in the repository, from the project's root. */
  readonly file: string
  /** Intrinsic size in px. */
  readonly width: number
  readonly height: number
}

/** What punctuation says of a line: `!?`, `…`, `!`, `?`, or nothing. */
export type Cue = 'wonders' | 'trails' | 'exclaims' | 'asks' | 'states'

/** One line of dialogue. */
export interface Line {
  /** Key of the cast: `mika`. */
  readonly speaker: string
  readonly manner: 'say' | 'shout' | 'thought' | 'whisper'
  /** How it sounds, as the original punctuates it: a panel is staged once, also where it is acted by itself. */
  readonly cue: Cue
  readonly words: string
}

/** A part of a picture, in % of its width and height. */
export type PictureBox = readonly [x: number, y: number, width: number, height: number]

/** Where one of the cast is in a picture, in % of its width and height. */
export interface Anchor {
  readonly who: SpeakerKey
  /** Where the tail of a balloon points. */
  readonly mouth: readonly [x: number, y: number]
  /** Never covered; null where nothing was said of it. */
  readonly face: PictureBox | null
}

/** How a panel comes to its picture. */
export type PanelArt = DrawnArt | FinishedArt | OwnArt

/** Drawn by the comic engine. */
export interface DrawnArt {
  readonly kind: 'drawn'
  readonly script: PanelScript
}

/** A picture with its words in it, another one in each language. */
export interface FinishedArt {
  readonly kind: 'finished'
  readonly picture: Picture
  /** The part of the picture that the panel is; all of it by default, also of one that shows all four panels. */
  readonly box: PictureBox
}

/** A picture without words, on which balloons and sound effects are set. */
export interface OwnArt {
  readonly kind: 'own'
  readonly picture: Picture
  /** The part of the picture that the panel is; all of it by default. */
  readonly box: PictureBox
  /** In % of the whole picture, as is `avoid`. A speaker without an anchor has a balloon without a tail. */
  readonly anchors: readonly Anchor[]
  /** What balloons must not cover. */
  readonly avoid: readonly PictureBox[]
  /** How each sound effect is set; as many as the panel has. */
  readonly sounds: readonly Sound[]
}

/** Where something was written: for what can only be said of it later. */
export interface WrittenPlace extends Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
}

/** Where a text was written: from each `index` on, one character to the right of the other. */
export type Written = readonly (Place & { readonly index: number })[]

export interface Panel {
  /** The same in all editions, but for finished pictures. */
  readonly art: PanelArt
  /** White-on-black narration; empty string where there is none. */
  readonly caption: string
  readonly say: readonly Line[]
  /** Sound effects drawn into the picture. */
  readonly sfx: readonly string[]
  /** Words on the things of a script that show words, in the order of those things; lines are parted by line feeds. */
  readonly labels: readonly string[]
  /** What the picture shows, for readers who do not see it. */
  readonly alt: string
  /** Where the panel is in the file of its edition. */
  readonly place: WrittenPlace
}

export interface Comic {
  readonly title: string
  /** Where its words were written, by what they are: `title`, `0.caption`, `3.say.1`. Empty for examples. */
  readonly written?: Readonly<Record<string, Written>>
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
  /** Other words for it, which readers search for: `ログイン認証`, `2FA`. */
  readonly also: readonly string[]
}

/** A mistake that was put right. */
export interface Correction {
  /** Day, `YYYY-MM-DD`. */
  readonly date: string
  /** What was wrong and what is right. */
  readonly what: string
  /** Language of `what`: the original's where it was not translated yet. */
  readonly locale: Locale
}

export interface Heading {
  /** Anchor on the page, the same in all languages. */
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
  /** As written, oldest first by custom. */
  readonly corrections: readonly Correction[]
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
  /** Mood of the site's face on the social card, for finished pictures, which cannot be shown without their balloons; else null. */
  readonly mood: Mood | null
  /** The panel that represents the story where one is shown, 1 to 4. */
  readonly card: number
  /** Slugs of the stories that its text links to. */
  readonly links: readonly string[]
  /** The original and its translations, as many as there are. */
  readonly editions: Partial<Localized<Edition>>
}

export interface Topic {
  readonly key: string
  /** Place in `topics.yaml`, from 0: the order in which topics are shown. */
  readonly order: number
  readonly name: Localized
  readonly description: Localized
  /** Other words under which readers look for it, in any language. */
  readonly also: readonly string[]
}

/** A company, a product, a person, a word that readers write in more than one way. */
export interface Name {
  readonly name: Localized
  /** Other spellings, in any language. */
  readonly also: readonly string[]
}

export interface Person {
  readonly key: string
  /** X account, without @; null where there is none. */
  readonly handle: string | null
  readonly name: Localized
  readonly bio: Localized
}
