/** All good ways of parting words into the lines of a balloon: for each number of lines the best one. */
import type { Seam, Stretch } from '../languages/line-ends/line-ends.ts'
import { isLoneLetter } from './lone-letter.ts'

/** A stretch of text that a line may end after. Lengths in em. */
export interface MeasuredStretch extends Stretch {
  /** Within a line. */
  readonly advance: number
  /** What it is shorter by where it begins or ends a line. */
  readonly head: number
  readonly tail: number
}

export interface Breaking {
  readonly lines: readonly string[]
  /** Length of the longest line. */
  readonly longest: number
  /** How far the lines are from the shape and the ends they should have, in square em a line. */
  readonly unevenness: number
}

export interface Manners {
  /** The lines in the middle are the longer ones; else all are as long. */
  readonly isLozenge: boolean
  /** Ends of lines that leave a reader waiting: small words. */
  readonly weakEnd: RegExp
}

export function breakings(
  pieces: readonly MeasuredStretch[],
  { isLozenge, weakEnd }: Manners,
): readonly Breaking[] {
  const counts = Array.from({ length: Math.min(mostLines, pieces.length) }, (_, index) => index + 1)
  // On one line a gap is a gap.
  const unparted = pieces.map((piece): MeasuredStretch => ({ ...piece, seam: 'phrase' }))
  return counts.flatMap(
    (count) => best(count === 1 ? unparted : pieces, shares(count, isLozenge), weakEnd) ?? [],
  )
}

const mostLines = 7

/** What part of all the words each line should hold. */
function shares(count: number, isLozenge: boolean): readonly number[] {
  const weights = Array.from({ length: count }, (_, index) =>
    isLozenge && count > 2 ? 0.8 + 0.4 * Math.sin(((index + 0.5) / count) * Math.PI) : 1,
  )
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

/** The best way so far to set a number of pieces. */
interface Way {
  readonly cost: number
  readonly lines: readonly string[]
  readonly longest: number
}

/** Dynamic programming, line by line; the index says how many pieces are set. */
function best(
  pieces: readonly MeasuredStretch[],
  targets: readonly number[],
  weakEnd: RegExp,
): Breaking | null {
  const total = pieces.reduce((sum, { advance }) => sum + advance, 0)
  let ways: readonly (Way | null)[] = [{ cost: 0, lines: [], longest: 0 }]
  for (const share of targets)
    ways = [
      null,
      ...pieces.map((_, last) => withLine(ways, pieces, { last, target: share * total, weakEnd })),
    ]
  const way = ways[pieces.length]
  return way ? { ...way, unevenness: way.cost / targets.length + towerCost(way.lines) } : null
}

interface WantedLine {
  /** Index of the line's last piece. */
  readonly last: number
  /** Length it should have. */
  readonly target: number
  readonly weakEnd: RegExp
}

/** The best way to set everything up to the last piece, where this line is the last. */
function withLine(
  ways: readonly (Way | null)[],
  pieces: readonly MeasuredStretch[],
  { last, target, weakEnd }: WantedLine,
): Way | null {
  const ending = pieces[last]
  if (!ending) return null
  let best: { before: Way; from: number; cost: number; length: number } | null = null
  let advance = -ending.tail
  let inside = 0
  for (let from = last; from >= 0; from--) {
    const piece = pieces[from]
    if (!piece) break
    advance += piece.advance
    if (from < last) inside += insideCost(piece, ending.text)
    const before = ways[from]
    if (!before) continue
    const length = advance - piece.head
    const cost = before.cost + (length - target) ** 2 + inside
    if (!best || cost < best.cost) best = { before, from, cost, length }
  }
  if (!best) return null
  const text = pieces
    .slice(best.from, last + 1)
    .map(textOf)
    .join('')
    .trim()
  return {
    cost:
      best.cost +
      loneCost(text, pieces.length) +
      (last < pieces.length - 1 ? endCost(text, weakEnd) + seamCost[ending.seam] : 0),
    lines: [...best.before.lines, text],
    longest: Math.max(best.before.longest, best.length),
  }
}

const textOf = ({ text }: MeasuredStretch): string => text

/** Of a line that ends inside a phrase, in square em. */
const seamCost: Readonly<Record<Seam, number>> = { gap: -0.5, phrase: 0, word: 4, letter: 12 }

/** Lines end at the author's own gaps before they end anywhere else. */
const unusedGap = 9

const loneCost = (line: string, count: number): number => (count > 1 && isLoneLetter(line) ? 6 : 0)

/** Words piled up one by one are read like a list. In columns there are no such words. */
function towerCost(lines: readonly string[]): number {
  const single = lines.filter((line) => /^[\p{Script=Latin}\p{P}\d]+$/u.test(line)).length
  return lines.length > 2 && single > lines.length / 2 ? (2 * single) / lines.length : 0
}

/** In square em, as unevenness is: a sentence that ends inside a line, before a whole one or before a part of one. */
function insideCost({ text, seam }: MeasuredStretch, ending: string): number {
  if (seam === 'gap') return unusedGap
  if (sentenceEnd.test(text)) return sentenceEnd.test(ending) ? 0.8 : 6
  return clauseEnd.test(text) && !sentenceEnd.test(ending) && !clauseEnd.test(ending) ? 1 : 0
}

/** A line ends best where a sentence does, well where a clause does, and badly after a small word. */
const endCost = (line: string, weakEnd: RegExp): number =>
  sentenceEnd.test(line) ? 0 : clauseEnd.test(line) ? 0.2 : weakEnd.test(line) ? 1.3 : 0.7

const sentenceEnd = /[。！？!?.…](?:[」』）”’“‘"')]|\s?»)*\s*$/
const clauseEnd = /[、，,;:：；—―–](?:[」』）”’“‘]|\s?»)*\s*$/
