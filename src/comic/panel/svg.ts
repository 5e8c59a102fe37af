/** A drawn panel as a file. */
import type { Drawing } from '../ink/drawing.ts'
import { ink, inked, paper } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import { pattern } from '../ink/tone.ts'
import type { PanelSheet } from './content.ts'
import { bleed } from './frame.ts'
import type { StagedPanel } from './staged.ts'

/** px of a panel's file: the frame and what reaches beyond it. */
export const fileSize = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: width + 2 * bleed.side,
  height: height + bleed.top + bleed.foot,
})

export function svgOf(drawing: Drawing, { sheet }: Pick<StagedPanel, 'sheet'>): string {
  const { width, height } = fileSize(sheet)
  const box = [-bleed.side, -bleed.top, width, height].map((value) => value * grid).join(' ')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}">` +
    `${patternsOf(drawing)}<g fill="${ink}">${inked(drawing.markup, sheet.spot)}</g></svg>`
  )
}

/** A panel without frame and bleed, for crops that are shown by themselves. */
export const croppedSvg = (drawing: Drawing, { width, height, spot }: PanelSheet): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * grid} ${height * grid}" width="${width}" height="${height}">` +
  `${patternsOf(drawing)}<path fill="${paper}" d="M0 0h${width * grid}v${height * grid}H0z"/>` +
  `<g fill="${ink}">${inked(drawing.markup, spot)}</g></svg>`

/** The screentones that a drawing uses, sorted: their order must not depend on chance. */
export function patternsOf(drawing: Drawing): string {
  const ids = [...drawing.patterns].toSorted()
  return ids.length === 0 ? '' : `<defs>${ids.map(pattern).join('')}</defs>`
}
