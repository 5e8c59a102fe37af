/**
 * The stage: where every figure is drawn on a panel, and where its face, head and hands are then.
 *
 * Everything is staged once, from the left. For a panel that is read from the right the whole stage is seen in a
 * mirror; things whose picture has a direction are drawn by `upright`.
 */
import type { CastKey } from '../../stories/cast.ts'
import type { Shot } from '../../stories/script-words.ts'
import { isWholePose } from '../../stories/whole-poses.ts'
import type { Figure, Landmarks } from '../cast/figure.ts'
import { figureOf } from '../cast/figures.ts'
import { soles } from '../cast/people/stances.ts'
import { type Ellipse, ellipse } from '../ink/curves.ts'
import { type Frame, inner, mirrorFrame, onPanel, panelFrame, type Spot, scaleOf } from '../ink/frame.ts'
import { clamp, type Point, type Points } from '../ink/points.ts'
import { eyeRoom, lenses } from './camera.ts'
import type { Actor } from './casting.ts'

/** What a panel is drawn on. */
export interface Room {
  /** px; 720 × 470 on a page. */
  readonly width: number
  readonly height: number
  /** Read from the right: the stage is seen in a mirror. */
  readonly isMirrored: boolean
  /** Balloons need the upper half; without them figures stand higher and larger. */
  readonly hasBalloons: boolean
}

/** A figure in its place. */
export interface Standing {
  readonly actor: Actor
  readonly spot: Spot
  /** The face and its surroundings, in px of the panel. */
  readonly landmarks: Landmarks
}

export const rootFrame = ({ width, isMirrored }: Room): Frame =>
  isMirrored ? mirrorFrame(width) : panelFrame

/** How large px of the usual panel are in this room. */
export const unitOf = ({ width, height }: Room): number => Math.min(width / 720, height / 470)

export interface Camera {
  readonly shot: Shot
  /** 1, or less to make room for balloons. */
  readonly zoom: number
}

/** The figures of a panel in their places; the crowd is not among them. */
export function standing(actors: readonly Actor[], room: Room, view: Camera): readonly Standing[] {
  const single = actors.filter(({ who }) => who !== 'crowd')
  const nearer = nearness(
    single.map(({ who }) => figureOf(who)),
    view.shot,
  )
  return single.map((actor) => {
    const spot = spotOf(actor, room, { ...view, count: single.length, nearer })
    const frame = inner(rootFrame(room), spot)
    const landmarks = figureOf(actor.who).landmarks(actor)
    return {
      actor: { ...actor, ...(isSeenWhole(actor, spot, { ...room, shot: view.shot }) && { isWhole: true }) },
      spot,
      landmarks: seen(view.shot === 'eyes' ? onlyEyes(landmarks) : landmarks, frame),
    }
  })
}

const isSeenWhole = (
  { pose }: Actor,
  { y, scale = 1 }: Spot,
  { shot, height }: Room & Pick<Camera, 'shot'>,
): boolean => lenses[shot].isWhole === true || isWholePose(pose) || y + hips * scale < height

/** Where trunks end, in a figure's own units. */
const hips = 290

/** The rest of a face may be cut by the frame and covered by words. */
function onlyEyes(landmarks: Landmarks): Landmarks {
  const { x, y, rx, ry } = landmarks.face
  const eyes = { x, y: y - ry * 0.1, rx: rx * 0.8, ry: ry * 0.45 }
  return { ...landmarks, face: eyes, head: ellipse([eyes.x, eyes.y], [eyes.rx, eyes.ry], 24) }
}

interface Company {
  /** How many figures there are. */
  readonly count: number
  readonly nearer: number
}

function spotOf(actor: Actor, room: Room, { shot, zoom, count, nearer }: Camera & Company): Spot {
  if (shot === 'eyes') return eyesAt(actor, room)
  const figure = figureOf(actor.who)
  const { scale } = lenses[shot]
  const crowding = room.hasBalloons ? (crowded[count] ?? 0.72) : 1
  const own = figure.size * nearer
  const size = scale * crowding * actor.size * own * zoom * unitFor(room, count)
  const reach = Math.max(headReach, 12 + Math.max(...figure.landmarks(actor).head.map(([x]) => Math.abs(x))))
  return {
    x: actor.isCut ? actor.x * room.width : inside(actor.x * room.width, room.width, reach * size),
    y: headHeight(actor, room, { shot, zoom, size, own }) - actor.lift * room.height,
    scale: size,
    turn: actor.tilt,
    mirror: actor.looksLeft && actor.view !== 'front',
  }
}

