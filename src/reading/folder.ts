/** One story folder → a story, or everything that is wrong with it. Reads files; judges with pure functions. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale, Localized } from '../languages/locales.ts'
import { prose } from '../languages/prose.ts'
import type { Path } from '../messages/path.ts'
import { errorsIn, type Problem } from '../problem.ts'
import type { Story, Written, WrittenPlace } from '../stories/story.ts'
import { outline } from './body/outline.ts'
import { checkComic } from './comic/check-comic.ts'
import { type Draft, readDraft } from './draft.ts'
import { originalEdition, translatedEdition } from './edition.ts'
import { checkReferences, inspectPictures } from './inspect.ts'
import { softened } from './library/drafts.ts'
import { type Folder, folderFiles } from './library/folder-files.ts'
import { nothingOutside, type Outside, outsideOf } from './outside.ts'
import { checkOriginal, checkTranslation, type Words } from './pair/pair.ts'
import { assignRoles, type Roles } from './pair/roles.ts'
import { judge } from './schema/judge.ts'
import { moment } from './schema/moment.ts'
import { type OriginalData, original, type TranslationData, translation } from './schema/story.ts'
import { checkStyle } from './style/check.ts'

export interface ReadStory {
  readonly slug: string
  /** As the desk sees it, drafts included; null where there are errors. `number` is known only among all stories. */
  readonly story: Omit<Story, 'number'> | null
  /** Without the translations that are drafts; null where there are none, and where the rest has errors. */
  readonly withoutDraft: Omit<Story, 'number'> | null
  /** True where the original is a draft, and so the story. */
  readonly isDraft: boolean
  /** Files that say `draft: true`. */
  readonly drafts: readonly string[]
  /** What is known of an edition even where it has errors. */
  readonly heads: Partial<Localized<Head>>
  /** Those of drafts are warnings. */
  readonly problems: readonly Problem[]
  /** For the checks that need the other stories and shared files. */
  readonly outside: Outside
}

/** What is at the beginning of an edition's file, as far as it can be read. */
export interface Head {
  readonly file: string
  readonly title: string | null
  readonly published: string | null
  readonly translated: string | null
}

export async function readFolder(folder: Folder): Promise<ReadStory> {
  const { editions, problems: stray } = await folderFiles(folder)
  const drafts = await Promise.all(editions.map((locale) => readEditionFile(folder, locale)))
  const roles = drafts.length === 0 ? null : assignRoles(drafts)
  const known = {
    slug: folder.slug,
    drafts: draftFiles(drafts),
    heads: Object.fromEntries(drafts.map((draft) => [draft.locale, headOf(draft)])),
  }
  if (roles !== null && !('rule' in roles)) return { ...known, ...(await build(folder, roles, stray)) }
  const problems = [...stray, ...drafts.flatMap((draft) => draft.problems)]
  const isDraft = drafts.length > 0 && drafts.every((draft) => draft.isDraft)
  return {
    ...known,
    isDraft,
    story: null,
    withoutDraft: null,
    // Which file is the original is a matter of them all, wherever it is told.
    problems: [
      ...softened(problems, known.drafts),
      ...softened(roles === null ? [] : [roles], isDraft ? known.drafts : []),
    ],
    outside: nothingOutside,
  }
}

export async function readEditionFile(folder: Folder, locale: Locale): Promise<Draft> {
  const bytes = await readFile(join(folder.path, `${locale}.mdx`))
  return readDraft({ bytes, file: `${folder.name}/${locale}.mdx`, locale })
}

function headOf({ file, frontmatter, text: whole }: Draft): Head {
  const text = (key: string): string | null => frontmatter?.heads[key] ?? null
  return {
    file,
    title: text('title') ?? titleIn(whole),
    published: text('published'),
    translated: text('translated'),
  }
}

/** Where the lines around it cannot be read: what its own line says. */
const titleIn = (text: string): string | null =>
  /^title:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(text.slice(0, 10_000))?.[2] || null

type Built = Pick<ReadStory, 'isDraft' | 'story' | 'withoutDraft' | 'problems' | 'outside'>

