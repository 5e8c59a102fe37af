/** Balanced lines: as even as the words allow, and never inside a word. */
import type { Seam, Stretch } from '../languages/line-ends/line-ends.ts'
import { isLoneLetter } from './lone-letter.ts'

/**
 * The breaking into exactly `count` lines that is most even: the least sum of squared differences from the
 * mean length. Lines that end badly count as a little more uneven, at the end of a clause a little less.
 * @param widthOf in any unit, the same for every text
 * @param weakEnd words that leave a reader waiting at the end of a line
 * @returns null where there are fewer pieces than lines
 */
export function balancedLines(
  pieces: readonly Stretch[],
  count: number,
  { widthOf, weakEnd }: { readonly widthOf: (text: string) => number; readonly weakEnd: RegExp },
): readonly string[] | null {
  const lineOf = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
      .trim()
  const mean = widthOf(lineOf(0, pieces.length)) / count
  const starts: Balances = [{ cost: 0, lines: [] }]
  const ways = Array.from({ length: count }).reduce<Balances>(
    (before) =>
      withOneMoreLine(before, pieces.length, (from, to) => {
        const text = lineOf(from, to)
        return {
          text,
          cost:
            (widthOf(text) / mean - 1) ** 2 +
            clauseCost(text) +
            (count > 1 ? gapCost(pieces.slice(from, to - 1)) : 0) +
            (pieces.length > 1 && isLoneLetter(text) ? 0.5 : 0) +
            (to < pieces.length ? endCost(text, weakEnd) + seamCost(pieces[to - 1]) : 0),
        }
      }),
    starts,
  )
  return ways[pieces.length]?.lines ?? null
}

interface Balance {
  readonly cost: number
  readonly lines: readonly string[]
}

/** Index: how many pieces are used up. A hole where that cannot be. */
type Balances = readonly (Balance | undefined)[]

type CostedLine = (from: number, to: number) => { readonly text: string; readonly cost: number }

function withOneMoreLine(ways: Balances, length: number, line: CostedLine): Balances {
  return Array.from({ length: length + 1 }, (_, to) => {
    let best: Balance | undefined
    for (let from = 0; from < to; from++) {
      const before = ways[from]
      if (!before) continue
      const { text, cost } = line(from, to)
      if (!best || before.cost + cost < best.cost)
        best = { cost: before.cost + cost, lines: [...before.lines, text] }
    }
    return best
  })
}

/**
 * Costs are squared shares of a mean line. Japanese is read by clauses, so that a line may be a third shorter
 * to end with one; in English a comma moves one short word at most.
 */
const endCost = (line: string, weakEnd: RegExp): number =>
  fullClauseEnd.test(line) ? -0.12 : clauseEnd.test(line) ? -0.05 : weakEnd.test(line) ? 0.12 : 0

/** A clause that ends in mid-line lost its chance to end the line. */
const clauseCost = (line: string): number =>
  fullClauseInside.test(line) ? 0.12 : clauseInside.test(line) ? 0.05 : 0

/** Lines end at the author's own gaps before they end anywhere else, and inside a phrase only where they must. */
const gapCost = (inside: readonly Stretch[]): number =>
  inside.filter(({ seam }) => seam === 'gap').length * 0.4

const seamCost = (last: Stretch | undefined): number => (last ? costs[last.seam] : 0)

const costs: Readonly<Record<Seam, number>> = { gap: -0.1, phrase: 0, word: 0.3, letter: 1 }

const fullClauseEnd = /[、。：；？！―]$/
const fullClauseInside = /[、。：；？！]\s*[^\s」』）]/
const clauseEnd = /[—–:;,.?!]$/
const clauseInside = /[―—–:;,?!]\s+\S/
