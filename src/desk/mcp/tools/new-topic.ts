/** A topic that a program wants to add to topics.yaml, where none is ever replaced. */
import { Refusal } from '../../../disk/refusal.ts'
import type { Localized } from '../../../languages/locales.ts'
import type { Said } from '../../../messages/editor-words.ts'
import { librarySettings } from '../../../reading/library/settings.ts'
import { inEachLanguage, site } from '../../../site.ts'
import { contentPlace, readWorld } from '../../new/make.ts'
import { addTopic, type NewTopic, wordFault } from '../../new/new-topic.ts'
import { isSlug } from '../../new/slug.ts'
import { refuseOutside } from '../bounds.ts'
import type { Taken } from '../tools.ts'

type Given = NonNullable<Taken<'new'>['newTopic']>

/** @throws Refusal with everything that is wrong with it */
export async function wantedTopic(given: Given): Promise<NewTopic> {
  refuseOutside('topics.yaml')
  const { topics, canAddTopic } = await readWorld(librarySettings(), undefined)
  if (!canAddTopic) throw new Refusal(({ begin }) => begin.brokenTopics('topics.yaml'))
  const { key } = given
  const wrong: Said[] = [
    ...(isSlug(key) ? [] : [((words) => words.mcp.badTopic(key.slice(0, mostShown))) satisfies Said]),
    ...(topics.includes(key) ? [((words) => words.mcp.topicExists(key)) satisfies Said] : []),
    ...(isWhole(given.name) && isWhole(given.description) ? wordFaults(given) : [inEach]),
  ]
  if (wrong.length > 0) throw new Refusal((words) => wrong.map((said) => said(words)).join('\n'))
  return { key, name: localized(given.name), description: localized(given.description) }
}

/**
 * @returns the name of the file
 * @throws Refusal where nothing can be added
 */
export async function writeTopic(topic: NewTopic): Promise<string> {
  const place = contentPlace(librarySettings())
  const unadded = await addTopic(topic, place)
  if (unadded) throw new Refusal(unadded)
  return `${place.name}/topics.yaml`
}

const mostShown = 60

type Words = Readonly<Record<string, string>>

/** In the languages of the site, and in no others. */
const isWhole = (words: Words): boolean =>
  Object.keys(words).toSorted().join() === site.languages.toSorted().join()

const localized = (words: Words): Localized => inEachLanguage((locale) => words[locale] ?? '')

const wordFaults = (given: Given): readonly Said[] =>
  (['name', 'description'] as const).flatMap((part) =>
    site.languages.flatMap((locale) => wordFault(part, locale, given[part][locale] ?? '') ?? []),
  )

const inEach: Said = ({ mcp }) => mcp.topicLanguages(site.languages)
