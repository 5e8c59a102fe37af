/** Pictures too small or too narrow for the place of a panel on a page. */
import type { Size } from '../picture/svg-size.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelPosition } from './panel-picture.ts'

export function shapeFindings({ width, height }: Size, { number }: PanelPosition): Finding[] {
  const isSmall = width < leastWidth || height < leastHeight
  const isLong = width / height < longest || height / width < longest
  if (!isSmall && !isLong) return []
  return [
    {
      severity: 'warning',
      rule: 'odd-shape',
      what: {
        en: `The picture of panel ${number} is ${width} × ${height} px: too ${isLong ? 'narrow' : 'small'} to be read.`,
        ja: `${number}コマ目の画像は${width}×${height} pxで、${isLong ? '細すぎて' : '小さすぎて'}読めません。`,
      },
      cure: {
        en: 'Give it a larger picture, or a larger `box`: panels are 720 × 470 px on a page.',
        ja: 'もっと大きな画像にするか、`box` を広げてください。ページの上で、1コマは720×470 pxです。',
      },
    },
  ]
}

/** px. */
const leastWidth = 160
const leastHeight = 100

/** The short side as a share of the long one. */
const longest = 0.15
