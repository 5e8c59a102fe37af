/** What can be said of a drawn panel without looking at it: the lint's evidence. */
import type { Collision } from '../staging/collisions.ts'
import type { SoundCollision } from '../staging/sound-collisions.ts'
import type { Hidden } from './hidden.ts'

export interface PanelReport {
  /** False where a balloon found no place at all. */
  readonly isPlaced: boolean
  /** Lettering as a share of its usual size, 1 to 0.72. */
  readonly size: number
  /** Measured on the finished contours, not taken from the search. */
  readonly collisions: readonly Collision[]
  /** What sound effects are in the way of, measured by the boxes around their letters. */
  readonly soundCollisions: readonly SoundCollision[]
  /** What of the picture is hidden; nothing is known of a picture by an author. */
  readonly hidden: readonly Hidden[]
}
