/** Pictures too small or too narrow for the place of a panel on a page. */
import { fault } from '../messages/fault.ts'
import type { Size } from '../picture/svg-size.ts'
import { type Finding, warning } from './lint-finding.ts'
import type { PanelPosition } from './panel-picture.ts'

export function shapeFindings({ width, height }: Size, { number }: PanelPosition): Finding[] {
  const isSmall = width < leastWidth || height < leastHeight
  const isLong = width / height < longest || height / width < longest
  return isSmall || isLong ? [warning(fault('odd-shape', { panel: number - 1, width, height, isLong }))] : []
}

/** px. */
const leastWidth = 160
const leastHeight = 100

/** The short side as a share of the long one. */
const longest = 0.15
