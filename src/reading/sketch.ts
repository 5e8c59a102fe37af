/**
 * The strip of a story that may have mistakes: each panel is read by itself, so that a mistake in one takes none of
 * the others away. What it shows is what readers would see if the rest of the file were right.
 */
import type { Localized } from '../languages/locales.ts'
import type { Panel, WrittenPlace } from '../stories/story.ts'
import type { Draft } from './draft.ts'
import { type FilePart, partsOf } from './file-parts.ts'
import { readEditionFile } from './folder.ts'
import { inspectPictures } from './inspect.ts'
import { type Folder, folderFiles } from './library/folder-files.ts'
import { isRecord, type RawRecord } from './raw.ts'
import { type Staging, sketchedPanels, stagedPanels } from './sketched-panels.ts'

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
  const staged = original ? stagedPanels(original.comic, original.isTrusted) : []
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

function sketchOf(
  { draft, comic, parts, isTrusted }: ReadComic,
  stage: Omit<Staging, 'words' | 'isTrusted' | 'placeOf'>,
): Sketch {
  const title = comic['title']
  const placeOf = (index: number): WrittenPlace => ({
    file: draft.file,
    ...(draft.frontmatter?.placeOf(['comic', 'panels', index]) ?? { line: 1, column: 1 }),
  })
  return {
    title: typeof title === 'string' ? title : '',
    parts,
    panels: sketchedPanels({ ...stage, words: comic, isTrusted, placeOf }),
  }
}
