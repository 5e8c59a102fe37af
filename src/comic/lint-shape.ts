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
      what: `The picture of panel ${number} is ${width} × ${height} px: too ${isLong ? 'narrow' : 'small'} to be read.`,
      cure: 'Give it a larger picture, or a larger `box`: panels are 720 × 470 px on a page.',
    },
  ]
}

/** px. */
const leastWidth = 160
const leastHeight = 100

/** The short side as a share of the long one. */
const longest = 0.15
