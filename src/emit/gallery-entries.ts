/** Words that the gallery shows as panels, each with the lines that draw it. */

import { balloons, examples, numbers } from '../languages/examples.ts'
import type { Locale } from '../languages/locales.ts'
import { sceneWords } from '../stories/drawn-words.ts'
import {
  effects,
  facings,
  type HeightWord,
  heights,
  layers,
  type PlaceWord,
  places,
  shots,
  sizes,
} from '../stories/script-words.ts'
import { type GalleryFile, panelFile } from './gallery-file.ts'
import {
  balloonKeys,
  effectSnippets,
  facingSnippets,
  heightSnippet,
  layerSnippets,
  numberSnippets,
  placeSnippet,
  sceneSnippet,
  shotSnippet,
  sizeSnippets,
} from './gallery-snippets.ts'

export interface PanelEntry<Word extends string = string> {
  readonly word: Word
  /** As it is typed, where that is not the word itself: `40%`. */
  readonly typed: string
  readonly snippet: (locale: Locale) => string
  /** Anchor on the page, and beginning of the picture's name: `scene-office`. */
  readonly id: string
}

export const sceneEntries = entries('scene', sceneWords(), sceneSnippet)
export const shotEntries = entries('shot', shots, shotSnippet)
export const effectEntries = entries('effect', effects, (effect) => effectSnippets[effect])
export const placeEntries = entries('place', wordsOf<PlaceWord>(places), placeSnippet)
export const heightEntries = entries('height', wordsOf<HeightWord>(heights), heightSnippet)
export const facingEntries = entries('facing', facings, (facing) => facingSnippets[facing])
export const sizeEntries = entries('size', wordsOf<keyof typeof sizes>(sizes), (size) => sizeSnippets[size])
export const layerEntries = entries('layer', layers, (layer) => layerSnippets[layer])
export const balloonEntries = entries(
  'balloon',
  balloons,
  (kind, locale) => examples(locale).balloons[kind],
).map((entry) => ({ ...entry, typed: balloonKeys[entry.word] }))
export const numberEntries = entries('number', numbers, (kind) => numberSnippets[kind].snippet).map(
  (entry) => ({ ...entry, typed: numberSnippets[entry.word].word }),
)
export const lessonEntries = entries(
  'lesson',
  ['1', '2', '3'],
  (step, locale) => examples(locale).lesson[step],
)

/** Every panel of the gallery. */
export const panelEntries: readonly PanelEntry[] = [
  ...sceneEntries,
  ...shotEntries,
  ...effectEntries,
  ...placeEntries,
  ...heightEntries,
  ...facingEntries,
  ...sizeEntries,
  ...layerEntries,
  ...balloonEntries,
  ...numberEntries,
  ...lessonEntries,
]

export const entryFile = ({ id, snippet }: PanelEntry, locale: Locale): GalleryFile =>
  panelFile(id, snippet(locale), locale)

function entries<Word extends string>(
  kind: string,
  words: readonly Word[],
  snippet: (word: Word, locale: Locale) => string,
): readonly PanelEntry<Word>[] {
  return words.map((word) => ({
    word,
    typed: word,
    snippet: (locale) => snippet(word, locale),
    id: `${kind}-${word}`,
  }))
}

/** The keys of a list that is written as an object. */
function wordsOf<Word extends string>(list: Readonly<Record<Word, number>>): readonly Word[] {
  return Object.keys(list) as Word[]
}
