/** The frame of a panel: a ruled line that a hand has drawn. */
import { rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import { type Point, type Points, pointAt, pointBetween } from '../ink/points.ts'
import { type Standing, unitOf } from '../staging/stage.ts'
import type { StagedPanel } from './staged.ts'

/** px of an SVG beyond the frame's middle: the line itself, spikes of shouts, and what breaks out. */
export const bleed = { side: 14, top: 5, foot: 7 } as const

/** How much lower the frame begins where somebody breaks out of it, px. */
const breakoutRoom = 38

/** Height of the frame's upper side in px. */
export const topOf = ({ figures, sheet, room }: Pick<StagedPanel, 'figures' | 'sheet' | 'room'>): number =>
  !sheet.isSilent && figures.some(breaksOut) ? breakoutRoom * unitOf(room) : 0

export const breaksOut = ({ actor }: Standing): boolean => actor.layer === 'breakout'

export function drawFrame(drawing: Drawing, staged: StagedPanel): void {
  const { width, height } = staged.sheet
  const top = topOf(staged)
  const corners = rectangle([0, top], [width, height - top])
  const line = corners.flatMap((corner, index) => between(corner, pointAt(corners, index + 1)))
  drawing.ring(line, { width: 7 * unitOf(staged.room), sharp: true, unrest: 0.06, colour: ink })
}

/** A side in pieces, so that its width can waver. */
const between = (from: Point, to: Point): Points =>
  Array.from({ length: 8 }, (_, index) => pointBetween(from, to, index / 8))

/** A clip path in grid units. */
export const clipRectangle = (id: string, [x, y]: Point, [width, height]: Point): string =>
  `<clipPath id="${id}"><path d="M${x * grid} ${y * grid}h${width * grid}v${height * grid}h-${width * grid}z"/></clipPath>`
