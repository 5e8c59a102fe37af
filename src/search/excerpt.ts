/** The part of a text that is worth showing for what was searched, with the places where it was found. */

/** Words of a text; `isHit` where they are what was searched for. Together they are the text. */
export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

/** From and to, in UTF-16 units. */
export type Range = readonly [from: number, to: number]

/** Finds what was searched for in a text, from left to right, without overlaps. */
export type Finder = (text: string) => readonly Range[]

/** The whole text, cut where hits begin and end. */
export function pieces(text: string, find: Finder): Piece[] {
  let at = 0
  const cut: Piece[] = []
  for (const [from, to] of find(text)) {
    cut.push({ text: text.slice(at, from), isHit: false }, { text: text.slice(from, to), isHit: true })
    at = to
  }
  cut.push({ text: text.slice(at), isHit: false })
  return cut.filter((piece) => piece.text !== '')
}

/**
 * The stretch with the most different hits, the first of several; the beginning of the text where there is none.
 * @param length about how long, in UTF-16 units
 */
export function excerpt(text: string, find: Finder, length: number): Piece[] {
  const hits = find(text)
  const best = densest(text, hits, length)
  const start = best < length / 2 ? 0 : wordStart(text, Math.max(0, best - Math.round(length / 5)))
  const end = start + length >= text.length ? text.length : wordEnd(text, start + length)
  const shown = text.slice(start, end).trimEnd()
  const isWhole = end === text.length || /[.。!?！？」]$/.test(shown)
  return [...mark(start > 0), ...pieces(shown, find), ...mark(!isWhole)]
}

const mark = (isCut: boolean): Piece[] => (isCut ? [{ text: '…', isHit: false }] : [])

function densest(text: string, hits: readonly Range[], length: number): number {
  let [best, most] = [0, 0]
  for (const [index, [from]] of hits.entries()) {
    const words = new Set<string>()
    for (let next = index; next < hits.length && (hits[next]?.[1] ?? 0) <= from + length * 0.8; next++)
      words.add(text.slice(...(hits[next] ?? [0, 0])).toLowerCase())
    if (words.size > most) [best, most] = [from, words.size]
  }
  return best
}

/** The next place after a space or a full stop; the place itself where none is near. */
function wordStart(text: string, place: number): number {
  const next = text.slice(place, place + 24).search(/(?<=[\s。、」])\S/)
  return next === -1 ? place : place + next
}

/** The last place before a space or after a full stop; the place itself where none is near. */
function wordEnd(text: string, place: number): number {
  const before = text.slice(place - 24, place)
  const last = before.search(/\s\S*$|(?<=[。、])[^。、]*$/)
  return last === -1 ? place : place - 24 + last
}
