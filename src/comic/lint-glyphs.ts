/** Words of a comic that none of its fonts can draw. They would be empty boxes, so they are refused. */
import type { Locale } from '../languages/locales.ts'
import { type ComicLettering, comicHand } from '../lettering/comic-hands.ts'
import { comicWords, labelWords } from '../lettering/comic-words.ts'
import { headlineHand } from '../lettering/hand.ts'
import { missingIn } from '../lettering/missing.ts'
import type { Problem } from '../problem.ts'
import type { Comic, Panel } from '../stories/story.ts'
import { type Lettered, missingGlyphs } from './missing-glyphs.ts'

/** One that may have mistakes: null for a panel that cannot be read. */
type LetteredComic = Pick<Comic, 'title' | 'written'> & { readonly panels: readonly (Panel | null)[] }

/** Told once for each character of an edition, at the first place it is in. */
export const glyphProblems = (comic: LetteredComic, locale: Locale): Promise<Problem[]> =>
  missingGlyphs(
    [
      ...titleOf(comic),
      ...comic.panels.flatMap((panel, index) => (panel ? wordsOf(panel, locale, { comic, index }) : [])),
    ],
    'comic',
  )

/** True for a panel that cannot be lettered. */
export const lacksGlyphs = (panel: Panel, locale: Locale): boolean =>
  wordsOf(panel, locale).some(({ words, hands, drawn }) => missingIn(words, hands, drawn).length > 0)

/** True for the title of a strip that cannot be lettered. */
export const titleLacksGlyphs = (title: string): boolean => missingIn(title, [headlineHand]).length > 0

/** It is lettered on the picture of the whole strip, which there is none of where pictures are finished. */
function titleOf({ title, written, panels: all }: LetteredComic): readonly Lettered[] {
  const panels = all.filter((panel) => panel !== null)
  const [first] = panels
  if (!first || panels.some(({ art }) => art.kind === 'finished')) return []
  return [{ words: title, hands: [headlineHand], written: written?.['title'] ?? [], around: first.place }]
}

interface InComic {
  readonly comic: LetteredComic
  /** Of the panel. */
  readonly index: number
}

function wordsOf(panel: Panel, locale: Locale, where?: InComic): readonly Lettered[] {
  const { art, caption, say, sfx, labels, place } = panel
  if (art.kind === 'finished') return []
  const lettered = (name: string, words: string, ...letterings: readonly ComicLettering[]): Lettered => ({
    words,
    hands: letterings.map((lettering) => comicHand(lettering, locale)),
    drawn: (text) => (letterings.includes('label') ? labelWords : comicWords)(text, locale),
    written: where?.comic.written?.[`${where.index}.${name}`] ?? [],
    around: place,
  })
  return [
    lettered('caption', caption, 'caption'),
    ...say.map(({ words, manner }, index) => lettered(`say.${index}`, words, manner)),
    ...sfx.map((words, index) => lettered(`sfx.${index}`, words, 'sound')),
    ...labels.map((words, index) => lettered(`labels.${index}`, words, 'label', 'shout')),
  ]
}
