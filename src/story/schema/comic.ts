/** The comic in the frontmatter: finished art, four lettered pictures in each language. */
import { z } from 'zod'
import { castMeant } from '../line.ts'
import { fault, fittingProse, fittingSigns, prose } from './fields.ts'
import { besideStory } from './names.ts'

/** Words of one balloon: at most 60 Latin letters or 28 full-width characters, so that they fit at reading size. */
const balloon = fittingSigns(60, 28)

/** `mika: words`; behind the name `!` is a shout, `~` a thought, `*` a whisper. */
const line = z.record(z.string(), balloon).check((context) => {
  const speakers = Object.keys(context.value)
  // One word is a speaker whom nobody knows, which is told elsewhere.
  const wellNamed = speakers.every((speaker) => /^\S+$/.test(speaker) || castMeant(speaker) !== null)
  if (speakers.length === 1 && wellNamed) return
  fault(context, {
    rule: 'bad-line',
    what: 'is not one speaker and one line of words.',
    cure: 'Write one line each: - mika: Hello! — behind the name `!` for a shout, `~` a thought, `*` a whisper.',
  })
})

const panelWords = {
  /** Narration in a black box, such as a time and place. */
  caption: fittingSigns(60, 28).optional(),
  /** Sound effects that the picture shows as lettering; they belong to the transcript. */
  sfx: z.array(fittingSigns(24, 12)).optional(),
  /** What the picture shows, in one or two sentences, for readers who do not see it. Not the words spoken. */
  alt: prose,
}

const panel = z.strictObject({
  /** Picture of this panel in this language, balloons and all. */
  art: besideStory,
  ...panelWords,
  /** Lines of dialogue in reading order; `[]` for a silent panel. */
  say: z.array(line),
})

const translatedPanel = z.strictObject({
  /** Picture of this panel in this language, balloons and all. */
  art: besideStory,
  ...panelWords,
  /** Only the words, in the original's order; who says them is the original's matter. */
  say: z.array(balloon),
})

const comicTitle = fittingProse(40, 20)

/** Comic of an original. */
export const comic = z.strictObject({
  /** Title above the strip. */
  title: comicTitle,
  /** The pictures are finished and already carry their words. */
  lettered: z.literal(true),
  /** Pico's mood on the social card; default `happy`. A finished picture cannot be shown without its balloons. */
  mood: z
    .enum(['happy', 'smile', 'surprised', 'worried', 'dizzy', 'sad', 'angry', 'sparkle'])
    .default('happy'),
  /** The panel that stands for the story where one is shown, 1 to 4; default 3, the turn. */
  card: z.int().min(1).max(4).default(3),
  /** Exactly four: 起承転結. */
  panels: z.array(panel).length(4),
})

/** Comic of a translation: title, pictures and words. */
export const translatedComic = z.strictObject({
  title: comicTitle,
  panels: z.array(translatedPanel).length(4),
})
