/** Questions at the terminal, for what was not said by a flag. */
import { language } from '../../languages/languages.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { made } from '../../reading/schema/story.ts'
import { nearest } from '../../reading/text/did-you-mean.ts'
import { languageFor, site } from '../../site.ts'
import { askName } from './ask-name.ts'
import { askTopic } from './ask-topic.ts'
import type { NewTopic } from './new-topic.ts'
import { type Answers, editionsIn, presets, type World, ways } from './request.ts'
import { choose, Left, type Option, openTerminal, type Streams, type Terminal } from './terminal.ts'

export interface Asking {
  /** The editor's language. */
  readonly locale: EditorLocale
  /** The world once the name of the story is known. */
  readonly worldOf: (slug: string | undefined) => Promise<World>
  readonly streams: Streams
}

export interface Answered {
  readonly answers: Answers
  /** To be added to the list before the story is begun. */
  readonly newTopic: NewTopic | null
}

/**
 * Asks what is missing, each until the answer can be understood. An answer may be the number of what is listed.
 * @returns null where the editor leaves with Ctrl+C or Ctrl+D
 */
export async function askMissing(given: Answers, asking: Asking): Promise<Answered | null> {
  const terminal = openTerminal(asking.streams)
  try {
    return await answered(given, terminal, asking)
  } catch (error) {
    if (error instanceof Left) return null
    throw error
  } finally {
    terminal.close()
  }
}

async function answered(given: Answers, terminal: Terminal, asking: Asking): Promise<Answered> {
  const { locale, worldOf } = asking
  const slug = given.slug ?? (await askName(terminal, { locale, worldOf }))
  const world = await worldOf(slug)
  const there = editionsIn(world.files)
  if (there.length === 0) return askOriginal({ ...given, slug }, { terminal, world, locale })
  const into = site.languages.find((language) => !there.includes(language))
  return { answers: { ...(into && { lang: into }), ...given, slug }, newTopic: null }
}

interface Desk {
  readonly terminal: Terminal
  readonly world: World
  readonly locale: EditorLocale
}

async function askOriginal(given: Answers, desk: Desk): Promise<Answered> {
  const { terminal, world, locale } = desk
  const [someone] = world.people
  const own = languageFor(locale)
  // Nothing can be chosen from these lists: the end says so, and nobody has to answer questions before that.
  if (someone === undefined || (world.topics.length === 0 && !world.canAddTopic))
    return { answers: { lang: own, ...given }, newTopic: null }
  const words = editorWords(locale).asked
  const pick = picker(desk)
  const lang = given.lang ?? (await pick(words.lang, languages(), own))
  const topic = given.topic ?? (await askTopic(terminal, world, locale))
  const panels = given.panels ?? (await pick(words.panels, listed(ways, words.ways), presets.panels))
  const people = world.people.map((key) => ({ key, label: world.names.get(key)?.[own] ?? '' }))
  const author = given.author ?? (await pick(words.author, people, someone))
  const makings = listed(made, words.makings)
  const text = given.text ?? (await pick(words.text, makings, presets.text))
  const art = given.art ?? (panels === 'art' ? await pick(words.art, makings, presets.art) : undefined)
  const isNew = typeof topic !== 'string'
  const answers = { ...given, lang, topic: isNew ? topic.key : topic, panels, author, text }
  return { answers: art === undefined ? answers : { ...answers, art }, newTopic: isNew ? topic : null }
}

const languages = (): readonly Option[] => site.languages.map((key) => ({ key, label: language(key).name }))

const listed = <Key extends string>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
): readonly Option[] => keys.map((key) => ({ key, label: labels[key] }))

const picker =
  ({ terminal, locale }: Desk) =>
  (question: string, options: readonly Option[], preset: string): Promise<string> => {
    const keys = options.map(({ key }) => key)
    const wrong = (answer: string): string =>
      editorWords(locale).asked.notListed(answer, nearest(answer, keys))
    return choose(terminal, { question, options, preset, wrong })
  }
