/** Asks for the topic of a story: one of the list, or a new one in the languages of the site. */
import { language } from '../../languages/languages.ts'
import { type Locale, type Localized, nameIn } from '../../languages/locales.ts'
import { typesetting } from '../../languages/typesetting.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords, type Said } from '../../messages/editor-words.ts'
import { nearest } from '../../reading/text/did-you-mean.ts'
import { languageFor, site } from '../../site.ts'
import { type NewTopic, wordFault } from './new-topic.ts'
import type { World } from './request.ts'
import { slugFrom } from './slug.ts'
import { choose, type Terminal } from './terminal.ts'

/** Chosen where none of the list fits. */
const another = 'new'

/** @returns the key of a topic that is there, or a new one */
export async function askTopic(
  terminal: Terminal,
  world: World,
  locale: EditorLocale,
): Promise<string | NewTopic> {
  const { topics, names, canAddTopic } = world
  const words = editorWords(locale).asked
  const known = topics.map((key) => ({ key, label: names.get(key)?.[languageFor(locale)] ?? '' }))
  const key = await choose(terminal, {
    question: words.topic,
    options: canAddTopic ? [...known, { key: another, label: words.newTopic }] : known,
    wrong: (answer) => words.notListed(answer, nearest(answer, topics)),
  })
  return key === another && !topics.includes(another) ? askNewTopic(terminal, world, locale) : key
}

/** Characters of its name, by the letters of the language. */
const room = { latin: 24, cjk: 14 } as const

async function askNewTopic(terminal: Terminal, { topics }: World, locale: EditorLocale): Promise<NewTopic> {
  const say = editorWords(locale)
  const question = (part: 'name' | 'description', of: Locale): string =>
    part === 'name'
      ? say.asked.topicName(nameIn(locale, of), room[typesetting(of).script])
      : say.asked.topicLine(nameIn(locale, of))
  const put = async (part: 'name' | 'description', of: Locale): Promise<string> => {
    for (;;) {
      const answer = await terminal.ask(question(part, of))
      const fault = answer === '' ? null : wrongWords(part, of, answer)
      if (fault !== null) terminal.say(fault(say))
      else if (answer !== '') return answer
    }
  }
  const inEach = async (part: 'name' | 'description'): Promise<Localized> => {
    const said: [Locale, string][] = []
    for (const of of site.languages) said.push([of, await put(part, of)])
    return Object.fromEntries(said) as Localized
  }
  const [name, description] = [await inEach('name'), await inEach('description')]
  return { key: freeKey(keyOf(name), topics), name, description }
}

/** A name in a language of Latin letters is the key as well, so it has some. */
function wrongWords(part: 'name' | 'description', of: Locale, answer: string): Said | null {
  const isKey = part === 'name' && language(of).faces.headlines === 'latin'
  return isKey && slugFrom(answer) === '' ? ({ begin }) => begin.noLetters : wordFault(part, of, answer)
}

/** The first of its names that can be part of an address. */
const keyOf = (name: Localized): string =>
  site.languages.map((locale) => slugFrom(name[locale])).find((key) => key !== '') ?? 'topic'

const freeKey = (key: string, taken: readonly string[]): string =>
  [key, ...taken.map((_, index) => `${key}-${index + 2}`)].find((name) => !taken.includes(name)) ?? key
