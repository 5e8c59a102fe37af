/**
 * From shares of an author's picture to px of the panel that is a part of it:
 *
 *   ┌ picture ────────────┐
 *   │      ┌ box ───────┐ │      ┌ panel, 720 px ┐
 *   │      │   (mouth)  │ │  →   │    (mouth)    │
 *   │      └────────────┘ │      └───────────────┘
 *   └─────────────────────┘
 */
import type { Anchor, OwnArt, PictureBox } from '../../stories/story.ts'
import { type Box, type Ellipse, ellipse } from '../ink/curves.ts'
import type { Point, Points } from '../ink/points.ts'
import type { OnStage } from '../staging/place-request.ts'

/** A panel as balloons are placed on it, in px. */
export interface ArtRoom {
  readonly width: number
  readonly height: number
}

/** Whom balloons keep off. Only faces are known: bodies and hands are told by `avoid`. */
export const artFaces = (
  { anchors, box }: Pick<OwnArt, 'anchors' | 'box'>,
  room: ArtRoom,
): readonly OnStage[] =>
  anchors.map((anchor) => {
    const mouth = spotIn(anchor.mouth, box, room)
    const face = faceOf(anchor, box, room)
    return { who: anchor.who, mouth, face, head: headAround(face), hands: [], body: [] }
  })

/** @returns px of the panel; what lies outside of it stays outside */
export function boxIn([x, y, across, down]: PictureBox, box: PictureBox, room: ArtRoom): Box {
  const [left, top] = spotIn([x, y], box, room)
  return { x: left, y: top, width: (across / box[2]) * room.width, height: (down / box[3]) * room.height }
}

/** What an author's box around a face leaves out of a head: a little on all sides, and hair above. */
const headAround = ({ x, y, rx, ry }: Ellipse): Points => ellipse([x, y - 0.1 * ry], [1.12 * rx, 1.2 * ry])

/** px around a mouth where nothing is known of the face. */
const unknownFace = { rx: 46, ry: 38 } as const

const spotIn = ([x, y]: Anchor['mouth'], [left, top, across, down]: PictureBox, room: ArtRoom): Point => [
  ((x - left) / across) * room.width,
  ((y - top) / down) * room.height,
]

function faceOf({ mouth, face }: Anchor, box: PictureBox, room: ArtRoom): Ellipse {
  if (face === null) {
    const [x, y] = spotIn(mouth, box, room)
    return { x, y, ...unknownFace }
  }
  const { x, y, width, height } = boxIn(face, box, room)
  return { x: x + width / 2, y: y + height / 2, rx: width / 2, ry: height / 2 }
}
