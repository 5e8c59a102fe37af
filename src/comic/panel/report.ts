/** What can be said of a drawn panel without looking at it: the lint's evidence. */
import type { Collision } from '../staging/collisions.ts'

export interface PanelReport {
  /** False where a balloon found no place at all. */
  readonly isPlaced: boolean
  /** How far figures were made smaller to make room, 1 to 0.78. */
  readonly zoom: number
  /** Lettering as a share of its usual size, 1 to 0.72. */
  readonly size: number
  /** Measured on the finished contours, not taken from the search. */
  readonly collisions: readonly Collision[]
  readonly isDark: boolean
}
