/** Where each character of a text was written, in few numbers. */
import type { Place } from '../../problem.ts'
import type { Written } from '../../stories/story.ts'

/** @param places of each character */
export function stretchesOf(places: readonly Place[]): Written {
  return places.flatMap(({ line, column }, index) => {
    const before = places[index - 1]
    const goesOn = before?.line === line && before.column + 1 === column
    return goesOn ? [] : [{ index, line, column }]
  })
}

/** Where character `index` was written; null where that is not known. */
export function placeIn(written: Written, index: number): Place | null {
  const stretch = written.findLast((one) => one.index <= index)
  return stretch ? { line: stretch.line, column: stretch.column + index - stretch.index } : null
}
