/** What one panel is drawn from: its script, and the words of one edition. */
import type { Locale } from '../../languages/locales.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import type { Line, Panel } from '../../stories/story.ts'

export interface PanelContent {
  readonly script: PanelScript
  /** Empty where there is none. */
  readonly caption: string
  readonly say: readonly Line[]
  /** As many as `script.sounds`. */
  readonly sfx: readonly string[]
  /** Words on things, in the order of the props that carry words. */
  readonly labels: readonly string[]
}

/** What it is drawn on. */
export interface PanelSheet {
  readonly locale: Locale
  /** px; 720 × 470 on a page. */
  readonly width: number
  readonly height: number
  /** Without balloons, captions and sound effects: for cards and for readers of structured data. */
  readonly isSilent?: boolean
  /** Times the usual size of the letters, where a panel is narrow and yet seen small. */
  readonly lettering?: number
  /** A colour, where it is not the engine's own. */
  readonly spot?: string
  /** Put before every id, so that several panels can stand in one SVG. */
  readonly prefix?: string
}

/** px of a panel on a page, frame line to frame line. */
export const pageSize = { width: 720, height: 470 } as const

/** What a panel is drawn from; null where its picture is not drawn from a script. */
export const contentOf = ({ art, caption, say, sfx, labels }: Panel): PanelContent | null =>
  art.kind === 'drawn' ? { script: art.script, caption, say, sfx, labels } : null
