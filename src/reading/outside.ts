/** What a story says that can only be judged among all stories, or by those who draw. */
import type { Locale } from '../languages/locales.ts'
import type { Path } from '../messages/path.ts'
import type { Place } from '../problem.ts'
import type { Written } from '../stories/story.ts'
import type { Draft } from './draft.ts'
import { isRecord, listOf } from './raw.ts'

/** A place in a file that points at something outside its story. */
export interface OutsideReference extends Place {
  readonly file: string
  readonly target: string
  /** Of a story: the place on its page, without #. */
  readonly anchor?: string
}

/** Words that will be drawn as a picture, and where they were written. */
export interface Headline extends OutsideReference {
  readonly locale: Locale
  readonly part: 'title' | 'topic'
  /** Where its characters are. */
  readonly written: Written
}

/** What an edition calls a term of its glossary, and where. */
export interface TermName extends OutsideReference {
  readonly locale: Locale
  readonly id: string
}

/** A day or time of something that has happened, and where it was written. */
export interface Dated extends OutsideReference {
  /** Of the date in the frontmatter. */
  readonly path: Path
}

export interface Outside {
  /** What is written as past, for those who know what day it is. */
  readonly dates: readonly Dated[]
  readonly topic: OutsideReference | null
  readonly author: OutsideReference | null
  /** Links to other stories. */
  readonly stories: readonly OutsideReference[]
  /** The headlines, for those who draw them. */
  readonly headlines: readonly Headline[]
  /** The glossaries, for the one of all stories. */
  readonly terms: readonly TermName[]
}

export const nothingOutside: Outside = {
  topic: null,
  author: null,
  stories: [],
  headlines: [],
  terms: [],
  dates: [],
}

/** Read from the raw words, so that a mistake elsewhere in the file hides none of this. */
export function outsideOf(original: Draft, translations: readonly Draft[]): Outside {
  const drafts = [original, ...translations]
  return {
    topic: wordAt(original, 'topic'),
    author: wordAt(original, 'author'),
    stories: drafts.flatMap(storyLinks),
    headlines: drafts.flatMap((draft): Headline[] => {
      const title = wordAt(draft, 'title')
      const written = draft.frontmatter?.writtenOf(['title']) ?? []
      return title ? [{ ...title, locale: draft.locale, part: 'title', written }] : []
    }),
    terms: drafts.flatMap(termNames),
    dates: drafts.flatMap(datesIn),
  }
}

/** Slugs of the stories that the text of an edition links to. */
function storyLinks({ references, file }: Draft): OutsideReference[] {
  return references
    .filter(({ kind }) => kind === 'story')
    .map(({ kind: _, ...reference }) => ({ file, ...reference }))
}

function termNames({ frontmatter, file, locale }: Draft): TermName[] {
  if (!frontmatter || !isRecord(frontmatter.data)) return []
  return listOf(frontmatter.data['glossary']).flatMap((entry, index) => {
    if (!isRecord(entry)) return []
    const { id, term } = entry
    if (typeof id !== 'string' || typeof term !== 'string') return []
    return [{ file, locale, id, target: term.trim(), ...frontmatter.placeOf(['glossary', index, 'term']) }]
  })
}

function wordAt({ frontmatter, file }: Draft, key: string): OutsideReference | null {
  const word = isRecord(frontmatter?.data) ? frontmatter.data[key] : null
  return frontmatter && typeof word === 'string'
    ? { file, target: word, ...frontmatter.placeOf([key]) }
    : null
}

/** Every day or time but that of publication, which may be in the future. */
function datesIn({ frontmatter, file }: Draft): Dated[] {
  const data = frontmatter?.data
  if (!frontmatter || !isRecord(data)) return []
  const inList = (key: string): (readonly [Path, unknown])[] =>
    listOf(data[key]).map((entry, index) => [[key, index, 'date'], isRecord(entry) ? entry['date'] : null])
  const found: (readonly [Path, unknown])[] = [
    [['revised'], data['revised']],
    [['translated'], data['translated']],
    ...inList('corrections'),
    ...inList('sources'),
  ]
  return found.flatMap(([path, text]) =>
    typeof text === 'string' ? [{ file, target: text, path, ...frontmatter.placeOf(path) }] : [],
  )
}
