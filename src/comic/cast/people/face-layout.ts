/** Where the parts of a face lie in each view. All heads share one skull, so that any face fits under any hair. */
import type { Expression, View } from '../../../stories/script-words.ts'
import type { Point } from '../../ink/points.ts'
import type { DrawnPerson } from './person.ts'

/** A view that shows a face. */
export type FaceView = Exclude<View, 'back'>

/** One of the things that a face has two of. */
export interface FacePart {
  readonly x: number
  readonly y: number
  /** How wide it looks; below 1 where the head turns it away. */
  readonly k: number
  /** Its outer side is on the left or on the right of the picture. */
  readonly side: -1 | 1
}

export interface FaceLayout {
  readonly view: FaceView
  readonly eyes: readonly FacePart[]
  readonly brows: readonly FacePart[]
  readonly cheeks: readonly FacePart[]
  /** None in profile, where the outline has it. */
  readonly nose: Point | null
  /** Where closed lips lie; `k` as for eyes. */
  readonly mouth: { readonly x: number; readonly y: number; readonly k: number }
}

/** A face to be drawn: where its parts are, and what it feels. */
export interface FaceLook {
  readonly layout: FaceLayout
  readonly expression: Expression
  /** Which way the eyes go, as a unit vector; straight on without it. */
  readonly gaze?: Point
}

export function faceLayout(person: DrawnPerson, view: FaceView): FaceLayout {
  const isOld = person.age === 'old'
  const eyeY = isOld ? 12 : 22
  const browY = isOld ? -19 : -21
  const row = (kind: 'eyes' | 'brows' | 'cheeks', y: number): readonly FacePart[] =>
    rows[view][kind].map(([x, k, side]) => ({ x, y, k, side }))
  return {
    view,
    eyes: row('eyes', eyeY),
    brows: row('brows', browY),
    cheeks: row('cheeks', isOld ? 58 : 54),
    nose: view === 'profile' ? null : [rows[view].nose, isOld ? 41 : 43],
    mouth: { x: rows[view].mouth, y: isOld ? 73 : 69, k: view === 'profile' ? 0.62 : 1 },
  }
}

type FaceRow = readonly (readonly [x: number, k: number, side: -1 | 1])[]
type Rows = { eyes: FaceRow; brows: FaceRow; cheeks: FaceRow; nose: number; mouth: number }

/** Left and right; `k` is that of the right one, which a turned head shows from the side. */
const pair = (left: number, right: number, k = 1): FaceRow => [
  [left, 1, -1],
  [right, k, 1],
]

const rows: Readonly<Record<FaceView, Rows>> = {
  front: { eyes: pair(-45, 45), brows: pair(-46, 46), cheeks: pair(-73, 73), nose: 0, mouth: 0 },
  'three-quarter': {
    eyes: pair(-27, 58, 0.85),
    brows: pair(-28, 60, 0.85),
    cheeks: pair(-58, 78, 0.7),
    nose: 28,
    mouth: 21,
  },
  profile: {
    eyes: [[60, 0.74, -1]],
    brows: [[62, 0.78, -1]],
    cheeks: [[38, 0.9, -1]],
    nose: 0,
    mouth: 93,
  },
}
