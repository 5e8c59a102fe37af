/** Chance that can be repeated: the same seed deals the same cards on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** `count` different things, in the order of `from`. */
  readonly some: <T>(from: readonly T[], count: number) => T[]
}

/** Mulberry32: one 32-bit word of state, good enough to shuffle words. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), 1 | state)
    word ^= word + Math.imul(word ^ (word >>> 7), 61 | word)
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    some: (from, count) => {
      const drawn = from.map((thing, place) => ({ thing, place, lot: next() }))
      const chosen = drawn.toSorted((a, b) => a.lot - b.lot).slice(0, count)
      return chosen.toSorted((a, b) => a.place - b.place).map(({ thing }) => thing)
    },
  }
}
