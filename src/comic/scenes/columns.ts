/** Columns, for houses of law. */
import { plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import type { Point } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'

export interface ColumnSize {
  readonly tall: number
  readonly thick: number
}

/** Fluted, shaded on one side; 0 0 of it is the middle of the foot. */
export function column(drawing: Drawing, [x, foot]: Point, { tall, thick }: ColumnSize): void {
  const top = foot - tall
  const half = thick / 2
  drawing.box([x - half, top + 14], [thick, tall - 30], { paint: paper, width: 2.8 })
  drawing.flat(rectangle([x + half * 0.3, top + 16], [half * 0.7 - 2, tall - 34]), tone(30))
  drawing.rules(
    [-0.55, -0.12, 0.3].map((share) => plumb(x + half * share, top + 24, foot - 24)),
    2,
  )
  drawing.box([x - half - 8, top], [thick + 16, 14], { width: 2.8 })
  drawing.box([x - half - 3, top + 14], [thick + 6, 7], { width: 2.4 })
  drawing.box([x - half - 7, foot - 18], [thick + 14, 18], { width: 2.8 })
}
