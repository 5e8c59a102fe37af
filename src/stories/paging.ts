/** One page of a list that may be long. */
export interface PageOf<T> {
  readonly items: readonly T[]
  /** From 1. */
  readonly page: number
  /** How many pages the list has, at least 1. */
  readonly pages: number
  /** Items on all pages. */
  readonly total: number
  /** Place of this page's first item in the whole list, from 1. */
  readonly first: number
}

/** A list cut into pages; an empty list is one empty page. */
export function inPages<T>(items: readonly T[], size: number): readonly PageOf<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
    first: index * size + 1,
  }))
}

/**
 * Which pages a pager names: the first, the last, the open one and its neighbours; null is a gap. At either end it
 * names as many as in the middle, and no gap hides a single page. Never more than seven places:
 *
 *   [1] 2 3 … 84      1 … 39 [40] 41 … 84      1 … 82 83 [84]
 */
export function pagerSteps(page: number, pages: number): readonly (number | null)[] {
  const middle = Math.min(Math.max(page, 2), pages - 1)
  const named = [1, middle - 1, middle, middle + 1, pages].filter((step) => step >= 1 && step <= pages)
  const steps = [...new Set(named)].toSorted((a, b) => a - b)
  return steps.flatMap((step, index) => {
    const skipped = step - (steps[index - 1] ?? 0) - 1
    if (skipped === 0) return [step]
    return skipped === 1 ? [step - 1, step] : [null, step]
  })
}
