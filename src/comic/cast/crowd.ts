/** A crowd: many passers-by in rows over the lower part of a panel, or one of them alone. */
import type { Expression, Pose, View } from '../../stories/script-words.ts'
import { type Box, pathPoints } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { inner, onPanel, panelFrame } from '../ink/frame.ts'
import { between, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { drawMob, drawMobHand, type Mob, mobs } from './crowd-mob.ts'
import { crowdPoses } from './crowd-poses.ts'
import { type Figure, type Landmarks, type Look, movedPoints } from './figure.ts'

export const crowd: Figure = {
  draw: (drawing, look) => drawMob(drawing, mobs[0], look),
  landmarks: (look) => landmarksOf(mobs[0], look),
  ground: ({ isWhole }) => (isWhole ? 464 : 334),
  drawHand: drawMobHand,
  isRobot: false,
  size: 0.5,
}

export interface CrowdOptions {
  readonly expression: Expression
  /** Every second one does it; default all stand. */
  readonly pose?: Pose
  /** `back` for an audience. Else they look about, and some of the front row are seen from behind. */
  readonly view?: View
  /** It stands behind the cast: there is no row in front, and nobody shows his back. */
  readonly isBehind?: boolean
  /** Chooses kinds and places. */
  readonly seed: string
  /** Where nobody may stand, in px of the panel: actors, desks. */
  readonly free?: readonly Box[]
}

export interface CrowdFigure {
  /** Where its own 0 0 lies, in px of the panel. */
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirror: boolean
  /** Into a drawing at that place: `figure.draw(drawing.at(figure))`. */
  readonly draw: (drawing: Drawing) => void
  /** In its own units, like those of a `Figure`. */
  readonly landmarks: Landmarks
}

/** Those at the back first. */
export function crowdFigures(
  room: { readonly width: number; readonly height: number },
  options: CrowdOptions,
): readonly CrowdFigure[] {
  const roll = dice(options.seed)
  const unit = Math.min(room.width / 720, room.height / 470)
  let number = Math.floor(roll() * mobs.length)
  return (options.isBehind ? rows.slice(0, 2) : rows).flatMap((row, depth) => {
    const count = Math.max(2, Math.round(room.width / unit / row.spacing))
    return Array.from({ length: count }, (_, index) => {
      const x = ((index + 0.5 + (depth % 2) * 0.4 - 0.2 + between(-0.1, 0.1, roll())) / count) * room.width
      const y = room.height * row.y + between(-9, 9, roll()) * unit
      const place = { x, y, scale: row.scale * unit, mirror: roll() > 0.5 }
      number += stride
      const mob = mobs[number % mobs.length] ?? mobs[0]
      const usual = lookOf(options, { isInFront: depth === rows.length - 1, turn: number })
      const look: Look = y + 334 * place.scale < room.height ? { ...usual, isWhole: true } : usual
      return {
        ...place,
        draw: (drawing: Drawing) => drawMob(drawing, mob, look),
        landmarks: landmarksOf(mob, look),
      }
    }).filter((figure) => !(options.free ?? []).some((box) => standsIn(box, figure)))
  })
}

const rows = [
  { y: 0.57, scale: 0.235, spacing: 96 },
  { y: 0.71, scale: 0.295, spacing: 116 },
  { y: 0.88, scale: 0.365, spacing: 140 },
] as const

/** Has no common factor with the number of kinds, so that all of them come. */
const stride = 5

function lookOf(
  { expression, pose = 'stand', view }: CrowdOptions,
  { isInFront, turn }: { readonly isInFront: boolean; readonly turn: number },
): Look {
  const chosen = view ?? (isInFront && turn % 3 === 0 ? 'back' : turn % 4 === 0 ? 'front' : 'three-quarter')
  return { expression, pose: turn % 2 ? 'stand' : pose, view: chosen }
}

/** Only head and shoulders count: those before it may hide the rest. */
function standsIn(box: Box, { x, y, scale }: CrowdFigure): boolean {
  const [half, top, foot] = [120 * scale, 130 * scale, 200 * scale]
  return x + half > box.x && x - half < box.x + box.width && y + foot > box.y && y - top < box.y + box.height
}

function landmarksOf({ size = 1 }: Mob, { pose, view }: Look): Landmarks {
  const how = crowdPoses[pose]
  const whole = inner(panelFrame, { x: 0, y: (1 - size) * 200, scale: size })
  const top = inner(whole, { x: 0, y: 0, ...how.head })
  const aside = { front: 0, 'three-quarter': 12, profile: 54, back: 0 }[view]
  const [x, y] = onPanel(top, [0, 4])
  const arms = [how.right?.wrist, how.left && ([-how.left.wrist[0], how.left.wrist[1]] as const)]
  const hands = arms.filter((arm) => arm !== undefined)
  return {
    mouth: onPanel(top, [aside, 60]),
    face: { x, y, rx: 100 * size, ry: 104 * size },
    head: movedPoints(headOutline, top),
    hands: movedPoints(hands, whole).map(([hx, hy]) => ({ x: hx, y: hy, rx: 40 * size, ry: 40 * size })),
    body: movedPoints(trunk, whole),
  }
}

const headOutline: Points = pathPoints(
  'M -60 -170 L 60 -170, 120 -110, 140 0, 110 90, 0 112, -110 90, -140 0, -120 -110',
)
const trunk: Points = pathPoints('M -76 110 L 76 110, 122 200, 122 334, -122 334, -122 200')
