/** A request → the files to write. Reads what is there; writes nothing that is. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Locale } from '../../languages/locales.ts'
import type { Said } from '../../messages/editor-words.ts'
import type { Problem } from '../../problem.ts'
import { readDraft } from '../../reading/draft.ts'
import { type LibraryOptions, readLibrary } from '../../reading/library/library.ts'
import { type ContentPlace, readPeople, readTopics } from '../../reading/library/shared.ts'
import { judge } from '../../reading/schema/judge.ts'
import { type OriginalData, original } from '../../reading/schema/story.ts'
import { decodeText } from '../../reading/text/text.ts'
import { dayAt } from '../../stories/day.ts'
import { dayAfter } from '../days.ts'
import { originalText } from './original.ts'
import { placeholderArt } from './placeholder-art.ts'
import type { OriginalRequest, Request, TranslationRequest, World } from './request.ts'
import { knownTerms, translationText } from './translation.ts'

/** A file that is not there yet. */
export interface NewFile {
  /** Absolute. */
  readonly path: string
  /** From the project's root, as messages spell it. */
  readonly name: string
  readonly text: string
}

export interface Refused {
  readonly faults: readonly Said[]
  /** Of the original that was to be translated. */
  readonly problems: readonly Problem[]
}

export async function readWorld(options: LibraryOptions, slug: string | undefined): Promise<World> {
  const place = contentPlace(options)
  const [topics, people, files] = await Promise.all([
    readTopics(place),
    readPeople(place),
    slug === undefined ? [] : readdir(join(place.path, 'stories', slug)).catch(() => []),
  ])
  const named = [...topics.value.values(), ...people.value.values()]
  return {
    topics: [...topics.value.keys()],
    people: [...people.value.keys()],
    names: new Map(named.map(({ key, name }) => [key, name])),
    canAddTopic: topics.problems.every(({ rule }) => rule === 'missing-file'),
    files,
  }
}

interface Making {
  readonly options: LibraryOptions
  /** Keys that the file names as a choice. */
  readonly topics: readonly string[]
}

export const newFiles = async (
  request: Request,
  { options, topics }: Making,
): Promise<readonly NewFile[] | Refused> =>
  request.kind === 'translation'
    ? translationFiles(request, options)
    : originalFiles(request, options, topics)

/**
 * Writes files one by one, none over another.
 * @returns what could not be written
 */
export async function writeNew(files: readonly NewFile[]): Promise<readonly Said[]> {
  const faults: Said[] = []
  for (const { path, name, text } of files) {
    const [folder, folderName] = [dirname(path), dirname(name)]
    if ((await unlessTaken(openFolder(dirname(folder)))) !== 'done')
      return [({ begin }) => begin.noFolder(dirname(folderName))]
    if ((await unlessTaken(mkdir(folder))) === 'no folder')
      return [({ begin }) => begin.noFolder(dirname(folderName))]
    const file = await unlessTaken(writeFile(path, text, { flag: 'wx' }))
    if (file === 'no folder') return [({ begin }) => begin.noFolder(folderName)]
    if (file === 'taken') faults.push(({ begin }) => begin.written(name))
  }
  return faults
}

/** Where a disk cannot be written, Node says of a folder made with its parents that it does not exist. */
async function openFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) await mkdir(folder, { recursive: true })
}

const unlessTaken = (done: Promise<unknown>): Promise<'done' | 'taken' | 'no folder'> =>
  done.then(
    () => 'done',
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EEXIST') return 'taken'
      if (code === 'ENOTDIR') return 'no folder'
      throw error
    },
  )

function originalFiles(
  request: OriginalRequest,
  options: LibraryOptions,
  topics: readonly string[],
): readonly NewFile[] {
  const { slug, lang, panels } = request
  const today = dayAt(options.now)
  const dates = { published: dayAfter(today, 1), today }
  const pictures = panels === 'art' ? [1, 2, 3, 4] : []
  return [
    newFile(options, `${slug}/${lang}.mdx`, originalText(request, { ...dates, topics })),
    ...pictures.map((number) => newFile(options, `${slug}/panel-${number}.svg`, placeholderArt(number))),
  ]
}

async function translationFiles(
  { slug, lang, original }: TranslationRequest,
  options: LibraryOptions,
): Promise<readonly NewFile[] | Refused> {
  const read = await readOriginal(options, slug, original)
  if ('faults' in read) return read
  const library = await readLibrary({ ...options, includeUnpublished: true })
  const stories = library.read
    .flatMap(({ story }) => story ?? [])
    .toSorted((a, b) => a.published.time - b.published.time)
  const translated = dayAt(options.now)
  const text = translationText({ ...read, lang, translated, known: knownTerms(stories, lang) })
  return [newFile(options, `${slug}/${lang}.mdx`, text)]
}

async function readOriginal(
  options: LibraryOptions,
  slug: string,
  locale: Locale,
): Promise<{ readonly text: string; readonly data: OriginalData } | Refused> {
  const { path, name: file } = newFile(options, `${slug}/${locale}.mdx`, '')
  const bytes = await readFile(path)
  const draft = readDraft({ bytes, file, locale })
  const { frontmatter, hasPublished } = draft
  if (frontmatter !== null && draft.isReadable && !hasPublished)
    return { faults: [({ begin }) => begin.notOriginal(file)], problems: [] }
  const judged = frontmatter && draft.isReadable ? judge(original, { file, frontmatter }) : null
  const problems = [...draft.problems, ...(judged?.problems ?? [])].filter(({ rule }) => rule !== 'unwritten')
  if (problems.length > 0 || !judged?.value)
    return { faults: [({ begin }) => begin.unreadable(file)], problems }
  const text = decodeText(bytes, file)
  if (typeof text !== 'string') throw new Error(`${file} has been read before`)
  return { text, data: judged.value }
}

/** @param name below the folder of stories: `door/en.mdx` */
export function newFile(options: LibraryOptions, name: string, text: string): NewFile {
  const place = contentPlace(options)
  return { path: join(place.path, 'stories', name), name: `${place.name}/stories/${name}`, text }
}

export function contentPlace({ root, content }: LibraryOptions): ContentPlace {
  const path = isAbsolute(content) ? content : resolve(root, content)
  return { path, name: relative(root, path).split(sep).join('/') }
}
