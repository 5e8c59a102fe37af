/** Crests of waves in rows, for the sea and for streets that have become one. */
import { pathPoints, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { count } from './canvas.ts'

/**
 * White crescents of foam, inked above.
 * @param rows the height of each row, how far its crests are apart, and how tall they are
 */
export function waves(drawing: Drawing, width: number, rows: string): void {
  for (const [y, step, tall] of triples(rows)) {
    const crests = count(Math.ceil(width / step) + 2).map((at): Points => {
      const left = (at - ((y * 0.37) % 1)) * step
      return crest.map(([x, up]) => [left + x * step * 0.8, y - up * tall])
    })
    drawing.areas(crests, paper)
    drawing.rules(
      crests.map((points) => points.slice(0, back)),
      2.4,
    )
  }
}

const ridge = pathPoints('M 0 0 C 0.2 0.1 0.26 1 0.46 1 C 0.6 1 0.62 0.2 1 0.1', 6)
const back = ridge.length

/** Over the back of a wave, and home through its hollow. */
const crest: Points = [...ridge, ...pathPoints('M 0.8 0 Q 0.6 -0.05 0.52 0.3 Q 0.4 0.75 0.2 0.05', 3)]
