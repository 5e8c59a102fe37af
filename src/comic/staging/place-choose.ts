/**
 * One candidate a saying, so that all together cost least. A narrow beam finds a fair choice at once; then every better
 * one is looked for, leaving out whatever cannot be better (branch and bound).
 */
import type { Candidate, Setting } from './place-alone.ts'
import { together } from './place-pairs.ts'

/** One candidate a saying, in their order. */
export interface Arrangement {
  readonly chosen: readonly Candidate[]
  readonly cost: number
}

/** Ways that the first part keeps. */
const beam = 6

/** Candidates that are looked at in the second part, over all branches. */
const patience = 2500

/** @param lists of each saying, the cheapest first, none empty */
export function choose(setting: Setting, lists: readonly (readonly Candidate[])[]): readonly Arrangement[] {
  const table: Table = { lists, pairs: pairsOf(setting, lists) }
  const fair = beamed(table)
  const best = fair[0]
  const better = best && bounded(table, best)
  const ways = better && better !== best ? [better, ...fair] : fair
  return ways.map((way) => arrangement(table, way))
}

/** Places in the lists, one a saying. */
interface Choice {
  readonly places: readonly number[]
  readonly cost: number
}

interface Table {
  readonly lists: readonly (readonly Candidate[])[]
  /** Cost of two candidates together: that of the later saying comes last. */
  readonly pairs: (saying: number, place: number, later: readonly [saying: number, place: number]) => number
}

const arrangement = ({ lists }: Table, { places, cost }: Choice): Arrangement => ({
  chosen: places.flatMap((place, saying) => lists[saying]?.[place] ?? []),
  cost,
})

/** Reckoned when asked for, and only once. */
function pairsOf(setting: Setting, lists: readonly (readonly Candidate[])[]): Table['pairs'] {
  const known = lists.map((list, saying) =>
    lists.map((later, other) =>
      other > saying ? new Float64Array(list.length * later.length).fill(-1) : null,
    ),
  )
  return (saying, place, [laterSaying, laterPlace]) => {
    const first = lists[saying]?.[place]
    const second = lists[laterSaying]?.[laterPlace]
    const costs = known[saying]?.[laterSaying]
    if (!first || !second || !costs) return 0
    const index = place * (lists[laterSaying]?.length ?? 0) + laterPlace
    const cost = costs[index] ?? -1
    if (cost >= 0) return cost
    costs[index] = together(setting, first, second)
    return costs[index] ?? 0
  }
}

function withBefore(table: Table, places: readonly number[], next: readonly [number, number]): number {
  let cost = 0
  for (let saying = 0; saying < places.length; saying++)
    cost += table.pairs(saying, places[saying] ?? 0, next)
  return cost
}

function beamed(table: Table): readonly Choice[] {
  let ways: readonly Choice[] = [{ places: [], cost: 0 }]
  for (const [saying, list] of table.lists.entries()) {
    const next: Choice[] = []
    let limit = Number.POSITIVE_INFINITY
    for (const { places, cost } of ways)
      for (const [place, one] of list.entries()) {
        if (cost + one.cost >= limit) break
        const whole = cost + one.cost + withBefore(table, places, [saying, place])
        if (whole < limit) next.push({ places: [...places, place], cost: whole })
        if (next.length > beam * 6) limit = cheapest(next)
      }
    cheapest(next)
    ways = next
  }
  return ways
}

/** Keeps the cheapest; gives the cost that another one has to be below. */
function cheapest(ways: Choice[]): number {
  ways.sort((a, b) => a.cost - b.cost)
  ways.length = Math.min(ways.length, beam)
  return ways.length < beam ? Number.POSITIVE_INFINITY : (ways.at(-1)?.cost ?? Number.POSITIVE_INFINITY)
}

/** The best way of all, or the best that patience allows. */
function bounded(table: Table, start: Choice): Choice {
  const { lists } = table
  /** What all later sayings cost at least. */
  const least = lists.map((_, saying) =>
    lists.slice(saying + 1).reduce((sum, list) => sum + (list[0]?.cost ?? 0), 0),
  )
  let best = start
  let left = patience
  const go = (places: readonly number[], cost: number): void => {
    const saying = places.length
    if (saying === lists.length) {
      best = { places, cost }
      return
    }
    for (const [place, one] of (lists[saying] ?? []).entries()) {
      const lowest = cost + one.cost + (least[saying] ?? 0)
      if (lowest >= best.cost || left <= 0) break
      left--
      const pairs = withBefore(table, places, [saying, place])
      if (lowest + pairs < best.cost) go([...places, place], cost + one.cost + pairs)
    }
  }
  go([], 0)
  return best
}
