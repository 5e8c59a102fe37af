/** Words of capital letters that a story uses and does not explain. */
import { type Acronyms, houseStyle } from '../../languages/house-style.ts'
import { fault } from '../../messages/fault.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

const acronym =
  /(?<![\p{L}\p{N}._/@#&+-])(?<letters>[A-Z]{2,6})(?<plural>s?)(?![A-Za-z\p{N}_/@&+-]|\.[A-Za-z])/gu

interface Use {
  readonly letters: string
  readonly passage: Passage
  /** Of the passage among those judged. */
  readonly order: number
  readonly index: number
}

/** The first use of each acronym that is explained neither there nor above, nor in the glossary. */
export function undefinedAcronyms({ locale, passages, data }: StyledEdition): Finding[] {
  const { known, explanations } = houseStyle(locale).acronyms
  const judged = passages.filter(({ kind }) => kind !== 'heading' && kind !== 'cell')
  const named = namesIn(data)
  const uses = judged.flatMap((passage, order) => usesIn(passage, order))
  const first = new Map<string, Use>()
  for (const use of inBodyFirst(uses)) if (!first.has(use.letters)) first.set(use.letters, use)
  return [...first.values()]
    .filter(({ letters }) => !known.has(letters) && !named.has(letters))
    .slice(0, mostJudged)
    .filter((use) => !isExplained(use, judged, explanations))
    .map(({ letters, passage, index }) => ({ passage, index, ...fault('undefined-acronym', { letters }) }))
}

/** More than any story has; each is looked for in the whole text. */
const mostJudged = 40

/** Title, summary and takeaways have no room for it; where the body uses a word too, it is explained there. */
const inBodyFirst = (uses: readonly Use[]): Use[] => uses.toSorted((a, b) => rank(a) - rank(b))

const heads: readonly Passage['kind'][] = ['title', 'summary', 'takeaway']
const rank = ({ passage }: Use): number => (heads.includes(passage.kind) ? 1 : 0)

function usesIn(passage: Passage, order: number): Use[] {
  const { text, links } = passage
  return [...text.matchAll(acronym)].flatMap(({ index, groups }): Use[] => {
    const letters = groups?.['letters'] ?? ''
    const end = index + letters.length + (groups?.['plural']?.length ?? 0)
    // What a link leads to explains its words.
    const isLinked = links.some(([from, to]) => index >= from && end <= to)
    return isLinked || isNumeral.test(letters) || isName(text, index, end)
      ? []
      : [{ letters, passage, order, index }]
  })
}

const isNumeral = /^[IVX]+$/

/** A part of a longer name: GPQA Diamond, AIME 2024, Visual Studio IDE; or of a heading in capitals. */
const isName = (text: string, index: number, end: number): boolean =>
  /^ (?:[A-Z]|\d)/.test(text.slice(end, end + 2)) ||
  /[A-Z]{2,} $/.test(text.slice(Math.max(0, index - 4), index))

/** Names elsewhere in the frontmatter: terms, and who published the sources. */
function namesIn(data: RawRecord): ReadonlySet<string> {
  const terms = listOf(data['glossary']).flatMap((term) =>
    isRecord(term) ? [term['term'], ...listOf(term['also'])] : [],
  )
  const publishers = listOf(data['sources']).map((source) => (isRecord(source) ? source['publisher'] : null))
  const names = [...terms, ...publishers].filter((name) => typeof name === 'string').join(' ')
  return new Set(names.match(/[A-Z]{2,6}/g) ?? [])
}

function isExplained(
  { letters, passage, order }: Use,
  judged: readonly Passage[],
  explanations: Acronyms['explanations'],
): boolean {
  const inBody = !heads.includes(passage.kind)
  const seen = judged.filter((_, index) => !inBody || index <= order)
  const forms = explanations(letters)
  return seen.some(({ text }) => forms.some((form) => form.test(text)))
}
