/** One story folder → a story, or everything that is wrong with it. Reads files; judges with pure functions. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '../i18n/locales.ts'
import type { Problem } from '../problem.ts'
import { outline } from './body/outline.ts'
import { checkComic } from './check-comic.ts'
import { type Draft, readDraft } from './draft.ts'
import { originalEdition, translatedEdition } from './edition.ts'
import { type Folder, folderFiles } from './folder-files.ts'
import { checkReferences, inspectPictures } from './inspect.ts'
import { nothingOutside, type Outside, outsideOf } from './outside.ts'
import { checkOriginal, checkTranslation, type Words } from './pair.ts'
import { assignRoles, type Roles } from './roles.ts'
import { judge } from './schema/judge.ts'
import { moment } from './schema/moment.ts'
import { type OriginalData, original, type TranslationData, translation } from './schema/story.ts'
import type { Story, WrittenPlace } from './story.ts'

export interface ReadStory {
  readonly slug: string
  /** Null where there are errors. `number` is known only among all stories. */
  readonly story: Omit<Story, 'number'> | null
  readonly problems: readonly Problem[]
  /** For the checks that need the other stories and shared files. */
  readonly outside: Outside
}

export async function readFolder(folder: Folder): Promise<ReadStory> {
  const { editions, problems: stray } = await folderFiles(folder)
  const drafts = await Promise.all(editions.map((locale) => readEditionFile(folder, locale)))
  if (drafts.length === 0) return failed(folder, stray)
  const roles = assignRoles(drafts)
  if ('rule' in roles) return failed(folder, [...stray, ...drafts.flatMap(({ problems }) => problems), roles])
  return build(folder, roles, stray)
}

async function readEditionFile(folder: Folder, locale: Locale): Promise<Draft> {
  const bytes = await readFile(join(folder.path, `${locale}.mdx`))
  return readDraft({ bytes, file: `${folder.name}/${locale}.mdx`, locale })
}

const failed = ({ slug }: Folder, problems: readonly Problem[]): ReadStory => {
  return { slug, story: null, problems, outside: nothingOutside }
}

async function build(
  folder: Folder,
  { original: first, translation: second }: Roles,
  stray: readonly Problem[],
): Promise<ReadStory> {
  const originalWords = judgeDraft(original, first)
  const translationWords = second ? judgeDraft(translation, second) : null
  const drafts = second ? [first, second] : [first]
  const { pictures, problems: pictureProblems } = await inspectPictures(folder, drafts)
  const found: Problem[] = [
    ...stray,
    ...drafts.flatMap(({ problems }) => problems),
    ...originalWords.problems,
    ...(translationWords?.problems ?? []),
    ...checkComic(first),
    ...pictureProblems,
    ...drafts.flatMap(checkReferences),
  ]
  if (originalWords.words) found.push(...checkOriginal(originalWords.words))
  if (originalWords.words && translationWords?.words)
    found.push(...checkTranslation(translationWords.words, originalWords.words.data))
  const outside = outsideOf(first, second)
  const isBroken = found.some(({ severity }) => severity === 'error')
  const story = isBroken
    ? null
    : assemble(folder, { first, second, originalWords, translationWords, pictures })
  return { slug: folder.slug, story, problems: found, outside }
}

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
  readonly second: Draft | null
  readonly originalWords: JudgedDraft<OriginalData>
  readonly translationWords: JudgedDraft<TranslationData> | null
  readonly pictures: Awaited<ReturnType<typeof inspectPictures>>['pictures']
}

function assemble(
  { slug }: Folder,
  { first, second, originalWords, translationWords, pictures }: Ingredients,
): Omit<Story, 'number'> {
  const data = originalWords.words?.data
  if (!data || !first.body) throw new Error(`${slug} has no problems and no words`)
  const english = [first, second].find((draft) => draft?.locale === 'en')
  const shared = { slug, pictures, english: english?.body ? outline(english.body.tree) : null }
  const editions: { -readonly [L in Locale]?: Story['editions'][L] } = {
    [first.locale]: originalEdition(data, {
      ...shared,
      locale: first.locale,
      body: first.body,
      placeOfPanel: panelPlaces(first),
    }),
  }
  if (second?.body && translationWords?.words)
    editions[second.locale] = translatedEdition(translationWords.words.data, data, {
      ...shared,
      locale: second.locale,
      body: second.body,
      placeOfPanel: panelPlaces(second),
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
    links: [...new Set(outsideOf(first, second).stories.map(({ target }) => target))],
    editions,
  }
}

const panelPlaces =
  ({ file, frontmatter }: Draft) =>
  (index: number): WrittenPlace => ({
    file,
    ...(frontmatter?.placeOf(['comic', 'panels', index]) ?? { line: 1, column: 1 }),
  })
