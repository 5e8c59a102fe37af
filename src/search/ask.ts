/** Asks the index of one language. Knows no browser: what it reads is handed to it. */
import type { Contents } from './index-form.ts'
import { wordsFile } from './index-form.ts'
import type { Load, Matches, Scores } from './lookup.ts'
import { lookUp } from './lookup.ts'
import type { Keys, Part } from './query.ts'
import { partsOf } from './query.ts'
import type { Word } from './slips.ts'
import { contained, nearest, wordsIn } from './slips.ts'

export interface Query {
  readonly words: string
  /** Key of a topic, and a year; empty where they do not matter. */
  readonly topic: string
  readonly year: string
}

export interface Answer {
  /** Numbers of records, best first. */
  readonly stories: readonly number[]
  readonly terms: readonly number[]
  /** False where no story has all the words as they were typed. */
  readonly isExact: boolean
  /** Keys of the index that answered, for marking them. */
  readonly keys: readonly string[]
  /** Other queries that may have been meant, the likeliest first. */
  readonly meant: readonly string[]
}

export async function ask(query: Query, contents: Contents, load: Load): Promise<Answer> {
  const parts = partsOf(query.words)
  const found = await Promise.all(parts.map((part) => answered(part, contents, load)))
  const needed = found.filter(({ part }) => !part.isOptional)
  const isAllowed = filter(query, contents)
  const whole = ranked(
    found,
    (record) => isAllowed(record) && needed.every(({ scores }) => scores.has(record)),
  )
  const isWhole = whole.some((record) => record < contents.stories)
  const near = isWhole ? [] : ranked(found, (record) => isAllowed(record) && isMostly(needed, record))
  const stories = (isWhole ? whole : near).filter((record) => record < contents.stories)
  const isExact = isWhole && found.every(({ meant }) => meant.length === 0)
  return {
    stories,
    terms: whole.filter((record) => record >= contents.stories),
    isExact,
    keys: found.flatMap(({ keys }) => keys),
    meant: isExact ? [] : corrections(query.words, found),
  }
}

interface Answered extends Matches {
  readonly part: Part
  /** Words that were looked up in its place. */
  readonly meant: readonly string[]
}

/** As it was typed; in other ways; with a slip. */
async function answered(part: Part, contents: Contents, load: Load): Promise<Answered> {
  for (const options of [part.options, part.otherwise]) {
    const found = await anyOf(options, contents, load)
    if (found.scores.size > 0) return { ...found, part, meant: [] }
  }
  const nothing = { scores: new Map(), keys: [], part, meant: [] }
  if (part.isOptional) return nothing
  const words = wordsIn(await load(wordsFile(contents)))
  const meant = likely(part.text, words)
  if (meant.length === 0) return { ...nothing, meant: nearest(part.text, words, 2).slice(0, mostMeant) }
  const options = meant.map((word) => partsOf(word).flatMap(({ options }) => options[0] ?? []))
  return { ...(await anyOf(options, contents, load)), part, meant }
}

const mostMeant = 3

/** One slip, two in a long word, else a word that is inside. */
function likely(typed: string, words: readonly Word[]): string[] {
  const near = nearest(typed, words, 1)
  if (near.length > 0) return near.slice(0, mostMeant)
  const far = typed.length > 7 ? nearest(typed, words, 2) : []
  return (far.length > 0 ? far : contained(typed, words)).slice(0, mostMeant)
}

async function anyOf(options: readonly Keys[], contents: Contents, load: Load): Promise<Matches> {
  const found = await Promise.all(options.map((keys) => allOf(keys, contents, load)))
  const scores = new Map<number, number>()
  for (const option of found)
    for (const [record, score] of option.scores) scores.set(record, Math.max(scores.get(record) ?? 0, score))
  return { scores, keys: found.flatMap(({ keys }) => keys) }
}

async function allOf(keys: Keys, contents: Contents, load: Load): Promise<Matches> {
  const found = await Promise.all(keys.map((key) => lookUp(key, contents, load)))
  const [first, ...others] = found.map(({ scores }) => scores)
  const all = [...(first ?? [])].flatMap(([record, score]): [number, number][] =>
    others.every((scores) => scores.has(record))
      ? [[record, others.reduce((sum, scores) => sum + (scores.get(record) ?? 0), score)]]
      : [],
  )
  return { scores: new Map(all), keys: all.length > 0 ? found.flatMap(({ keys }) => keys) : [] }
}

function ranked(found: readonly Answered[], isFound: (record: number) => boolean): number[] {
  const sums = new Map<number, number>()
  for (const { scores } of found)
    for (const [record, score] of scores)
      if (isFound(record)) sums.set(record, (sums.get(record) ?? 0) + score)
  return [...sums].toSorted(([a, more], [b, less]) => less - more || b - a).map(([record]) => record)
}

/** Half of what was asked for, or more. */
const isMostly = (needed: readonly { readonly scores: Scores }[], record: number): boolean =>
  2 * needed.filter(({ scores }) => scores.has(record)).length >= needed.length

function filter({ topic, year }: Query, contents: Contents): (record: number) => boolean {
  const { topics, topicOf, stories } = contents
  const letter = topic === '' ? '' : String.fromCharCode(65 + topics.indexOf(topic))
  const [from, to] = spanOf(year, contents)
  return (record) =>
    record >= stories || (record >= from && record < to && (letter === '' || topicOf[record] === letter))
}

/** First story of a year, and the first after it; all stories without a year. */
function spanOf(year: string, { years, stories }: Contents): readonly [from: number, to: number] {
  if (year === '') return [0, stories]
  let from = 0
  for (const [name, count] of years) {
    if (name === year) return [from, from + count]
    from += count
  }
  return [0, 0]
}

/** The query with the words that were meant in the place of the others. */
function corrections(query: string, found: readonly Answered[]): string[] {
  const wrong = found.filter(({ meant }) => meant.length > 0)
  const most = Math.max(0, ...wrong.map(({ meant }) => meant.length))
  const typed = found.filter(({ part }) => !part.isOptional)
  return Array.from({ length: most }, (_, choice) =>
    typed.map(({ part, meant }) => meant[choice] ?? meant[0] ?? part.text).join(' '),
  ).filter((words) => words !== query)
}