/** How much nearer a panel is seen in which all are small. */
function nearness(figures: readonly Figure[], shot: Shot): number {
  const alone = figures.map(({ sizeAlone }) => sizeAlone ?? 0)
  if (lenses[shot].isWhole || figures.length === 0 || alone.includes(0)) return 1
  return Math.min(...alone) / Math.max(...figures.map(({ size }) => size))
}

/** px: where the head of a figure of a size is, without its lift. */
function headHeight(
  actor: Actor,
  room: Room,
  { shot, zoom, size, own }: Camera & { readonly size: number; readonly own: number },
): number {
  const { scale, y, isWhole } = lenses[shot]
  const figure = figureOf(actor.who)
  const ground = figure.ground(actor)
  if (isWhole) return floorOf(shot, room) - ground * size
  const lower = (figure.ground({ ...actor, pose: 'stand' }) - ground) * size * lowered
  const height = room.hasBalloons ? y + (1 - zoom) * 0.3 : y - 0.1
  const usual = room.height * height + (1 - own) * smallerStandsLower * scale * unitOf(room)
  // From below nobody's feet are seen, however short they are.
  if (shot === 'low') return Math.max(usual + lower, room.height - ground * size)
  if (lower === 0) return usual
  const { face } = figure.landmarks(actor)
  return Math.min(usual + lower, Math.max(usual, room.height - (face.y + face.ry) * size))
}

/** px: where the feet of everybody are who is seen whole. */
export const floorOf = (shot: Shot, room: Room): number =>
  lenses[shot].y * room.height + soles * lenses[shot].scale * unitOf(room)

/** Share of the way down that heads go where feet are not seen. */
const lowered = 0.4

/** The face of whoever it is fills the panel. */
function eyesAt(actor: Actor, { width, height, hasBalloons }: Room): Spot {
  const { face } = figureOf(actor.who).landmarks(actor)
  const scale = Math.min((eyeRoom.height * height) / (2 * face.ry), (eyeRoom.width * width) / (2 * face.rx))
  const mirror = actor.looksLeft && actor.view !== 'front'
  return {
    x: width / 2 - face.x * scale * (mirror ? -1 : 1),
    y: height * (hasBalloons ? 0.58 : 0.5) - (face.y - 0.3 * face.ry) * scale,
    scale,
    turn: actor.tilt,
    mirror,
  }
}

/** Heads are not cut by the frame, unless they are too large for it. */
function inside(x: number, width: number, reach: number): number {
  return 2 * reach > width ? x : clamp(x, reach, width - reach)
}

/** Half of a head with hair and headset, and a little air. */
const headReach = 136

/** Share of their size that three and four figures keep. */
const crowded: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 1, 3: 0.9, 4: 0.76 }

/** Px that the head of a figure half the size stands lower, times two. */
const smallerStandsLower = 210

/** Without balloons the figures fill the width that each of them has. */
const unitFor = (room: Room, count: number): number =>
  room.hasBalloons ? unitOf(room) : Math.min(room.width / (288 * Math.max(2, count)), room.height / 470)

/** The same place for somebody whose look has changed. */
export const restaged = ({ actor, spot }: Omit<Standing, 'landmarks'>, room: Room): Standing => ({
  actor,
  spot,
  landmarks: seen(figureOf(actor.who).landmarks(actor), inner(rootFrame(room), spot)),
})

/** Turned to a place, px as staged from the left, unless the script has them face elsewhere. */
export function turnedTo<Of extends Pick<Standing, 'actor' | 'spot'>>(figure: Of, [x]: Point): Of {
  const { actor, spot } = figure
  if (!actor.mayTurn) return figure
  const looksLeft = x < spot.x
  return {
    ...figure,
    actor: { ...actor, looksLeft },
    spot: { ...spot, mirror: looksLeft && actor.view !== 'front' },
  }
}

/** Landmarks from a figure's own units to px of the panel. */
export function seen(landmarks: Landmarks, frame: Frame): Landmarks {
  const points = (all: Points): Points => all.map((point) => onPanel(frame, point))
  return {
    mouth: onPanel(frame, landmarks.mouth),
    face: ellipseSeen(landmarks.face, frame),
    head: points(landmarks.head),
    hands: landmarks.hands.map((hand) => ellipseSeen(hand, frame)),
    body: points(landmarks.body),
  }
}

/** A tilted ellipse keeps its axes: figures tilt by a few degrees only. */
function ellipseSeen({ x, y, rx, ry }: Ellipse, frame: Frame): Ellipse {
  const [cx, cy] = onPanel(frame, [x, y])
  const scale = scaleOf(frame)
  return { x: cx, y: cy, rx: rx * scale, ry: ry * scale }
}

/** The face of somebody on the stage; null where nobody of that name is there. */
export const findStanding = (all: readonly Standing[], who: CastKey | null): Standing | null =>
  all.find(({ actor }) => actor.who === who) ?? null
