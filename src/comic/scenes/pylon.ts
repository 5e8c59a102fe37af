/** Pylons of a power line, and where their wires hang. */
import type { Drawing } from '../ink/drawing.ts'
import type { Point, Points } from '../ink/points.ts'

export interface Pylon {
  readonly x: number
  readonly foot: number
  readonly tall: number
}

/** Heights as shares, from the foot to the upper arms. */
const steps = [0, 0.26, 0.46, 0.6, 0.73, 0.86]

/** Half the width at a height; slender above the waist. */
const half = (rise: number): number => (rise < 0.6 ? 0.15 - rise * 0.19 : 0.036)

export function pylon(drawing: Drawing, { x, foot, tall }: Pylon, width: number): void {
  const at = (side: number, rise: number): Point => [x + side * half(rise) * tall, foot - tall * rise]
  const lattice = steps.slice(1).map((rise, index): Points => {
    const below = steps[index] ?? 0
    return [at(-1, below), at(1, rise), at(-1, rise), at(1, below)]
  })
  const legs = [-1, 1].map((side): Points => [at(side, 0), at(side, 0.6), at(side, 0.86), at(0, 1)])
  const arms = armHeights.map((rise): Points => {
    const [y, reach] = [foot - tall * rise, tall * armLength]
    return [
      [x - reach, y],
      [x, y - tall * 0.07],
      [x + reach, y],
      [x - reach, y],
    ]
  })
  drawing.rules([...legs, ...arms], width)
  drawing.rules(lattice, width * 0.65)
}

const armHeights = [0.68, 0.86]
const armLength = 0.24

/** Left and right ends of the arms, lower ones first, just below the insulators. */
export const pylonArms = ({ x, foot, tall }: Pylon): Points =>
  armHeights.flatMap((rise) =>
    [-1, 1].map((side): Point => [x + side * armLength * tall, foot - tall * (rise - 0.03)]),
  )
