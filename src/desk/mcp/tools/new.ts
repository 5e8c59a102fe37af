import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Refusal } from '../../../disk/refusal.ts'
import { isLocale } from '../../../languages/locales.ts'
import { editorWords, type Said } from '../../../messages/editor-words.ts'
import { inOneLine } from '../../../print-problems.ts'
import { librarySettings } from '../../../reading/library/settings.ts'
import { site } from '../../../site.ts'
import { begun } from '../../new/begun.ts'
import { type NewFile, newFile, readWorld, writeNew } from '../../new/make.ts'
import type { NewTopic } from '../../new/new-topic.ts'
import { type Answers, wrongAnswers } from '../../new/request.ts'
import { writeEditorMap } from '../../schema/editor-map.ts'
import { refuseOutside } from '../bounds.ts'
import { answered } from '../results.ts'
import type { Act } from '../tools.ts'
import { wantedTopic, writeTopic } from './new-topic.ts'

export const act: Act<'new'> = async (taken, locale) => {
  const { slug, files, overwrite = false, newTopic: wanted, ...others } = taken
  const newTopic = wanted ? await wantedTopic(wanted) : null
  const answers = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  const names =
    files === undefined
      ? await fromAnswers({ slug, ...(newTopic && { topic: newTopic.key }), ...answers }, newTopic)
      : await fromTexts({ slug, files, overwrite, newTopic }, Object.keys(answers))
  return answered(editorWords(locale).mcp.written(names, slug), { slug, files: names })
}

/** Where a site has one language, nobody has to say it. */
async function fromAnswers(given: Answers, newTopic: NewTopic | null): Promise<readonly string[]> {
  const [first, ...others] = site.languages
  const answers = others.length === 0 ? { lang: first, ...given } : given
  const options = librarySettings()
  const world = await readWorld(options, undefined)
  const topics = newTopic ? [...world.topics, newTopic.key] : world.topics
  const wrong = wrongAnswers(answers, { ...world, topics })
  if (wrong.length > 0) throw refusalOf(wrong)
  const made = await begun({ answers, newTopic }, options)
  if ('names' in made) return made.names
  throw refusalOf([...made.problems.map(inOneLine), ...made.faults])
}

interface Texts {
  readonly slug: string
  /** Whole files by language. */
  readonly files: Readonly<Record<string, string>>
  readonly overwrite: boolean
  /** Added before the story that is filed under it. */
  readonly newTopic: NewTopic | null
}

/** @param beside names of what cannot be given with texts */
async function fromTexts(
  { slug, files, overwrite, newTopic }: Texts,
  beside: readonly string[],
): Promise<readonly string[]> {
  if (beside.length > 0) throw new Refusal(({ mcp }) => mcp.besideFiles(beside.map((name) => `\`${name}\``)))
  const options = librarySettings()
  const texts = Object.entries(files)
  if (texts.length === 0) throw new Refusal(({ mcp }) => mcp.noFiles)
  for (const [language] of texts) refuseLanguage(language)
  const all = texts.map(([language, text]) => newFile(options, `${slug}/${language}.mdx`, text))
  for (const [language] of texts) refuseOutside(`stories/${slug}/${language}.mdx`)
  const there = all.filter(({ path }) => existsSync(path))
  if (there.length > 0 && !overwrite) throw new Refusal(({ mcp }) => mcp.exist(there.map(({ name }) => name)))
  const topicFile = newTopic ? [await writeTopic(newTopic)] : []
  await write(all, there)
  // The story is there; without the map an editor only helps less.
  await writeEditorMap(options).catch(() => undefined)
  return [...topicFile, ...all.map(({ name }) => name)]
}

async function write(all: readonly NewFile[], there: readonly NewFile[]): Promise<void> {
  const unwritten = await writeNew(all.filter((file) => !there.includes(file)))
  if (unwritten.length > 0) throw refusalOf(unwritten)
  for (const { path, text } of there) await writeFile(path, text)
}

function refuseLanguage(language: string): void {
  if (isLocale(language) && site.languages.includes(language)) return
  throw new Refusal(({ mcp }) => mcp.noEdition(language.slice(0, 20), site.languages))
}

const refusalOf = (reasons: readonly Said[]): Refusal =>
  new Refusal((words) => reasons.map((reason) => reason(words)).join('\n'))
