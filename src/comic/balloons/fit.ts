/** How large a balloon is around its words. */
import type { Block } from '../../lettering/block.ts'
import type { Point, Points } from '../ink/points.ts'
import type { BalloonKind } from './balloon.ts'

/**
 * Half of the width and of the height of all that is drawn, the tail apart, in px. Grows with the size of the block
 * and with nothing else, so that a search may measure at one size only.
 */
export function radiiAround(block: Block, kind: BalloonKind): Point {
  const [across, down] = air[kind]
  if (isBox(kind)) return [block.width / 2 + across * block.size, block.height / 2 + down * block.size]
  const [rx, ry] = smallest(corners(block), [across * block.size, down * block.size], powers[kind])
  return outer(kind, [rx, ry], block.size)
}

export const isBox = (kind: BalloonKind): boolean => kind === 'caption' || kind === 'robot'

/** Roundness of each outline: 2 is an ellipse, larger is squarer. A box has no roundness. */
export const powers = {
  speech: 2.45,
  whisper: 2.45,
  thought: 2.4,
  shout: 2.7,
  robot: 16,
  caption: 60,
} as const satisfies Record<BalloonKind, number>

/** Between words and outline, across and down, in em. */
const air = {
  speech: [0.4, 0.36],
  whisper: [0.4, 0.36],
  thought: [0.24, 0.2],
  shout: [0.3, 0.22],
  robot: [0.74, 0.6],
  caption: [0.62, 0.46],
} as const satisfies Record<BalloonKind, readonly [number, number]>

/** Where spikes and bumps stand, from the outline that encloses the words to that which encloses everything. */
function outer(kind: BalloonKind, [rx, ry]: Point, size: number): Point {
  const least = Math.min(rx, ry)
  if (kind === 'shout') return [rx + least * spikes, ry + least * spikes]
  return kind === 'thought' ? [rx + size * bumps, ry + size * bumps] : [rx, ry]
}

/** Height of the longest spike, as a share of the smaller radius of what it stands on. */
export const spikes = 0.3
/** Height of a bump of a cloud, in em. */
export const bumps = 0.5

/** The corners of every line, folded into one quarter around the middle. */
function corners({ width, height, lengths, leading, isVertical }: Block): Points {
  const across = isVertical ? width : height
  const along = (isVertical ? height : width) / 2
  const thick = across - (lengths.length - 1) * leading
  return lengths.flatMap((length, index) => {
    const from = across / 2 - index * leading
    const far = Math.max(Math.abs(from), Math.abs(from - thick))
    // Columns hang from the top, rows are centred.
    const end = isVertical ? along : length / 2
    return [isVertical ? ([far, end] as const) : ([end, far] as const)]
  })
}

/** The smallest superellipse around points, over all proportions. */
function smallest(points: Points, [across, down]: Point, power: number): Point {
  let best: Point = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let ratio = 0.3; ratio < 4.5; ratio *= 1.12) {
    let radius = 0
    for (const [x, y] of points)
      radius = Math.max(radius, (((x + across) / ratio) ** power + (y + down) ** power) ** (1 / power))
    if (radius * ratio * radius < best[0] * best[1]) best = [radius * ratio, radius]
  }
  return best
}
