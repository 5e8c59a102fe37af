/** The trunk of a body: one outline for each view, whatever is worn. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import { mirrored, type Points } from '../../ink/points.ts'

const half = pathPoints('M 24 84 L 44 104 66 116 70 142 63 184 64 240 68 284 69 296 69 296')
const upright: Points = [...half, ...mirrored(half).toReversed()]

/** Chest to the right. */
const sideways: Points = pathPoints(
  'M -30 84 L -46 108 -56 140 -56 184 -50 240 -53 284 -54 296 -54 296 50 296 50 296 49 284 46 240 48 190 46 150 36 116 16 84',
)

/** Control points of a soft closed curve. */
export const trunk = (view: View): Points => (view === 'profile' ? sideways : upright)

/** Coarse, without arms: what head and shoulders hide. */
export const trunkBox = (view: View): Points =>
  view === 'profile'
    ? pathPoints('M -40 96 L -62 150 -60 300 56 300 54 150 30 96')
    : pathPoints('M -46 96 L -88 128 -96 300 96 300 88 128 46 96')

/** How far collars and ties go to the right when a body turns. */
export const turnOf = (view: View): number => (view === 'three-quarter' ? 9 : 0)
