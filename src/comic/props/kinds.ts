/** What most things have in common. */
import type { Box } from '../ink/curves.ts'
import type { Point } from '../ink/points.ts'
import type { PropDrawing } from './prop.ts'

type Kind = (box: Box, home: Point, draw: PropDrawing['draw']) => PropDrawing

/** Stands behind the cast, parted from the ground by a halo, and turns with the stage. */
export const thing: Kind = (box, [x, y], draw) => ({
  draw,
  box,
  home: { x, y },
  hasHalo: true,
  isUpright: false,
  layer: 'behind',
})

/** Has a direction: writing, figures, hands of a clock. */
export const picture: Kind = (...its) => ({ ...thing(...its), isUpright: true })

/** Stands before the cast: on a desk, in somebody's hands. */
export const foremost: Kind = (...its) => ({ ...thing(...its), layer: 'in-front' })

/** The same thing with the place where a hand takes it. */
export const gripped = (its: PropDrawing, [x, y]: Point): PropDrawing => ({ ...its, grip: { x, y } })

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
