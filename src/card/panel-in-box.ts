/**
 * A panel in a box of any shape, as a part of a larger drawing: drawn again for that shape where there is a script, else
 * as large as its picture can be without being cut.
 */

import type { Box } from '../comic/ink/curves.ts'
import { overlayContentOf } from '../comic/overlay-content.ts'
import { contentOf, pageSize } from '../comic/panel/content.ts'
import { bleed } from '../comic/panel/frame.ts'
import { renderOverlay } from '../comic/panel/overlay.ts'
import { type DrawnPanel, renderPanel } from '../comic/panel/panel.ts'
import { boxSize } from '../comic/panel-picture.ts'
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Panel } from '../stories/story.ts'
import { cutArt } from './art-cut.ts'

export interface BoxedPanel {
  readonly panel: Panel
  readonly locale: Locale
  /** A colour. */
  readonly spot: string
  /** px of the larger drawing; the frame of a drawn panel is its edge, and reaches a little beyond it. */
  readonly box: Box
  /** px of the larger drawing for one of the panel. At 1.2 and 1.5, tiles of screentone fall on whole px: see `tone.ts`. */
  readonly scale: number
  /** Times the usual size of the letters. */
  readonly lettering: number
  /** Put before every id. */
  readonly prefix: string
}

/** @returns SVG, to be put into a drawing that may have pictures in it */
export async function panelInBox(boxed: BoxedPanel): Promise<string> {
  const { box, scale } = boxed
  const drawn = drawnPanel(boxed)
  if (!drawn) return ownPicture(boxed)
  const place = [box.x - bleed.side * scale, box.y - bleed.top * scale].join(' ')
  return `<g transform="translate(${place}) scale(${scale})">${drawn.svg}</g>`
}

/** With smaller letters where larger ones are in the way of something. */
function drawnPanel({ panel, box, scale, lettering, ...sheet }: BoxedPanel): DrawnPanel | null {
  const content = contentOf(panel)
  if (!content) return null
  const size = { width: Math.round(box.width / scale), height: Math.round(box.height / scale) }
  const large = renderPanel(content, { ...sheet, ...size, lettering })
  return isClear(large) || lettering === 1 ? large : renderPanel(content, { ...sheet, ...size })
}

const isClear = ({ report: { isPlaced, size, collisions, soundCollisions } }: DrawnPanel): boolean =>
  isPlaced && size === 1 && collisions.length + soundCollisions.length === 0

async function ownPicture({ panel, locale, spot, box, scale }: BoxedPanel): Promise<string> {
  const { art } = panel
  if (art.kind === 'drawn') throw new Error('A drawn panel has no picture of its own')
  const size = fitted(boxSize(art.picture, art.box), box)
  const png = await cutArt({ picture: art.picture, box: art.box, anchors: [] }, size)
  const words = overlayContentOf(panel)
  // Letters keep the size that they have on a drawn panel, also where a picture is narrow.
  const lettering = Math.max(1, (scale * pageSize.width) / size.width)
  const over = words && renderOverlay(words, { ...size, locale, spot, lettering })
  const left = Math.round(box.x + (box.width - size.width) / 2)
  const top = Math.round(box.y + (box.height - size.height) / 2)
  return (
    `<g transform="translate(${left} ${top})">` +
    `<image width="${size.width}" height="${size.height}" href="data:image/png;base64,${png.toString('base64')}"/>` +
    `${over?.svg ?? ''}</g>`
  )
}

function fitted({ width, height }: Size, box: Size): Size {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) }
}
