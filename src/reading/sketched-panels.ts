/** Panels of a comic that may have mistakes, each read by itself: a mistake in one takes none of the others away. */
import type { Panel, Picture, WrittenPlace } from '../stories/story.ts'
import { comicFaults } from './comic/check-comic.ts'
import { directed } from './comic/direct.ts'
import { panelOf, pictureName } from './comic/edition-comic.ts'
import { panelCounts, strangers } from './pair/panel-fit.ts'
import { listOf, type RawRecord } from './raw.ts'
import { type PanelData, panel, type TranslatedPanelData, translatedPanel } from './schema/comic.ts'

const four = [0, 1, 2, 3]

/** Panels of the original in which nothing is wrong. */
export function stagedPanels(
  comic: RawRecord,
  isTrusted: (index: number) => boolean,
): readonly (PanelData | null)[] {
  const faults = comicFaults(comic)
  return four.map((index) => {
    const { data } = panel().safeParse(listOf(comic['panels'])[index])
    const isFaulty = faults.some(({ path }) => path[1] === 'panels' && path[2] === index)
    return data && isTrusted(index) && !isFaulty && strangers(data, index).length === 0 ? data : null
  })
}

/** Of a translation, where they fit the original's panel. */
function translatedWords(
  comic: RawRecord,
  staged: PanelData | null | undefined,
  index: number,
): TranslatedPanelData | null {
  const { data } = translatedPanel.safeParse(listOf(comic['panels'])[index])
  return data && staged && panelCounts(data, staged, index).length === 0 ? data : null
}

export interface Staging {
  /** The comic of this edition, as it was written. */
  readonly words: RawRecord
  readonly staged: readonly (PanelData | null)[]
  /** The comic of the original. */
  readonly staging: RawRecord
  readonly pictures: ReadonlyMap<string, Picture>
  readonly isOriginal: boolean
  /** False of a panel that a slip of form may have spoilt; from 0. */
  readonly isTrusted: (index: number) => boolean
  readonly placeOf: (index: number) => WrittenPlace
}

/** @returns four; null where something is wrong with that panel */
export const sketchedPanels = (stage: Staging): readonly (Panel | null)[] =>
  directed(four.map((index) => sketchedPanel(stage, index)))

function sketchedPanel(stage: Staging, index: number): Panel | null {
  const { words: comic, staging, pictures } = stage
  const staged = stage.staged[index]
  const words = stage.isOriginal ? staged : translatedWords(comic, staged, index)
  if (!staged || !words || !stage.isTrusted(index)) return null
  const name = pictureName(words, staged, { words: comic, staging })
  if (name !== null && !pictures.has(name)) return null
  return panelOf(words, staged, { words: comic, staging, pictures, place: stage.placeOf(index) })
}
