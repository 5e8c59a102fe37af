/**
 * A panel as one PNG with its words in it, for books. The SVG files of pages are a quarter of the bytes, but older
 * e-readers do not draw the patterns that screentone is made of, nor an author's picture below its balloons.
 */
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { drawnFile } from '../comic/drawn-file.ts'
import { pageSize } from '../comic/panel/content.ts'
import { type PanelPosition, panelPicture } from '../comic/panel-picture.ts'
import { scriptName } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Provenance } from '../picture/disclosure.ts'
import type { Size } from '../picture/svg-size.ts'
import { site } from '../site.ts'
import type { Panel, Story } from '../stories/story.ts'
import { artKey } from './art-cut.ts'
import { panelInBox } from './panel-in-box.ts'
import { rasterise } from './raster.ts'

export interface BookPanel extends Size {
  /** PNG; kept once drawn. */
  readonly draw: () => Promise<Uint8Array>
}

/** px; one and a half times the panel of a page, at which screentone falls on whole px. E-readers are about as wide. */
const bookWidth = 1122

export function bookPanel(
  panel: Panel,
  position: PanelPosition,
  { disclosure }: Pick<Story, 'disclosure'>,
): BookPanel {
  const provenance = { made: disclosure.art, script: scriptName([panel], position.locale) }
  const { width: own, height, layers } = panelPicture(panel, position)
  const size = scaled({ width: own, height }, panel)
  const key = fingerprint(
    JSON.stringify([size, provenance, layers.map(({ name }) => name)]),
    panel.art.kind === 'drawn' ? '' : artKey(panel.art),
    codeHash('src/card/book-panel.ts'),
    facesHash(),
  )
  const file = cacheFile('cards', `${key}.png`)
  return { ...size, draw: () => readOrMake(file, () => pngOf(panel, position, { size, provenance })) }
}

/** What was drawn by hand is not stretched. */
function scaled({ width, height }: Size, { art }: Panel): Size {
  const isStretched = art.kind === 'drawn' || art.picture.name.endsWith('.svg')
  const across = isStretched ? bookWidth : Math.min(width, bookWidth)
  return { width: across, height: Math.round((height * across) / width) }
}

interface Wanted {
  readonly size: Size
  readonly provenance: Provenance
}

async function pngOf(panel: Panel, position: PanelPosition, { size, provenance }: Wanted) {
  if (panel.art.kind !== 'drawn') return rasterise(await ownSheet(panel, position, size), { provenance })
  const { file, draw } = drawnFile(panel, position)
  const svg = Buffer.from(await readOrMake(file, draw)).toString()
  return rasterise(svg, { provenance, width: size.width })
}

async function ownSheet(panel: Panel, { locale }: PanelPosition, { width, height }: Size): Promise<string> {
  const inside = await panelInBox({
    panel,
    locale,
    spot: site.colours.spot,
    box: { x: 0, y: 0, width, height },
    scale: width / pageSize.width,
    lettering: 1,
    prefix: '',
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`
}
