/** Balloons over authors' pictures as files: what they are called, where they are kept, and what is known about them. */
import { fingerprint } from '../cache.ts'
import { site } from '../site.ts'
import type { Panel } from '../stories/story.ts'
import { type DrawnFile, drawingHash } from './drawn-file.ts'
import { keptDrawing } from './kept-drawing.ts'
import { overlayContentOf } from './overlay-content.ts'
import { type OverlaySheet, renderOverlay } from './panel/overlay.ts'
import { scriptName } from './script-name.ts'

export interface OverlayPosition extends OverlaySheet {
  /** From 1. */
  readonly number: number
}

/**
 * The balloons of a panel that shows a picture by an author: `panel-1.en.balloons.3fa92c1b.svg`.
 * @throws where the panel shows another kind of picture
 */
export function overlayFile(panel: Panel, { number, ...position }: OverlayPosition): DrawnFile {
  const content = overlayContentOf(panel)
  if (!content) throw new Error(`Panel ${number} does not show a picture without words`)
  const sheet: OverlaySheet = { ...position, spot: site.colours.spot }
  const key = fingerprint('balloons', JSON.stringify([content, sheet]), drawingHash())
  return {
    name: `panel-${number}.${sheet.locale}.balloons.${key.slice(0, 8)}.svg`,
    width: sheet.width,
    height: sheet.height,
    ...keptDrawing(key, scriptName([panel], sheet.locale), () => renderOverlay(content, sheet)),
  }
}
