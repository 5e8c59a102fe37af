/** The glossary of all stories in one language: each term once, in the order of a dictionary. */
import { type Locale, otherLocale } from '../languages/locales.ts'
import { words } from '../languages/words.ts'
import { type IndexRow, indexRows, latinLetter, otherLetter } from './index-rows.ts'
import { kanaRow } from './kana-row.ts'
import type { Story, Term } from './story.ts'

export interface GlossaryEntry extends Term {
  /** What the other language calls it; null where no story explains it there. */
  readonly otherName: string | null
  /** Those that explain it in this language, newest first. */
  readonly stories: readonly TermStory[]
}

export interface TermStory {
  readonly slug: string
  readonly number: number
  readonly title: string
}

/**
 * Terms of the same id are one: the newest story's words win, synonyms are those of all stories.
 * @param stories newest first
 */
export function glossaryRows(stories: readonly Story[], locale: Locale): readonly IndexRow<GlossaryEntry>[] {
  const terms = newestTerms(stories, locale)
  const others = newestTerms(stories, otherLocale(locale))
  const entries = [...terms.values()].map((uses) => entry(uses, others.get(uses[0].term.id)?.[0].term))
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

function entry(uses: Uses, other: Term | undefined): GlossaryEntry {
  const [{ term }] = uses
  const synonyms = new Set(uses.flatMap((use) => use.term.also))
  return {
    ...term,
    also: [...synonyms].filter((name) => name !== term.term),
    otherName: other?.term ?? null,
    stories: uses.map(({ story }) => story),
  }
}

/** Japanese terms by their reading, those that begin with Latin letters as they are written. */
function inDictionary(locale: Locale): (a: Term, b: Term) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const key = (term: Term): string => (isLatin(term) ? term.term : (term.reading ?? term.term))
  return (a, b) => compare(key(a), key(b)) || compare(a.term, b.term) || (a.id < b.id ? -1 : 1)
}

const isLatin = ({ term }: Term): boolean => /^\p{Script=Latin}/u.test(term)

const letterOf = (term: Term, locale: Locale): string => {
  if (locale === 'en') return latinLetter(term.term)
  return isLatin(term) ? '英' : (kanaRow(term.reading ?? term.term) ?? otherLetter)
}
