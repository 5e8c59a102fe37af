/**
 * The strip of a story that may have mistakes: each panel is read by itself, so that a mistake in one takes none of
 * the others away. What it shows is what readers would see if the rest of the file were right.
 */
import type { Localized } from '../languages/locales.ts'
import type { Panel, Picture } from '../stories/story.ts'
import { comicFaults } from './comic/check-comic.ts'
import { directed } from './comic/direct.ts'
import { panelOf, pictureName } from './comic/edition-comic.ts'
import type { Draft } from './draft.ts'
import { type FilePart, partsOf } from './file-parts.ts'
import { readEditionFile } from './folder.ts'
import { inspectPictures } from './inspect.ts'
import { type Folder, folderFiles } from './library/folder-files.ts'
import { panelCounts, strangers } from './pair/pair.ts'
import { isRecord, listOf, type RawRecord } from './raw.ts'
import { type PanelData, panel, type TranslatedPanelData, translatedPanel } from './schema/comic.ts'

export interface Sketch {
  /** Of the strip; empty where it cannot be read. */
  readonly title: string
  /** Four; null where something is wrong with that panel. */
  readonly panels: readonly (Panel | null)[]
  readonly parts: readonly FilePart[]
}

/** Of the editions that are there. Reads the files; draws nothing. */
export async function sketchStory(folder: Folder): Promise<Partial<Localized<Sketch>>> {
  const { editions } = await folderFiles(folder)
  const drafts = await Promise.all(editions.map((locale) => readEditionFile(folder, locale)))
  const { pictures } = await inspectPictures(folder, drafts.map(asMeant))
  const read = drafts.map(readComic)
  const original = read.find(({ isOriginal }) => isOriginal) ?? read.find(({ isOther }) => !isOther)
  const staged = original ? stagedPanels(original) : []
  return Object.fromEntries(
    read.map((found) => {
      const staging = { staged, staging: original?.comic ?? {}, pictures }
      return [found.draft.locale, sketchOf(found, { ...staging, isOriginal: found === original })]
    }),
  )
}

/** A slip elsewhere in the frontmatter hides no picture that it names. */
const asMeant = (draft: Draft): Draft => {
  const { frontmatter } = draft
  return { ...draft, frontmatter: frontmatter && { ...frontmatter, data: frontmatter.meant().data } }
}

interface ReadComic {
  readonly draft: Draft
  readonly comic: RawRecord
  readonly parts: readonly FilePart[]
  readonly isOriginal: boolean
  readonly isOther: boolean
  /** Panels whose form can be trusted, by their place from 0. */
  readonly isTrusted: (index: number) => boolean
}

function readComic(draft: Draft): ReadComic {
  const { data, isWhole } = draft.frontmatter?.meant() ?? { data: undefined, isWhole: false }
  const keys = isRecord(data) ? data : {}
  const comic = isRecord(keys['comic']) ? keys['comic'] : {}
  const parts = partsOf(draft.text)
  const slips = (draft.frontmatter?.problems ?? []).map(({ line }) => line)
  const lost = isWhole ? Number.POSITIVE_INFINITY : Math.max(1, ...slips)
  return {
    draft,
    comic,
    parts,
    isOriginal: keys['published'] !== undefined,
    isOther: keys['translated'] !== undefined,
    isTrusted: (index) => {
      const own = parts.find(({ name }) => name === index)
      return own
        ? own.to < lost && !slips.some((line) => line >= own.from && line <= own.to)
        : slips.length === 0
    },
  }
}

const four = [0, 1, 2, 3]

/** Panels of the original in which nothing is wrong. */
function stagedPanels({ comic, isTrusted }: ReadComic): (PanelData | null)[] {
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

interface Staging {
  readonly staged: readonly (PanelData | null)[]
  readonly staging: RawRecord
  readonly pictures: ReadonlyMap<string, Picture>
  readonly isOriginal: boolean
}

function sketchOf({ draft, comic, parts, isTrusted }: ReadComic, stage: Staging): Sketch {
  const title = comic['title']
  return {
    title: typeof title === 'string' ? title : '',
    parts,
    panels: directed(
      four.map((index) => {
        const staged = stage.staged[index]
        const words = stage.isOriginal ? staged : translatedWords(comic, staged, index)
        if (!staged || !words || !isTrusted(index)) return null
        const { staging, pictures } = stage
        const name = pictureName(words, staged, { words: comic, staging })
        if (name !== null && !pictures.has(name)) return null
        const place = draft.frontmatter?.placeOf(['comic', 'panels', index]) ?? { line: 1, column: 1 }
        return panelOf(words, staged, {
          words: comic,
          staging,
          pictures,
          place: { file: draft.file, ...place },
        })
      }),
    ),
  }
}
