/** The trunk of a body: one outline for each view, whatever is worn. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import { mirrored, type Points } from '../../ink/points.ts'

const half = pathPoints('M 24 84 L 44 104 66 116 70 142 63 184 64 240 70 296 74 340 74 340')
const upright: Points = [...half, ...mirrored(half).toReversed()]

/** Chest to the right. */
const sideways: Points = pathPoints(
  'M -30 84 L -46 108 -56 140 -56 184 -50 240 -54 300 -56 340 -56 340 52 340 52 340 50 296 46 240 48 190 46 150 36 116 16 84',
)

/** Control points of a soft closed curve. */
export const trunk = (view: View): Points => (view === 'profile' ? sideways : upright)

/** Coarse, without arms: what head and shoulders hide. */
export const trunkBox = (view: View): Points =>
  view === 'profile'
    ? pathPoints('M -40 96 L -62 150 -60 330 56 330 54 150 30 96')
    : pathPoints('M -46 96 L -88 128 -96 330 96 330 88 128 46 96')

/** How far collars and ties go to the right when a body turns. */
export const turnOf = (view: View): number => (view === 'three-quarter' ? 9 : 0)
