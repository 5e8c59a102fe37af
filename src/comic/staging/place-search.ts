/**
 * The search for places: candidates on a coarse grid, the best of every neighbourhood kept; the best choice among
 * them; then the winners are moved about in smaller and smaller steps.
 */
import { clamp, type Point, type Points } from '../ink/points.ts'
import { hopeless } from './costs.ts'
import { alone, blockedWay, type Candidate, type Setting } from './place-alone.ts'
import { type Arrangement, choose } from './place-choose.ts'
import { together } from './place-pairs.ts'
import { isOversized, leastMargin, type Shape } from './place-shapes.ts'

/** px between candidates on the grid. */
const step = 24

/** Candidates that are kept of each saying. */
const most = 48

export interface FoundPlaces extends Arrangement {
  /** All that each saying could choose from, the cheapest first. */
  readonly lists: readonly (readonly Candidate[])[]
}

/** @param shapes of each saying, at least one each */
export function search(setting: Setting, shapes: readonly (readonly Shape[])[]): FoundPlaces {
  const lists = shapes.map((some, index) => candidates(setting, some, index))
  const best = choose(setting, lists)
    .slice(0, refinedWays)
    .map((way) => refined(setting, way))
  const [first = { chosen: [], cost: 0 }] = best
  return { ...best.reduce((one, other) => (other.cost < one.cost ? other : one), first), lists }
}

const refinedWays = 3

/** The best candidates for one saying, from all over the panel: of each neighbourhood two at most. */
function candidates(setting: Setting, shapes: readonly Shape[], index: number): readonly Candidate[] {
  const best = new Map<number, Candidate>()
  const [across, down] = [60 * setting.unit, 44 * setting.unit]
  let limit = Number.POSITIVE_INFINITY
  for (const [place, shape] of shapes.entries())
    for (const [x, y] of positions(setting, shape)) {
      const neighbourhood = (Math.floor(x / across) * 64 + Math.floor(y / down)) * 2 + (place % 2)
      const known = best.get(neighbourhood)?.cost ?? Number.POSITIVE_INFINITY
      const found = alone(setting, shape, { x, y, index, limit: Math.min(limit, known) })
      if (!found) continue
      best.set(neighbourhood, found)
      limit = Math.min(limit, found.cost + hopeless)
    }
  return [...best.values()]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most * 1.5)
    .map((candidate) => ({ ...candidate, cost: candidate.cost + blockedWay(setting, candidate) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most)
}

function positions({ request, unit }: Setting, shape: Shape): Points {
  const { width, height, top = 0 } = request
  if (isOversized(shape, request)) return [[width / 2, height / 2]]
  if (shape.kind === 'caption') {
    const [left, right, high, low] = [shape.rx, width - shape.rx, top + shape.ry, height - shape.ry]
    return [high, low].flatMap(
      (y): Points => [
        [left, y],
        [right, y],
      ],
    )
  }
  const margin = leastMargin * unit
  const [left, right] = [shape.rx + margin, width - shape.rx - margin]
  const [high, low] = [top + shape.ry + margin, height - shape.ry - margin]
  const across = Math.max(1, Math.ceil((right - left) / (step * unit)))
  const down = Math.max(1, Math.ceil((low - high) / (step * unit)))
  const found: Point[] = []
  for (let row = 0; row <= down; row++)
    for (let column = 0; column <= across; column++)
      found.push([left + ((right - left) * column) / across, high + ((low - high) * row) / down])
  return found
}

/** px of the steps in which a winner is moved about. */
const nudges = [11, 6, 3] as const
const ways = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const

function refined(setting: Setting, way: Arrangement): Arrangement {
  let chosen = way.chosen
  for (const nudge of nudges)
    for (let round = 0; round < 2; round++)
      for (let index = 0; index < chosen.length; index++)
        chosen = withBetter(setting, chosen, { index, nudge: nudge * setting.unit })
  return { chosen, cost: total(setting, chosen) }
}

interface Nudge {
  readonly index: number
  readonly nudge: number
}

function withBetter(
  setting: Setting,
  chosen: readonly Candidate[],
  { index, nudge }: Nudge,
): readonly Candidate[] {
  const own = chosen[index]
  if (!own || own.shape.kind === 'caption' || isOversized(own.shape, setting.request)) return chosen
  let best = chosen
  let least = inPlace(setting, chosen, index)
  for (const [dx, dy] of ways) {
    const { x, y } = inside(setting, own.shape, { x: own.x + dx * nudge, y: own.y + dy * nudge })
    const moved = alone(setting, own.shape, { x, y, index, limit: least })
    if (!moved) continue
    const others = chosen.with(index, { ...moved, cost: moved.cost + blockedWay(setting, moved) })
    const cost = inPlace(setting, others, index)
    if (cost < least - 0.01) [best, least] = [others, cost]
  }
  return best
}

function inside(
  { request: { width, height, top = 0 }, unit }: Setting,
  { rx, ry }: Shape,
  { x, y }: { x: number; y: number },
) {
  const margin = leastMargin * unit
  return {
    x: clamp(x, rx + margin, width - rx - margin),
    y: clamp(y, top + ry + margin, height - ry - margin),
  }
}

/** What one balloon costs among all others. */
function inPlace(setting: Setting, chosen: readonly Candidate[], index: number): number {
  const own = chosen[index]
  if (!own) return 0
  let cost = own.cost
  for (const [place, other] of chosen.entries()) {
    if (place < index) cost += together(setting, other, own)
    if (place > index) cost += together(setting, own, other)
  }
  return cost
}

function total(setting: Setting, chosen: readonly Candidate[]): number {
  let cost = 0
  for (const [index, own] of chosen.entries()) {
    cost += own.cost
    for (let before = 0; before < index; before++) {
      const other = chosen[before]
      if (other) cost += together(setting, other, own)
    }
  }
  return cost
}
