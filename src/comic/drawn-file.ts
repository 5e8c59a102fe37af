/** Drawn panels as files: what they are called, where they are kept, and what is known about them. */
import { fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Panel } from '../stories/story.ts'
import { type KeptDrawing, keptDrawing } from './kept-drawing.ts'
import { contentOf, type PanelSheet, pageSize } from './panel/content.ts'
import { renderPanel } from './panel/panel.ts'
import { fileSize } from './panel/svg.ts'
import { scriptName } from './script-name.ts'

export interface DrawnFile extends KeptDrawing {
  /** `panel-1.en.3fa92c1b.svg`: the name stands for all that the drawing is made of. */
  readonly name: string
  /** px. */
  readonly width: number
  readonly height: number
}

/**
 * A panel of an edition.
 * @throws where its picture is not drawn from a script
 */
export function drawnFile(panel: Panel, position: PanelPosition): DrawnFile {
  const { locale, number } = position
  const known = files.get(panel)
  if (known?.locale === locale && known.number === number) return known.file
  const content = contentOf(panel)
  if (!content) throw new Error(`Panel ${number} has a picture and no script`)
  const sheet: PanelSheet = { locale, ...pageSize, spot: site.colours.spot }
  const key = fingerprint(JSON.stringify([content, sheet]), drawingHash())
  const file: DrawnFile = {
    name: `panel-${number}.${locale}.${key.slice(0, 8)}.svg`,
    ...fileSize(sheet),
    ...keptDrawing(key, scriptName([panel], locale), () => renderPanel(content, sheet)),
  }
  files.set(panel, { locale, number, file })
  return file
}

interface PanelPosition {
  readonly locale: Locale
  /** From 1. */
  readonly number: number
}

/** Strip, thumbnails and pages all ask for the same files. */
const files = new WeakMap<Panel, PanelPosition & { readonly file: DrawnFile }>()

/** Everything that is the same for all panels: code, tools, fonts. */
export const drawingHash = (): string =>
  fingerprint(codeHash('src/comic/drawn-file.ts', 'src/comic/overlay-file.ts'), facesHash())
