import type { Locale } from '../languages/locales.ts'
import { termPlaces } from '../stories/glossary.ts'
import type { Story, Term } from '../stories/story.ts'
import { link, termPath } from '../urls/paths.ts'
import type { SearchRecord } from './record.ts'
import { namesOf, sound } from './story-record.ts'

/** Every term of a language once, as the newest story explains it. @param stories oldest first */
export function termRecords(stories: readonly Story[], locale: Locale): SearchRecord[] {
  const newest = new Map<string, Term>()
  for (const { editions } of stories) {
    for (const term of editions[locale]?.glossary ?? []) newest.set(term.id, term)
  }
  const places = termPlaces(stories.toReversed(), locale)
  return [...newest.values()].map((term) => record(term, locale, places.get(term.id)))
}

const record = (term: Term, locale: Locale, page?: number): SearchRecord => ({
  locale,
  href: link(termPath(locale, term.id, page)),
  fields: [
    { weight: 12, words: namesOf(term).map(sound) },
    { weight: 1, words: [term.meaning] },
  ],
  filters: { kind: 'term', topic: '', year: '' },
  called: namesOf(term),
  shown: {
    title: term.term,
    text: term.meaning,
    day: '',
    date: '',
    topic: '',
    minutes: '',
    picture: '',
    panel: '',
    reading: term.reading ?? '',
    names: [],
  },
})
