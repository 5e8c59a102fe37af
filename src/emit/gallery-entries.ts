/** Words that the gallery shows as panels, each with the lines that draw it. */

import {
  balloonKeys,
  balloonSnippets,
  balloons,
  effectSnippets,
  facingSnippets,
  heightSnippet,
  layerSnippets,
  lessonSnippets,
  numberSnippets,
  numbers,
  placeSnippet,
  sceneSnippet,
  shotSnippet,
  sizeSnippets,
} from '../comic/scripts/snippets.ts'
import type { Locale, Localized } from '../languages/locales.ts'
import {
  effects,
  facings,
  type HeightWord,
  heights,
  layers,
  type PlaceWord,
  places,
  scenes,
  shots,
  sizes,
} from '../stories/script-words.ts'
import { type GalleryFile, panelFile } from './gallery-file.ts'

export interface PanelEntry<Word extends string = string> {
  readonly word: Word
  /** As it is typed, where that is not the word itself: `40%`. */
  readonly typed: string
  readonly snippet: Localized
  /** Anchor on the page, and beginning of the picture's name: `scene-office`. */
  readonly id: string
}

export const sceneEntries = entries('scene', scenes, sceneSnippet)
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
  (kind, locale) => balloonSnippets[kind][locale],
).map((entry) => ({ ...entry, typed: balloonKeys[entry.word] }))
export const numberEntries = entries('number', numbers, (kind) => numberSnippets[kind].snippet).map(
  (entry) => ({ ...entry, typed: numberSnippets[entry.word].word }),
)
export const lessonEntries = entries('lesson', ['1', '2', '3'], (step, locale) => lessonSnippet(step, locale))

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
  panelFile(id, snippet[locale], locale)

function entries<Word extends string>(
  kind: string,
  words: readonly Word[],
  snippet: (word: Word, locale: Locale) => string,
): readonly PanelEntry<Word>[] {
  return words.map((word) => ({
    word,
    typed: word,
    snippet: { en: snippet(word, 'en'), ja: snippet(word, 'ja') },
    id: `${kind}-${word}`,
  }))
}

/** The keys of a list that is written as an object. */
function wordsOf<Word extends string>(list: Readonly<Record<Word, number>>): readonly Word[] {
  return Object.keys(list) as Word[]
}

function lessonSnippet(step: string, locale: Locale): string {
  const found = lessonSnippets(locale)[Number(step) - 1]
  if (found === undefined) throw new Error(`The lesson has no step ${step}`)
  return found
}
