/** Whose tail it is: the one whose mouth and head it ends nearest to. */
import { distance, type Point } from '../ink/points.ts'
import { distanceTo } from './geometry.ts'
import type { OnStage } from './place-request.ts'

/** px that the tip of a tail is nearer to somebody else than to its own speaker; 0 or less where it is not. */
export function aheadOf(own: OnStage, other: OnStage, tip: Point): number {
  const byMouth = distance(own.mouth, tip) - distance(other.mouth, tip)
  // Whoever is so far away need not be measured.
  if (byMouth < -farAway) return byMouth
  return Math.max(byMouth, distanceTo(own.head, tip) - distanceTo(other.head, tip))
}

/** px; more than from a mouth to the top of the largest hair. */
const farAway = 400
