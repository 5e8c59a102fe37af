/** Why balloons are where they are: their costs by name, as the search added them up, and where else they could be. */
import { panelCosts } from './costs.ts'
import { goodFor, type Settled, settled } from './place.ts'
import { alone, type Bill, type BilledName, blockedWay, type Candidate } from './place-alone.ts'
import { areasFor, coverageOf } from './place-coverage.ts'
import { together } from './place-pairs.ts'
import type { PlaceRequest, Saying } from './place-request.ts'

export interface Why extends Settled {
  /** What the whole panel may cost while nobody would want to move anything. */
  readonly good: number
  /** What of the cost is for letters that had to shrink. */
  readonly smaller: number
  /** One a saying, in their order. */
  readonly balloons: readonly WhyBalloon[]
}

export interface WhyBalloon {
  readonly saying: Saying
  /** As editors count lines, from 1; 0 is the caption. */
  readonly number: number
  readonly here: Judged
  /** The best place that is elsewhere while the others stay; null where there is none. */
  readonly elsewhere: Judged | null
}

export interface Judged {
  readonly candidate: Candidate
  readonly cost: number
  /** The dearest first. */
  readonly reasons: readonly Reason[]
}

export interface Reason {
  readonly name: BilledName
  /** What it covers, or the index of the other balloon; null for what is between it and its speaker. */
  readonly of: string | number | null
  /** Below 0 where it speaks for the place. */
  readonly cost: number
}

/** @param request says at least one thing */
export function whyOf(request: PlaceRequest): Why {
  const found = settled(request)
  const first = request.says[0]?.kind === 'caption' ? 0 : 1
  const balloons = request.says.flatMap((saying, index): WhyBalloon[] => {
    const own = found.chosen[index]
    if (!own) return []
    const others = (found.lists[index] ?? []).filter((other) => isElsewhere(own, other))
    const judged = others.map((other) => judgedAt(found, other, index)).toSorted((a, b) => a.cost - b.cost)
    return [
      { saying, number: index + first, here: judgedAt(found, own, index), elsewhere: judged[0] ?? null },
    ]
  })
  return { ...found, good: goodFor(request), smaller: panelCosts.smaller * (1 - found.size), balloons }
}

/** Their middles are further apart than half a balloon. */
const isElsewhere = (own: Candidate, other: Candidate): boolean =>
  Math.abs(other.x - own.x) > own.shape.rx || Math.abs(other.y - own.y) > own.shape.ry

function judgedAt({ setting, chosen }: Settled, candidate: Candidate, index: number): Judged {
  const reasons: Reason[] = []
  const billing = (of: Reason['of']) => ({
    ...setting,
    bill: (parts: Bill) => reasons.push(...reasonsIn(parts, of)),
  })
  const { shape, x, y } = candidate
  alone(billing(null), shape, { x, y, index, limit: Number.POSITIVE_INFINITY })
  blockedWay(billing(null), candidate)
  for (const [place, other] of chosen.entries()) {
    if (place < index) together(billing(place), other, candidate)
    if (place > index) together(billing(place), candidate, other)
  }
  const cost = reasons.reduce((sum, reason) => sum + reason.cost, 0)
  const named = reasons.filter(({ name }) => name !== 'covers').concat(coveredBy(setting.request, candidate))
  return { candidate, cost, reasons: named.toSorted((a, b) => b.cost - a.cost) }
}

const reasonsIn = (parts: Bill, of: Reason['of']): readonly Reason[] =>
  (Object.keys(parts) as BilledName[]).map((name) => ({ name, of, cost: parts[name] ?? 0 }))

/** The cost of what is covered, thing by thing and head by head. */
const coveredBy = (request: PlaceRequest, { shape, x, y }: Candidate): readonly Reason[] =>
  [...Map.groupBy(areasFor(request), ({ name }) => name)].map(([of, areas]) => ({
    name: 'covers',
    of,
    cost: coverageOf(areas, request).cost(shape, x, y),
  }))
