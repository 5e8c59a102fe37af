/** What a background is to the stage. */
import type { Drawing } from '../ink/drawing.ts'

/**
 * Draws a background over the whole panel, edge to edge, with lines of 2.4 to 3.2 px, so that the cast stays in front.
 * The panel may have any size: the usual one is 720 × 470 px, the card's is nearly square, a square has 470 × 470.
 * The drawing is mirrored for Japanese by the stage; what has a direction is drawn by `drawing.upright`.
 */
export type DrawScene = (drawing: Drawing, room: SceneRoom) => void

export interface SceneRoom {
  readonly width: number
  readonly height: number
  /** Where heads are, as shares of the width: tall things stand clear of them. */
  readonly heads?: readonly number[]
}

export interface SceneDrawing {
  readonly draw: DrawScene
  /** Mostly ink: sound effects, captions and the rhythm of a strip want to know. */
  readonly isDark: boolean
}
