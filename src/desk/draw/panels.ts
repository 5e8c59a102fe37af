/** The panels of a story as pictures: as pages show them, or with why their balloons are where they are. */

import { overlayContentOf } from '../../comic/overlay-content.ts'
import { contentOf, pageSize } from '../../comic/panel/content.ts'
import { placingOf } from '../../comic/panel/lettering-layer.ts'
import { overlayPlacing, renderOverlay } from '../../comic/panel/overlay.ts'
import { renderPanel, stagePanel } from '../../comic/panel/panel.ts'
import { explained } from '../../comic/panel/why-picture.ts'
import { boxSize } from '../../comic/panel-picture.ts'
import type { PlaceRequest } from '../../comic/staging/place-request.ts'
import type { Locale } from '../../languages/locales.ts'
import { site } from '../../site.ts'
import type { Panel, Story } from '../../stories/story.ts'
import type { PanelWhy } from './why-text.ts'

export interface PanelChoice {
  /** From 1; all panels where it is empty. */
  readonly numbers: readonly number[]
  readonly editions: readonly Locale[]
  readonly why: boolean
}

export interface DrawnPanelFile {
  /** `door.panel-2.en` or `door.panel-2.en.why`. */
  readonly name: string
  readonly svg: string
  /** Null where nobody asked, and where nothing is said. */
  readonly why: PanelWhy | null
}

/** Finished pictures are left out: nothing of them is drawn here. */
export function drawnPanels({ slug, editions }: Story, { numbers, editions: locales, why }: PanelChoice) {
  return locales.flatMap((locale) =>
    (editions[locale]?.comic.panels ?? []).flatMap((panel, index): DrawnPanelFile[] => {
      if (numbers.length > 0 && !numbers.includes(index + 1)) return []
      const drawn = drawnPanel(panel, locale)
      if (!drawn) return []
      const { svg, request, zoom } = drawn
      const name = `${slug}.panel-${index + 1}.${locale}`
      if (!why || request.says.length === 0) return [{ name, svg, why: null }]
      const explanation = explained(svg, request)
      return [{ name: `${name}.why`, svg: explanation.svg, why: { ...explanation.why, zoom } }]
    }),
  )
}

const { spot } = site.colours

interface PlacedPanel {
  readonly svg: string
  readonly request: PlaceRequest
  readonly zoom: number
}

function drawnPanel(panel: Panel, locale: Locale): PlacedPanel | null {
  const content = contentOf(panel)
  if (content) {
    const sheet = { locale, ...pageSize, spot }
    const staged = stagePanel(content, sheet)
    return { svg: renderPanel(content, sheet).svg, request: placingOf(staged), zoom: staged.zoom }
  }
  const over = overlayContentOf(panel)
  if (!over || panel.art.kind === 'drawn') return null
  const sheet = { locale, ...boxSize(panel.art.picture, panel.art.box), spot }
  return { svg: renderOverlay(over, sheet).svg, request: overlayPlacing(over, sheet), zoom: 1 }
}
