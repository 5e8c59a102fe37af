/** Everything that a balloon covers, as polygons: what collisions are measured with. */
import { distance, type Point, type Points, pointAt } from '../ink/points.ts'
import type { Balloon } from './balloon.ts'
import { bodyOf, type Spike, spikesOf } from './outline.ts'
import { bubbles, opened } from './tail.ts'

export interface Contour {
  /** Without the tail. */
  readonly body: Points
  /** None, one, or the bubbles of a thought. */
  readonly tails: readonly Points[]
}

/** Reckoned once a balloon, for sounds, collisions and all that may be hidden. */
export function contourOf(balloon: Balloon): Contour {
  const contour = known.get(balloon) ?? measured(balloon)
  known.set(balloon, contour)
  return contour
}

const known = new WeakMap<Balloon, Contour>()

function measured(balloon: Balloon): Contour {
  const body = bodyOf(balloon)
  const { kind, tail } = balloon
  if (!tail || kind === 'caption') return { body, tails: [] }
  if (kind === 'thought') return { body, tails: bubbles(tail) }
  if (kind === 'shout') return { body, tails: [longSpike(balloon)] }
  return { body, tails: [opened(balloon, body, tail).tail.points] }
}

/** The spikes of a shout, the one nearest to the speaker drawn out as its tail. */
export function spikesWithTail(balloon: Balloon): readonly Spike[] {
  const spikes = spikesOf(balloon)
  const { tail } = balloon
  if (!tail) return spikes
  const far = spikes.map(({ tip }) => distance(tip, tail.root))
  const chosen = far.indexOf(Math.min(...far))
  const before = (chosen + spikes.length - 1) % spikes.length
  return spikes.map((spike, index) => ({
    tip: index === chosen ? tail.tip : spike.tip,
    hollow: spike.hollow,
    next: index === before ? tail.tip : spike.next,
  }))
}

function longSpike(balloon: Balloon): Points {
  const spikes = spikesWithTail(balloon)
  const index = spikes.findIndex(({ tip }) => tip === balloon.tail?.tip)
  const hollows = spikes.map(({ hollow }): Point => hollow)
  return [pointAt(hollows, index - 1), balloon.tail?.tip ?? balloon.middle, pointAt(hollows, index)]
}
