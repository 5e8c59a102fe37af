/** What two balloons cost together: room between them, the order they are read in, whose tail crosses what. */
import type { Point } from '../ink/points.ts'
import { pairCosts as costs, leastGap } from './costs.ts'
import { isCrossing } from './geometry.ts'
import type { Candidate, Setting } from './place-alone.ts'
import { isCrowd } from './place-request.ts'
import { halfHeightAt, halfWidthAt } from './place-shapes.ts'

/** @param first is read before `second` */
export function together(setting: Setting, first: Candidate, second: Candidate): number {
  const { unit, request } = setting
  const gap = gapOf(first, second, unit)
  const lacking = leastGap * unit - gap
  const close = lacking > 0 ? costs.touching + (lacking / unit) * costs.lacking : 0
  const isSameCrowd = first.face >= 0 && second.face >= 0 && isCrowdPair(setting, first, second)
  const forward = request.isRightToLeft ? -1 : 1
  const order = disorder(first, second, { forward, unit }) * (isSameCrowd ? costs.crowd : 1)
  const sameMouth = first.face === second.face && isSameCrowd ? costs.sameMouth : 0
  const crossing = crossingCost(first, second, unit)
  setting.bill?.({ close, order, sameMouth, crossing })
  return close + order + sameMouth + crossing
}

function isCrowdPair({ request: { faces } }: Setting, first: Candidate, second: Candidate): boolean {
  const [a, b] = [faces[first.face], faces[second.face]]
  return a !== undefined && b !== undefined && isCrowd(a) && isCrowd(b)
}

/** Paper between two outlines, in px; below 0 where they overlap. */
function gapOf(a: Candidate, b: Candidate, unit: number): number {
  const dx = Math.abs(a.x - b.x)
  const dy = Math.abs(a.y - b.y)
  const across = dx - a.shape.rx - b.shape.rx
  const down = dy - a.shape.ry - b.shape.ry
  const apart = Math.max(across, down)
  if (apart > 12 * unit) return apart
  const level = across > 0 ? across : least(a, b, levelGap)
  const upright = down > 0 ? down : least(a, b, uprightGap)
  if (across > 0 || down > 0) return Math.max(apart, Math.min(level, upright))
  if (level <= 0 || upright <= 0) return Math.min(level, upright)
  // Both legs of a right-angled triangle: the gap is its height.
  return (level * upright) / Math.hypot(level, upright)
}

type Gap = (a: Candidate, b: Candidate, share: number) => number

/** The least of seven samples over what both share of an axis. */
function least(a: Candidate, b: Candidate, gap: Gap): number {
  let found = Number.POSITIVE_INFINITY
  for (let step = 0; step <= samples; step++) found = Math.min(found, gap(a, b, step / samples))
  return found
}

const samples = 8

const levelGap: Gap = (a, b, share) => {
  const top = Math.max(a.y - a.shape.ry, b.y - b.shape.ry)
  const bottom = Math.min(a.y + a.shape.ry, b.y + b.shape.ry)
  const y = top + (bottom - top) * share
  return Math.abs(a.x - b.x) - halfWidthAt(a.shape, y - a.y) - halfWidthAt(b.shape, y - b.y)
}

const uprightGap: Gap = (a, b, share) => {
  const left = Math.max(a.x - a.shape.rx, b.x - b.shape.rx)
  const right = Math.min(a.x + a.shape.rx, b.x + b.shape.rx)
  const x = left + (right - left) * share
  return Math.abs(a.y - b.y) - halfHeightAt(a.shape, x - a.x) - halfHeightAt(b.shape, x - b.x)
}

/**
 * Order is seen in two ways only: side by side on one level, or one below the other.
 *
 *      ╭───╮ ╭───╮         ╭───╮               ╭───╮
 *      │ 1 │ │ 2 │         │ 1 │           ╭───┤ 1 │   2 is lower, but it is seen first:
 *      ╰───╯ ╰───╯      ╭──┴╮──╯           │ 2 ├───╯   this costs
 *                       │ 2 │              ╰───╯
 *                       ╰───╯
 *
 * @param forward 1 where reading goes to the right, -1 where it goes to the left
 */
function disorder(
  first: Candidate,
  second: Candidate,
  { forward, unit }: { readonly forward: 1 | -1; readonly unit: number },
): number {
  const [a, b] = [first.shape, second.shape]
  const below = second.y - b.ry - (first.y + a.ry)
  const lower = second.y - first.y
  const clear = (second.x - first.x) * forward - a.rx - b.rx
  const behind = -((second.x - first.x) * forward)
  const share = Math.min(a.ry, b.ry)
  if (below > -0.2 * share) return (Math.max(0, behind) * costs.back) / unit
  if (clear > -0.5 * Math.min(a.rx, b.rx)) {
    const higher = first.y - a.ry - (second.y - b.ry)
    const isLifted = second.y < first.y - a.ry * 0.75
    return (Math.max(0, higher - 0.3 * share) * costs.ahead) / unit + (isLifted ? costs.ambiguous : 0)
  }
  // Neither beside nor below: a step down and forward is still read rightly.
  if (behind < 0 && lower > 0.5 * (a.ry + b.ry))
    return (Math.max(0, -below - 0.5 * share) * costs.step) / unit
  const isBelowMiddle = second.y > first.y + a.ry && behind < a.rx + b.rx - 20 * unit
  if (isBelowMiddle) return costs.belowMiddle + (Math.max(0, behind) * costs.ahead * 0.4) / unit
  return costs.ambiguous + (Math.max(0, behind) * costs.ahead) / unit
}

function crossingCost(first: Candidate, second: Candidate, unit: number): number {
  let cost = 0
  if (first.face >= 0 && isTailOver(first, second, unit)) cost += costs.crossing
  if (second.face >= 0 && isTailOver(second, first, unit)) cost += costs.crossing
  if (first.face >= 0 && second.face >= 0 && isCrossing([first.root, first.tip], [second.root, second.tip]))
    cost += costs.crossing
  return cost
}

/** True where the tail of one comes over the other, or so near that its halo does. */
function isTailOver({ root, tip }: Candidate, other: Candidate, unit: number): boolean {
  // The curve of a tail leaves its straight line by a twelfth of its length.
  const near = leastGap * unit + 0.08 * Math.hypot(tip[0] - root[0], tip[1] - root[1])
  const { rx, ry } = other.shape
  if (isOutside(root[0], tip[0], [other.x, rx + near]) || isOutside(root[1], tip[1], [other.y, ry + near]))
    return false
  for (let step = 0; step <= 6; step++) {
    const x = root[0] + ((tip[0] - root[0]) * step) / 6
    const y = root[1] + ((tip[1] - root[1]) * step) / 6
    const dy = Math.max(0, Math.abs(y - other.y) - near)
    if (dy < ry && Math.abs(x - other.x) < halfWidthAt(other.shape, dy) + near) return true
  }
  return false
}

const isOutside = (from: number, to: number, [middle, reach]: Point): boolean =>
  Math.max(from, to) < middle - reach || Math.min(from, to) > middle + reach
