/**
 * A story as Astro's collection `stories` has it: the facts that a list shows, for pages and integrations that ask
 * `getCollection('stories')`. The whole story is behind `loadStories()`.
 */
import { z } from 'astro/zod'
import { locales } from '../../languages/locales.ts'
import type { Edition, Story } from '../../stories/story.ts'
import { address, cardPath, storyPath, stripPath, thumbPath } from '../../urls/paths.ts'

const edition = z.strictObject({
  title: z.string(),
  summary: z.string(),
  /** Absolute, as are the pictures. */
  address: z.url(),
  /** Reading time, whole minutes. */
  minutes: z.int().min(1),
  /** When the translation was made; null for the original. */
  translated: z.date().nullable(),
  pictures: z.strictObject({
    /** 1200 × 630 px, PNG. */
    card: z.url(),
    /** All four panels to keep, PNG. */
    strip: z.url(),
    /** Four panels, 280 px wide, AVIF. */
    thumb: z.url(),
  }),
})

export const storyEntry = z.strictObject({
  /** Place in the archive, oldest first, from 1. */
  number: z.int().min(1),
  /** Key of `topics.yaml`. */
  topic: z.string(),
  /** Key of `people.yaml`. */
  author: z.string(),
  published: z.date(),
  revised: z.date().nullable(),
  original: z.enum(locales),
  /** Of its editions, the original first. */
  languages: z.array(z.enum(locales)),
  editions: z.partialRecord(z.enum(locales), edition),
})

export type StoryEntry = z.infer<typeof storyEntry>

export function entryOf(story: Story): StoryEntry {
  const { number, topic, author, original, published, revised, editions } = story
  const known = locales.flatMap((locale) => editions[locale] ?? [])
  return {
    number,
    topic,
    author,
    original,
    published: new Date(published.time),
    revised: revised && new Date(revised.time),
    languages: known
      .map(({ locale }) => locale)
      .toSorted((a, b) => Number(b === original) - Number(a === original)),
    editions: Object.fromEntries(known.map((one) => [one.locale, editionOf(one, story.slug)])),
  }
}

const editionOf = ({ locale, title, summary, minutes, translated }: Edition, slug: string) => ({
  title,
  summary,
  minutes,
  address: address(storyPath(locale, slug)),
  translated: translated && new Date(translated.time),
  pictures: {
    card: address(cardPath(locale, slug)),
    strip: address(stripPath(locale, slug)),
    thumb: address(thumbPath(locale, slug)),
  },
})
