/**
 * Where the balloons of a panel stand. Sizes are tried from the largest; what is placed well at one is not tried at
 * the next.
 */
import type { Balloon } from '../balloons/balloon.ts'
import { panelCosts as costs, good, leastOfBalloon } from './costs.ts'
import { type Candidate, type Setting, settingOf } from './place-alone.ts'
import { areasFor, coverageOf } from './place-coverage.ts'
import type { Placement, PlaceRequest } from './place-request.ts'
import { type FoundPlaces, search } from './place-search.ts'
import { isOversized, shapesOf } from './place-shapes.ts'

/** Shares of the full size that lettering may have. */
export const letteringSizes = [1, 0.93, 0.86, 0.79, 0.72] as const

/** What a silent panel has. */
export const nothingPlaced: Placement = { balloons: [], cost: 0, size: 1, isGood: true, isPlaced: true }

/** Places all balloons; in need over each other, but never outside the panel while they fit into it. */
export function place(request: PlaceRequest): Placement {
  if (request.says.length === 0) return nothingPlaced
  const { setting, chosen, cost, size } = settled(request)
  const balloons = chosen.map((candidate, index) => balloonOf(setting, candidate, index))
  return { balloons, cost, size, isGood: cost < goodFor(request), isPlaced: cost < costs.oversized }
}

/** What was chosen at one size, and from what. */
export interface Settled extends FoundPlaces {
  readonly setting: Setting
  readonly size: number
}

/** The first size that is good, or else the best of all that were tried. */
export function settled(request: PlaceRequest): Settled {
  const setting = settingOf(request, coverageOf(areasFor(request), request))
  let best: Settled | null = null
  for (const size of letteringSizes) {
    if (best && (best.cost < goodFor(request) || size < (request.leastSize ?? 0))) break
    if (best && best.cost < costs.smaller * (1 - size) + leastOfBalloon * request.says.length) break
    const found = atSize(setting, size)
    if (!best || found.cost < best.cost) best = found
  }
  if (!best) throw new Error('Balloons were placed at no size')
  return best
}

/** What nobody would want to change. */
export const goodFor = ({ says }: PlaceRequest): number => good.panel + good.balloon * says.length

function atSize(setting: Setting, size: number): Settled {
  const { request } = setting
  const shapes = request.says.map((saying) => shapesOf(saying, request, request.size * size))
  const found = search(setting, shapes)
  const tooLarge = found.chosen.filter(({ shape }) => isOversized(shape, request)).length
  const cost = found.cost + costs.smaller * (1 - size) + costs.oversized * tooLarge
  return { ...found, setting, size, cost }
}

function balloonOf(
  { request }: Setting,
  { shape, x, y, face, root, tip }: Candidate,
  index: number,
): Balloon {
  const { kind, block, rx, ry } = shape
  const mouth = request.faces[face]?.mouth
  return {
    kind,
    block,
    middle: [x, y],
    radii: [rx, ry],
    tail: mouth ? { mouth, root, tip } : null,
    corner: kind === 'caption' ? [x < request.width / 2 ? -1 : 1, y < request.height / 2 ? -1 : 1] : null,
    seed: `${index}${request.says[index]?.words ?? ''}`,
  }
}
