/** Many measurements in three numbers. */
export interface Spread {
  readonly mean: number
  readonly median: number
  readonly worst: number
}

/** @throws where nothing was measured */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor((sorted.length - 1) / 2)
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: ((sorted[half] ?? 0) + (sorted[sorted.length - 1 - half] ?? 0)) / 2,
    worst: sorted.at(-1) ?? 0,
  }
}
