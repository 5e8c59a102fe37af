/** What a mark is to the stage. */
import type { Drawing } from '../ink/drawing.ts'

/**
 * Draws a mark around a head whose middle is 0 0, in a figure's units (see `cast/figure.ts`), over the figure. Most
 * stand behind the head: on its left, since heads look to the right. The stage mirrors it with the figure; a sign that
 * is writing (`zzz`, `question`, `exclamation`, `note`) is drawn by `drawing.upright`.
 */
export type DrawMark = (drawing: Drawing) => void
