/** An index by first letter that may be long, in pages of about the same length; letters begin and end where they do. */
import type { IndexRow } from './index-rows.ts'

/** One page of an index. */
export interface IndexPage<Entry> {
  /** From 1. */
  readonly page: number
  /** How many pages the index has, at least 1. */
  readonly pages: number
  /** Every letter of the whole index. */
  readonly letters: readonly IndexLetter[]
  /** Those that have entries on this page. */
  readonly rows: readonly IndexRow<Entry>[]
}

export interface IndexLetter {
  readonly letter: string
  /** Anchor on its page. */
  readonly id: string
  /** Where its first entry is; null where it has none. */
  readonly page: number | null
}

/** By what an index is cut. */
export interface Cut<Entry> {
  /** An entry in the least parts that may be on pages of their own. */
  readonly split: (entry: Entry) => readonly Entry[]
  /** Parts that came to one page, as one entry again. */
  readonly join: (parts: readonly [Entry, ...Entry[]]) => Entry
  /** How long a part is, in stories that it names. */
  readonly stories: (part: Entry) => number
}

/** Some 300 kB of HTML. A part that is longer has a page of its own. */
const linesOfPage = 400

interface Identified {
  readonly id: string
}

/** @param most lines on a page: each part is one, and one for every story that it names */
export function indexPages<Entry extends Identified>(
  rows: readonly IndexRow<Entry>[],
  cut: Cut<Entry>,
  most = linesOfPage,
): readonly IndexPage<Entry>[] {
  const parts = paged(rows, cut, most)
  const pages = parts.at(-1)?.page ?? 1
  const letters = rows.map(({ letter, id }) => {
    const first = parts.find((part) => part.row === id)
    return { letter, id, page: first?.page ?? null }
  })
  const onPage = Map.groupBy(parts, ({ page }) => page)
  return Array.from({ length: pages }, (_, index) => {
    const inRows = Map.groupBy(onPage.get(index + 1) ?? [], ({ row }) => row)
    return {
      page: index + 1,
      pages,
      letters,
      rows: rows.flatMap((row) => {
        const entries = joined(
          (inRows.get(row.id) ?? []).map(({ part }) => part),
          cut,
        )
        return entries.length === 0 ? [] : [{ ...row, entries }]
      }),
    }
  })
}

export const entriesOn = <Entry>({ rows }: IndexPage<Entry>): readonly Entry[] =>
  rows.flatMap(({ entries }) => entries)

/** On which page an entry begins, by its id; those on the first page are left out. */
export type IndexPlaces = ReadonlyMap<string, number>

export function placesIn(pages: readonly IndexPage<Identified>[]): IndexPlaces {
  const found = new Map<string, number>()
  for (const page of pages) for (const { id } of entriesOn(page)) if (!found.has(id)) found.set(id, page.page)
  return new Map([...found].filter(([, page]) => page > 1))
}

/** Of some entries. */
export const placesOf = (places: IndexPlaces, ids: readonly string[]): IndexPlaces =>
  new Map(
    ids.flatMap((id) => {
      const page = places.get(id)
      return page === undefined ? [] : [[id, page] as const]
    }),
  )

interface Part<Entry> {
  readonly row: string
  readonly part: Entry
  readonly page: number
}

function paged<Entry>(rows: readonly IndexRow<Entry>[], cut: Cut<Entry>, most: number): Part<Entry>[] {
  let [page, lines] = [1, 0]
  return rows.flatMap(({ id: row, entries }) =>
    entries.flatMap(cut.split).map((part) => {
      const own = 1 + cut.stories(part)
      if (lines > 0 && lines + own > most) [page, lines] = [page + 1, 0]
      lines += own
      return { row, part, page }
    }),
  )
}

const joined = <Entry extends Identified>(parts: readonly Entry[], cut: Cut<Entry>): readonly Entry[] =>
  [...Map.groupBy(parts, ({ id }) => id).values()].flatMap(([first, ...more]) =>
    first ? [cut.join([first, ...more])] : [],
  )
