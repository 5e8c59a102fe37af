/** What an author may write in the frontmatter of a story. */
import { z } from 'zod'
import { fault } from '../../messages/fault.ts'
import { comic, translatedComic } from './comic.ts'
import { fitting, fittingProse, prose, tell, words } from './fields.ts'
import { dayField, momentField } from './moment.ts'
import { slug, webAddress } from './names.ts'

/** How much of a thing people made. */
export const made = ['human', 'ai-assisted', 'ai-generated'] as const

const source = z.strictObject({
  /** Title of the page or paper, in its own language or translated. */
  title: prose,
  /** Who published it. */
  publisher: words,
  /** Where it can be read. */
  url: webAddress,
  /** Day of publication; left out where the page shows none. */
  date: dayField.optional(),
  /** `primary`: from those it is about. `press`, `paper`, `analysis`: what others made of it. */
  kind: z.enum(['primary', 'press', 'paper', 'analysis']),
})

const term = z.strictObject({
  /** Pairs the languages and merges stories in the glossary. */
  id: slug,
  /** The word as it appears in the text. */
  term: fitting(40, 20),
  /** How it is read, in kana; required where terms have readings, refused elsewhere. */
  reading: words.optional(),
  /** One sentence that a curious reader understands. */
  meaning: prose,
  /** Other words for it: synonyms, abbreviations, spellings. The search finds the story by them too. */
  also: z.array(words).default([]),
})

/** A mistake that was put right. */
const correction = z.strictObject({
  /** Day on which it was put right; `revised` is that day or a later one. */
  date: dayField,
  /** What was wrong and what is right, in a sentence or two. */
  what: prose,
})

const sharedWords = {
  /** Headline, without the topic. At most 70 Latin letters or 38 full-width characters. */
  title: fittingProse(70, 38),
  /** One to three sentences under the headline, in search results and feeds. At most 200 Latin letters or 100 full-width characters. */
  summary: fittingProse(200, 100),
  /** Two to five sentences, each clear on its own. */
  takeaways: z.array(prose).min(2).max(5),
  /** Words that a reader may not know. */
  glossary: z.array(term).default([]),
}

/** The edition that a story was first written in: it has `published`. */
export const original = z.strictObject({
  ...sharedWords,
  /** While it is being written: the story is left out of the site, and its problems are warnings. */
  draft: z.boolean().optional(),
  /** A key of topics.yaml. */
  topic: z.string(),
  /** A day, or a time with its zone. In the future: scheduled. */
  published: momentField,
  /** When facts or words last changed; never before `published`. */
  revised: momentField.optional(),
  /** A key of people.yaml. */
  author: z.string(),
  /** How text and art were made; shown on the page and written into its data. A blank is refused. */
  disclosure: z.strictObject({
    text: z.enum(made),
    art: z.enum([...made, 'drawn-by-script']),
  }),
  comic: comic(),
  /** Mistakes that were put right, shown on the page and in the site's log. */
  corrections: z.array(correction).default([]),
  /** Where the facts come from; at least one is `primary`. */
  sources: z
    .array(source)
    .min(1)
    .check((context) => {
      if (context.value.some(({ kind }) => kind === 'primary')) return
      tell(context, { of: (subject) => fault('no-primary-source', { subject }) })
    }),
})

/** An edition in another language: only words; everything else is inherited. */
export const translation = z.strictObject({
  ...sharedWords,
  /** While it is being translated: this edition alone is left out, and its problems are warnings. */
  draft: z.boolean().optional(),
  /** When it was translated. Older than the original's `revised` = shown as out of date. */
  translated: momentField,
  comic: translatedComic,
  /** Translated corrections, in the original's order; one that is left out is shown in the original's language. */
  corrections: z.array(correction.pick({ what: true })).default([]),
  /** Translated titles, in the original's order; `{}` keeps the original's. */
  sources: z.array(z.strictObject({ title: prose.optional(), publisher: words.optional() })).optional(),
})

export type OriginalData = z.output<typeof original>
export type TranslationData = z.output<typeof translation>
