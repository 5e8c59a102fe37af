/** Drawn panels as files: what they are called, where they are kept, and what is known about them. */
import { fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Panel } from '../stories/story.ts'
import { type KeptDrawing, keptDrawing } from './kept-drawing.ts'
import type { PanelContent, PanelSheet } from './panel/content.ts'
import { renderPanel } from './panel/panel.ts'
import { fileSize } from './panel/svg.ts'

export interface DrawnFile extends KeptDrawing {
  /** `panel-1.en.3fa92c1b.svg`: the name stands for all that the drawing is made of. */
  readonly name: string
  /** px. */
  readonly width: number
  readonly height: number
}

/** px of a panel on a page, frame line to frame line. */
export const pageSize = { width: 720, height: 470 } as const

/**
 * A panel of an edition.
 * @throws where its picture is not drawn from a script
 */
export function drawnFile(panel: Panel, { locale, number }: { locale: Locale; number: number }): DrawnFile {
  const content = contentOf(panel)
  if (!content) throw new Error(`Panel ${number} has a picture and no script`)
  const sheet: PanelSheet = { locale, ...pageSize, spot: site.colours.spot }
  const key = fingerprint(JSON.stringify([content, sheet]), drawingHash())
  return {
    name: `panel-${number}.${locale}.${key.slice(0, 8)}.svg`,
    ...fileSize(sheet),
    ...keptDrawing(key, () => renderPanel(content, sheet)),
  }
}

/** What a panel is drawn from; null where its picture is not drawn from a script. */
export const contentOf = ({ art, caption, say, sfx, labels }: Panel): PanelContent | null =>
  art.kind === 'drawn' ? { script: art.script, caption, say, sfx, labels } : null

/** Everything that is the same for all panels: code, tools, fonts. */
export const drawingHash = (): string =>
  fingerprint(codeHash('src/comic/drawn-file.ts', 'src/comic/overlay-file.ts'), facesHash())
