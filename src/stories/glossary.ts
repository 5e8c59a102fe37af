/** The glossary of all stories in one language: each term once, in the order of a dictionary. */
import { language, words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { termPath } from '../urls/paths.ts'
import type { Translation } from '../urls/translations.ts'
import { type Cut, type IndexPage, type IndexPlaces, indexPages, placesIn } from './index-pages.ts'
import { type IndexRow, indexRows, otherLetter } from './index-rows.ts'
import type { Story, Term } from './story.ts'

export interface GlossaryEntry extends Term {
  /** What other languages call it, of those in which a story explains it. */
  readonly others: readonly OtherName[]
  /** Those that explain it in this language, newest first. */
  readonly stories: readonly TermStory[]
}

export interface OtherName extends Translation {
  readonly name: string
}

export interface TermStory {
  readonly slug: string
  readonly number: number
  readonly title: string
}

/** The glossary as it is read. @param stories newest first */
export const glossaryPages = (
  stories: readonly Story[],
  locale: Locale,
): readonly IndexPage<GlossaryEntry>[] => indexPages(glossaryRows(stories, locale), whole)

/** On which page each term is. @param stories newest first */
export function termPlaces(stories: readonly Story[], locale: Locale): IndexPlaces {
  const known = places.get(stories) ?? new Map<Locale, IndexPlaces>()
  const found =
    known.get(locale) ??
    placesIn(
      indexPages(
        rowsOf(stories, locale, () => []),
        whole,
      ),
    )
  places.set(stories, known.set(locale, found))
  return found
}

const places = new WeakMap<readonly Story[], Map<Locale, IndexPlaces>>()

const whole: Cut<GlossaryEntry> = {
  split: (entry) => [entry],
  join: ([entry]) => entry,
  stories: (entry) => entry.stories.length,
}

/**
 * Terms of the same id are one: the newest story's words win, synonyms are those of all stories.
 * @param stories newest first
 */
export function glossaryRows(stories: readonly Story[], locale: Locale): readonly IndexRow<GlossaryEntry>[] {
  const elsewhere = site.languages
    .filter((other) => other !== locale)
    .map((other) => ({ other, terms: newestTerms(stories, other), pages: termPlaces(stories, other) }))
  return rowsOf(stories, locale, (id) =>
    elsewhere.flatMap(({ other, terms, pages }) => {
      const name = terms.get(id)?.[0].term.term
      return name === undefined ? [] : [{ locale: other, path: termPath(other, id, pages.get(id)), name }]
    }),
  )
}

/** @param othersOf what other languages call a term, by its id */
function rowsOf(
  stories: readonly Story[],
  locale: Locale,
  othersOf: (id: string) => readonly OtherName[],
): readonly IndexRow<GlossaryEntry>[] {
  const terms = [...newestTerms(stories, locale).values()]
  const entries = terms.map((uses) => entry(uses, othersOf(uses[0].term.id)))
  return indexRows(entries.toSorted(inDictionary(locale)), words(locale)['glossary.rows.title'], (term) =>
    letterOf(term, locale),
  )
}

interface Use {
  readonly term: Term
  readonly story: TermStory
}

type Uses = [Use, ...Use[]]

/** By id; of each the newest first. */
function newestTerms(stories: readonly Story[], locale: Locale): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>()
  for (const { slug, number, editions } of stories)
    for (const term of editions[locale]?.glossary ?? []) {
      const use = { term, story: { slug, number, title: editions[locale]?.title ?? '' } }
      const known = found.get(term.id)
      if (known) known.push(use)
      else found.set(term.id, [use])
    }
  return found
}

function entry(uses: Uses, others: readonly OtherName[]): GlossaryEntry {
  const [{ term }] = uses
  const synonyms = new Set(uses.flatMap((use) => use.term.also))
  return {
    ...term,
    also: [...synonyms].filter((name) => name !== term.term),
    others,
    stories: uses.map(({ story }) => story),
  }
}

/** Terms with a reading by that, those that begin with Latin letters as they are written. */
function inDictionary(locale: Locale): (a: Term, b: Term) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const key = (term: Term): string => (isLatin(term) ? term.term : (term.reading ?? term.term))
  return (a, b) => compare(key(a), key(b)) || compare(a.term, b.term) || (a.id < b.id ? -1 : 1)
}

const isLatin = ({ term }: Term): boolean => /^\p{Script=Latin}/u.test(term)

const letterOf = ({ term, reading }: Term, locale: Locale): string =>
  language(locale).glossaryRow(term, reading) ?? otherLetter
