/**
 * The comic in the frontmatter. A panel is drawn from a script, or shows a picture of the author's own, or a finished
 * picture that has its words in it. Which keys go together is judged in `comic-ways.ts`; the words of scripts are read
 * in `script/`.
 */
import { z } from 'zod'
import { locales } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import { perOwn } from '../../site/own.ts'
import { shotWords } from '../../stories/aimed-words.ts'
import { sceneWords } from '../../stories/drawn-words.ts'
import { castMeant } from '../comic/line.ts'
import { anchor, area, areas } from './areas.ts'
import { fittingLines, fittingProse, fittingSigns, prose, tell } from './fields.ts'
import { besideStory } from './names.ts'

/** Words of one balloon: at most 60 Latin letters or 28 full-width characters, so that they fit at reading size. */
const balloon = fittingSigns(60, 28)

/** `mika: words`; after the name `!` is a shout, `~` a thought, `*` a whisper. */
const line = z.record(z.string(), balloon).check((context) => {
  const speakers = Object.keys(context.value)
  // One word is a speaker whom nobody knows, which is reported elsewhere.
  const wellNamed = speakers.every((speaker) => /^\S+$/.test(speaker) || castMeant(speaker) !== null)
  if (speakers.length === 1 && wellNamed) return
  tell(context, { of: (subject) => fault('bad-line', { subject }) })
})

const soundWords = fittingSigns(24, 12)

/** A sound effect: its words, or its words and how they are set. */
const sound = z.union([
  soundWords,
  z.strictObject({
    words: soundWords,
    /** Words of the script in any order: `right high large tilt7 behind`. */
    place: z.string().optional(),
  }),
])

const panelWords = {
  /** Narration in a black box, such as a time and place. */
  caption: fittingSigns(60, 28).optional(),
  /** What the picture shows, in one or two sentences, for readers who do not see it. Not the words spoken. */
  alt: prose,
  /** Words on things, in the order of the things that show words. A line feed begins a new line. */
  labels: z.array(fittingLines(24, 12, 3)).optional(),
}

/** A panel of an original. */
export const panel = perOwn(() =>
  z.strictObject({
    /** Where it happens; default `plain`. */
    scene: z.enum(sceneWords()).optional(),
    /** Where we see it from; default what suits who is there and what they say. */
    shot: z.enum(shotWords()).optional(),
    /** Who is there: name → words in any order, `left worried point`. Left out: those who speak. */
    cast: z.record(z.string(), z.unknown()).optional(),
    /** Things: lines such as `clock right high x1.2`. */
    props: z.union([z.string(), z.array(z.string())]).optional(),
    /** What is over the background: `focus`, `focus@mika`. */
    fx: z.union([z.string(), z.array(z.string())]).optional(),
    /** Lines of dialogue in reading order; `[]` for a silent panel. */
    say: z.array(line),
    /** Sound effects, lettered into the picture. */
    sfx: z.array(sound).optional(),
    ...panelWords,
    /** A picture without words, on which balloons are set; with `lettered: true` a finished one. */
    art: besideStory.optional(),
    /** Which part of the picture the panel is; default all of it. */
    box: area.optional(),
    /** Where those who speak are in the picture. */
    anchors: z.record(z.string(), anchor).optional(),
    /** What balloons must not cover. */
    avoid: areas.optional(),
  }),
)

/** A panel of a translation. */
export const translatedPanel = z.strictObject({
  ...panelWords,
  /** Only the words, in the original's order; who says them is the original's matter. */
  say: z.array(balloon),
  /** Only the words. */
  sfx: z.array(soundWords).optional(),
  /** The finished picture in this language; only where the original has `lettered: true`. */
  art: besideStory.optional(),
})

const comicTitle = fittingProse(40, 20)

/** Comic of an original. */
export const comic = perOwn(() =>
  z.strictObject({
    /** Title above the strip. */
    title: comicTitle,
    /** Written where the pictures are finished and have their words in them. */
    lettered: z.literal(true).optional(),
    /** One picture for all panels; each says with `box` which part of it is its own. */
    art: besideStory.optional(),
    /** Mood of the site's face on the social card; default `happy`. A finished picture cannot be shown without its balloons. */
    mood: z.enum(['happy', 'smile', 'surprised', 'worried', 'dizzy', 'sad', 'angry', 'sparkle']).optional(),
    /** The panel that represents the story where one is shown, 1 to 4; default 3, the turn. */
    card: z.int().min(1).max(4).default(3),
    /** Exactly four: 起承転結. */
    panels: z.array(panel()).length(4),
  }),
)

/** Not in a comic that is a file by itself: it has no story and no pictures beside it. */
const besidePictures = { art: true, box: true, anchors: true, avoid: true } as const

/** A comic that is a file by itself. */
export const strip = perOwn(() =>
  z.strictObject({
    /** Version of the words that scripts are written in. */
    spec: z.literal(1).optional(),
    language: z.enum(locales).optional(),
    title: comicTitle.optional(),
    panels: z.array(panel().omit(besidePictures)).length(4),
  }),
)

/** The words of such a comic in another language. */
export const translatedStrip = z.strictObject({
  language: z.enum(locales),
  title: comicTitle.optional(),
  panels: z.array(translatedPanel.omit({ art: true })).length(4),
})

/** Comic of a translation: words, and pictures only where they are finished ones. */
export const translatedComic = z.strictObject({
  title: comicTitle,
  art: besideStory.optional(),
  panels: z.array(translatedPanel).length(4),
})

export type ComicData = z.output<ReturnType<typeof comic>>
export type PanelData = z.output<ReturnType<typeof panel>>
export type TranslatedPanelData = z.output<typeof translatedPanel>
export type TranslatedComicData = z.output<typeof translatedComic>
