/** What an effect is to the stage. */
import type { Ellipse } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import type { SceneRoom } from '../scenes/scene.ts'

/**
 * Draws over the background and behind the cast.
 * @param around what it leaves free: the head it aims at, in px of the panel
 */
export type DrawEffect = (drawing: Drawing, room: EffectRoom, around: Ellipse) => void

export interface EffectRoom extends SceneRoom {
  readonly isDark: boolean
  /** Of dice: lines of two panels must not be the same. */
  readonly seed: string
}
