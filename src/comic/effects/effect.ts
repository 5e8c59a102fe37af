/** What an effect is to the panel. */
import type { Ellipse } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper } from '../ink/inks.ts'
import type { SceneRoom } from '../scenes/scene.ts'

/**
 * Draws over the background and behind the cast.
 * @param around what it leaves free: the head it aims at, in px of the panel
 */
export type DrawEffect = (drawing: Drawing, room: EffectRoom, around: Ellipse) => void

export interface EffectRoom extends SceneRoom {
  readonly isDark: boolean
  /** False indoors and at night. */
  readonly hasSun: boolean
  /** Of dice: lines of two panels must not be the same. */
  readonly seed: string
}

/** What is drawn, and what keeps it apart from a scene that has both colours in it. */
export const pensOf = ({ isDark }: EffectRoom): { readonly pen: Paint; readonly halo: Paint } =>
  isDark ? { pen: paper, halo: ink } : { pen: ink, halo: paper }
