/** One story folder → a story, or everything that is wrong with it. Reads files; judges with pure functions. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isLocale, type Locale, locales } from '../i18n/locales.ts'
import type { Place, Problem } from '../problem.ts'
import { outline } from './body/outline.ts'
import type { Reference } from './body/references.ts'
import { type Draft, readDraft } from './draft.ts'
import { originalEdition, translatedEdition } from './edition.ts'
import { checkReferences, inspectPictures } from './inspect.ts'
import { checkOriginal, checkTranslation, type Words } from './pair.ts'
import { assignRoles, type Roles } from './roles.ts'
import { judge } from './schema/judge.ts'
import { moment } from './schema/moment.ts'
import { type OriginalData, original, type TranslationData, translation } from './schema/story.ts'
import type { Story } from './story.ts'

/** A place in a file that points at something outside its story. */
export interface OutsideReference extends Place {
  readonly file: string
  readonly target: string
}

/** Words that will be drawn as a picture, and where they were written. */
export interface Headline extends OutsideReference {
  readonly locale: Locale
  readonly part: 'title' | 'topic'
}

export interface ReadStory {
  readonly slug: string
  /** Null where there are errors. `number` is known only among all stories. */
  readonly story: Omit<Story, 'number'> | null
  readonly problems: readonly Problem[]
  /** For the checks that need the other stories and shared files. */
  readonly outside: {
    readonly topic: OutsideReference | null
    readonly author: OutsideReference | null
    readonly stories: readonly OutsideReference[]
    /** The headlines, for those who draw them. */
    readonly headlines: readonly Headline[]
  }
}

export interface Folder {
  readonly slug: string
  /** Absolute path. */
  readonly path: string
  /** The same from the project's root, for messages. */
  readonly name: string
}

/** The first thing that an editor reads when a folder is not a story. */
const editionFiles = locales.map((locale) => `${locale}.mdx`)

export async function readFolder(folder: Folder): Promise<ReadStory> {
  const names = await readdir(folder.path)
  const stray = strayFiles(folder, names)
  const drafts = await Promise.all(
    locales
      .filter((locale) => names.includes(`${locale}.mdx`))
      .map((locale) => readEditionFile(folder, locale)),
  )
  if (drafts.length === 0) return failed(folder, [...stray, noEdition(folder)])
  const roles = assignRoles(drafts)
  if ('rule' in roles) return failed(folder, [...stray, ...drafts.flatMap(({ problems }) => problems), roles])
  return build(folder, roles, stray)
}

async function readEditionFile(folder: Folder, locale: Locale): Promise<Draft> {
  const bytes = await readFile(join(folder.path, `${locale}.mdx`))
  return readDraft({ bytes, file: `${folder.name}/${locale}.mdx`, locale })
}

const failed = ({ slug }: Folder, problems: readonly Problem[]): ReadStory => {
  return { slug, story: null, problems, outside: { topic: null, author: null, stories: [], headlines: [] } }
}

function strayFiles(folder: Folder, names: readonly string[]): Problem[] {
  const wrong = names.filter((name) => /\.mdx?$/i.test(name) && !isLocale(name.replace(/\.mdx$/, '')))
  return wrong.map((name) => ({
    rule: 'stray-file',
    file: `${folder.name}/${name}`,
    line: 1,
    column: 1,
    what: 'The file is no edition of the story.',
    cure: `Call it ${editionFiles.join(' or ')}, or move it out of content/stories.`,
    severity: 'error',
  }))
}

const noEdition = ({ name }: Folder): Problem => {
  return {
    rule: 'no-edition',
    file: name,
    line: 1,
    column: 1,
    what: 'The folder has no story in it.',
    cure: `Add ${editionFiles.join(' or ')}, or delete the folder.`,
    severity: 'error',
  }
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
    ...pictureProblems,
    ...drafts.flatMap(checkReferences),
  ]
  if (originalWords.words) found.push(...checkOriginal(originalWords.words))
  if (originalWords.words && translationWords?.words)
    found.push(...checkTranslation(translationWords.words, originalWords.words.data))
  const outside = outsideOf(drafts, originalWords.words, translationWords?.words ?? null)
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

function outsideOf(
  drafts: readonly Draft[],
  words: Words<OriginalData> | null,
  translated: Words<TranslationData> | null,
): ReadStory['outside'] {
  const at = (key: 'topic' | 'author'): OutsideReference | null =>
    words && { file: words.file, target: words.data[key], ...words.placeOf([key]) }
  const stories = drafts.flatMap(({ body, file }) =>
    (body?.references ?? [])
      .filter(({ kind }: Reference) => kind === 'story')
      .map(({ target, line, column }) => ({ file, target, line, column })),
  )
  const headlines = [words, translated].flatMap((edition): Headline[] =>
    edition
      ? [
          {
            file: edition.file,
            locale: edition.locale,
            part: 'title',
            target: edition.data.title,
            ...edition.placeOf(['title']),
          },
        ]
      : [],
  )
  return { topic: at('topic'), author: at('author'), stories, headlines }
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
    [first.locale]: originalEdition(data, { ...shared, locale: first.locale, body: first.body }),
  }
  if (second?.body && translationWords?.words)
    editions[second.locale] = translatedEdition(translationWords.words.data, data, {
      ...shared,
      locale: second.locale,
      body: second.body,
    })
  return {
    slug,
    topic: data.topic,
    author: data.author,
    original: first.locale,
    published: moment(data.published),
    revised: data.revised === undefined ? null : moment(data.revised),
    disclosure: data.disclosure,
    mood: data.comic.mood,
    links: linksOf([first, second]),
    editions,
  }
}

const linksOf = (drafts: readonly (Draft | null)[]): readonly string[] => {
  const stories = drafts.flatMap((draft) =>
    (draft?.body?.references ?? []).filter(({ kind }) => kind === 'story'),
  )
  return [...new Set(stories.map(({ target }) => target))]
}
