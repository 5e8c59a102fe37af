import type { Size } from '../picture/svg-size.ts'

/** px of a panel in a list's picture, in steps: lists show it at 80 to 340 CSS px, and screens have up to three px for one. */
export const cellSizes = [
  { width: 280, height: 180 },
  { width: 672, height: 432 },
] as const satisfies readonly Size[]

export const [cellSize, largestCell] = cellSizes
