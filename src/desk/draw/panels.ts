/** The panels of a strip as pictures: as pages show them, or with why their balloons are where they are. */
import { panelInBox } from '../../card/panel-in-box.ts'
import { overlayContentOf } from '../../comic/overlay-content.ts'
import { contentOf, pageSize } from '../../comic/panel/content.ts'
import { placingOf } from '../../comic/panel/lettering-layer.ts'
import { overlayPlacing, renderOverlay } from '../../comic/panel/overlay.ts'
import { drawPanel, stagePanel } from '../../comic/panel/panel.ts'
import { svgOf } from '../../comic/panel/svg.ts'
import { explained } from '../../comic/panel/why-picture.ts'
import { boxSize } from '../../comic/panel-picture.ts'
import { scriptName } from '../../comic/script-name.ts'
import type { PlaceRequest } from '../../comic/staging/place-request.ts'
import type { Locale } from '../../languages/locales.ts'
import type { Provenance } from '../../picture/disclosure.ts'
import type { Size } from '../../picture/svg-size.ts'
import { site } from '../../site.ts'
import type { Panel } from '../../stories/story.ts'
import type { Strip } from './strips.ts'
import type { PanelWhy } from './why-text.ts'

export interface PanelChoice {
  /** From 1; all panels where it is empty. */
  readonly numbers: readonly number[]
  readonly why: boolean
  /** px, of what is drawn from a script; null for that of pages. */
  readonly size: Size | null
}

export interface DrawnPanelFile {
  /** `door.panel-2.en` or `door.panel-2.en.why`. */
  readonly name: string
  /** The balloons alone where the picture is an author's. */
  readonly svg: string
  /** With the picture of an author below it. */
  readonly whole: () => Promise<string>
  readonly provenance: Provenance
  /** Null where nobody asked, and where nothing is said. */
  readonly why: PanelWhy | null
}

/** Finished pictures are left out: nothing of them is drawn here. */
export function drawnPanels({ name, locale, panels, made }: Strip, { numbers, why, size }: PanelChoice) {
  return panels.flatMap((panel, index): DrawnPanelFile[] => {
    if (numbers.length > 0 && !numbers.includes(index + 1)) return []
    const drawn = panel && drawnPanel(panel, locale, size ?? pageSize)
    if (!drawn) return []
    const { svg, request, zoom } = drawn
    const file = {
      name: `${name}.panel-${index + 1}.${locale}`,
      svg,
      whole: wholeOf(panel, locale, svg),
      provenance: { made, script: scriptName([panel], locale) },
    }
    if (!why || request.says.length === 0) return [{ ...file, why: null }]
    const explanation = explained(svg, request)
    return [
      {
        ...file,
        name: `${file.name}.why`,
        svg: explanation.svg,
        whole: async () => explanation.svg,
        why: { ...explanation.why, zoom },
      },
    ]
  })
}

const { spot } = site.colours

interface PlacedPanel {
  readonly svg: string
  readonly request: PlaceRequest
  readonly zoom: number
}

function drawnPanel(panel: Panel, locale: Locale, size: Size): PlacedPanel | null {
  const content = contentOf(panel)
  if (content) {
    const sheet = { locale, ...size, spot }
    const staged = stagePanel(content, sheet)
    return { svg: svgOf(drawPanel(staged), staged), request: placingOf(staged), zoom: staged.zoom }
  }
  const over = overlayContentOf(panel)
  if (!over || panel.art.kind === 'drawn') return null
  const sheet = { locale, ...boxSize(panel.art.picture, panel.art.box), spot }
  return { svg: renderOverlay(over, sheet).svg, request: overlayPlacing(over, sheet), zoom: 1 }
}

const wholeOf = (panel: Panel, locale: Locale, svg: string) => async (): Promise<string> => {
  if (panel.art.kind === 'drawn') return svg
  const { width, height } = boxSize(panel.art.picture, panel.art.box)
  const box = { x: 0, y: 0, width, height }
  const inside = await panelInBox({ panel, locale, spot, box, scale: 1, lettering: 1, prefix: '' })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`
}
