/** What most things have in common. */
import type { Box } from '../ink/curves.ts'

/** Stands behind the cast, parted from the ground by a halo, and turns with the stage. */
export const thing = { hasHalo: true, isUpright: false, layer: 'behind' } as const

/** Has a direction: writing, figures, hands of a clock. */
export const picture = { ...thing, isUpright: true } as const

/** Stands before the cast: on a desk, in somebody's hands. */
export const foremost = { ...thing, layer: 'in-front' } as const

/** What a thing takes up whose 0 0 is its middle. */
export const around = (width: number, height: number): Box => ({
  x: -width / 2,
  y: -height / 2,
  width,
  height,
})

/** What a thing takes up whose 0 0 is the middle of its foot; the line below its foot is 4 px. */
export const onFoot = (width: number, height: number): Box => ({
  x: -width / 2,
  y: -height,
  width,
  height: height + 4,
})