async function build(
  folder: Folder,
  { original: first, translations: others }: Roles,
  stray: readonly Problem[],
): Promise<Built> {
  const originalWords = judgeDraft(original, first)
  const translations = others.map((draft) => ({ draft, ...judgeDraft(translation, draft) }))
  const drafts = [first, ...others]
  const { pictures, problems: pictureProblems } = await inspectPictures(folder, drafts)
  const found: Problem[] = [
    ...stray,
    ...drafts.flatMap(({ problems }) => problems),
    ...originalWords.problems,
    ...translations.flatMap(({ problems }) => problems),
    ...checkComic(first),
    ...pictureProblems,
    ...drafts.flatMap((draft) => checkReferences(draft, 0, seenBy(draft, drafts))),
    ...checkStyle(drafts),
  ]
  if (originalWords.words) found.push(...checkOriginal(originalWords.words))
  for (const { words } of translations)
    if (originalWords.words && words) found.push(...checkTranslation(words, originalWords.words.data))
  const parts = { first, originalWords, pictures }
  const isBroken = (problem: Problem): boolean => problem.severity === 'error' && problem.rule !== 'unwritten'
  const problems = softened(found, first.isDraft ? [`${folder.name}/`] : draftFiles(drafts))
  const finished = translations.filter(({ draft }) => !draft.isDraft)
  const hasDraft = finished.length < translations.length
  const isReady = hasDraft && !first.isDraft && errorsIn(problems).length === 0
  return {
    isDraft: first.isDraft,
    story: found.some(isBroken) ? null : assemble(folder, { ...parts, translations }),
    withoutDraft: isReady ? assemble(folder, { ...parts, translations: finished }) : null,
    problems,
    outside: outsideOf(first, others),
  }
}

const draftFiles = (drafts: readonly Draft[]): string[] =>
  drafts.filter(({ isDraft }) => isDraft).map(({ file }) => file)

/** The editions that are there for the reader of one: an edition that is a draft is there for itself alone. */
const seenBy = (draft: Draft, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((other) => other === draft || draft.isDraft || !other.isDraft)

interface JudgedDraft<T> {
  readonly words: Words<T> | null
  readonly problems: readonly Problem[]
}

function judgeDraft<S extends typeof original | typeof translation>(schema: S, draft: Draft) {
  type Data = S extends typeof original ? OriginalData : TranslationData
  const { frontmatter, locale, file } = draft
  if (!frontmatter || !draft.isReadable) return { words: null, problems: [] } satisfies JudgedDraft<Data>
  const inherited = schema === translation ? Object.keys(original.shape) : []
  const { value, problems } = judge(schema, { file, frontmatter, inherited })
  const words = value === null ? null : { locale, file, data: value as Data, placeOf: frontmatter.placeOf }
  return { words, problems } satisfies JudgedDraft<Data>
}

interface Ingredients {
  readonly first: Draft
  readonly originalWords: JudgedDraft<OriginalData>
  readonly translations: readonly (JudgedDraft<TranslationData> & { readonly draft: Draft })[]
  readonly pictures: Awaited<ReturnType<typeof inspectPictures>>['pictures']
}

function assemble(
  { slug }: Folder,
  { first, originalWords, translations, pictures }: Ingredients,
): Omit<Story, 'number'> {
  const data = originalWords.words?.data
  if (!data || !first.body) throw new Error(`${slug} has no problems and no words`)
  const others = translations.map(({ draft }) => draft)
  const naming = [first, ...others].find(({ locale }) => prose(locale).namesAnchors)
  const shared = {
    slug,
    pictures,
    original: first.locale,
    naming: naming?.body ? outline(naming.body.tree) : null,
  }
  const editions: { -readonly [L in Locale]?: Story['editions'][L] } = {
    [first.locale]: originalEdition(data, {
      ...shared,
      locale: first.locale,
      body: first.body,
      ...comicPlaces(first),
    }),
  }
  for (const { draft, words } of translations)
    if (draft.body && words)
      editions[draft.locale] = translatedEdition(words.data, data, {
        ...shared,
        locale: draft.locale,
        body: draft.body,
        ...comicPlaces(draft),
      })
  return {
    slug,
    topic: data.topic,
    author: data.author,
    original: first.locale,
    published: moment(data.published),
    revised: data.revised === undefined ? null : moment(data.revised),
    disclosure: data.disclosure,
    mood: data.comic.lettered ? (data.comic.mood ?? 'happy') : null,
    card: data.comic.card,
    links: [...new Set(outsideOf(first, others).stories.map(({ target }) => target))],
    editions,
  }
}

const comicPlaces = ({ file, frontmatter }: Draft) => ({
  placeOfPanel: (index: number): WrittenPlace => ({
    file,
    ...(frontmatter?.placeOf(['comic', 'panels', index]) ?? { line: 1, column: 1 }),
  }),
  writtenOf: (path: Path): Written => frontmatter?.writtenOf(['comic', ...path]) ?? [],
})
