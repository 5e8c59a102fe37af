/** What legs do in each pose. Without a word here they stand. */
import type { Pose, View } from '../../../stories/script-words.ts'
import type { Point } from '../../ink/points.ts'

/**
 * Legs are written as on the right of the picture: x grows outwards from the middle for both. In profile the right leg
 * is the near one, the left leg the far one, and x grows forwards for both.
 */
export interface Stance {
  readonly right: Leg
  readonly left: Leg
  /** y of the floor, in the figure's own units; null for somebody who lies on it as they happen to. */
  readonly ground: number | null
  /** Knees that are drawn up hide the body. */
  readonly isBefore?: true
  readonly hasSeat?: true
}

export interface Leg {
  readonly knee: Point
  /** Null where the shin is under somebody who kneels. */
  readonly ankle: Point | null
  /** Degrees by which a shoe that is seen from the side is turned, clockwise. */
  readonly toes?: number
}

/** Where soles are when somebody stands upright. */
export const soles = 463

const both = (leg: Leg, ground: number) => ({ right: leg, left: leg, ground })

/** Thighs that come towards us. */
const lap: Leg = { knee: [50, 316], ankle: [46, 400] }

const standing = both({ knee: [35, 372], ankle: [36, 436] }, soles)
const kicking = {
  right: { knee: [60, 346], ankle: [98, 402] },
  left: { knee: [48, 352], ankle: [78, 424] },
} as const

const front: Partial<Record<Pose, Stance>> = {
  sit: { ...both(lap, 427), hasSeat: true, isBefore: true },
  type: { ...both(lap, 427), hasSeat: true, isBefore: true },
  run: {
    right: { knee: [38, 346], ankle: [22, 394] },
    left: { knee: [32, 374], ankle: [30, 436] },
    ground: soles,
  },
  jump: {
    right: { knee: [62, 350], ankle: [70, 408] },
    left: { knee: [58, 342], ankle: [38, 396] },
    ground: 540,
  },
  fall: { ...kicking, ground: null },
  crouch: { ...both({ knee: [70, 258], ankle: [44, 338] }, 365), isBefore: true },
  kneel: both({ knee: [42, 334], ankle: null }, 366),
  lie: { ...standing, ground: null },
  throw: {
    right: { knee: [62, 368], ankle: [78, 434] },
    left: { knee: [50, 372], ankle: [62, 434] },
    ground: soles,
  },
  carry: {
    right: { knee: [44, 372], ankle: [42, 436] },
    left: { knee: [40, 372], ankle: [44, 436] },
    ground: soles,
  },
}

const sideways: Stance = {
  right: { knee: [2, 370], ankle: [-6, 436] },
  left: { knee: [16, 368], ankle: [14, 434] },
  ground: soles,
}

const seated: Stance = {
  right: { knee: [92, 312], ankle: [84, 400] },
  left: { knee: [104, 308], ankle: [106, 396] },
  ground: 427,
  hasSeat: true,
}

const profile: Partial<Record<Pose, Stance>> = {
  sit: seated,
  type: seated,
  run: {
    right: { knee: [-34, 362], ankle: [-108, 380], toes: 80 },
    left: { knee: [78, 342], ankle: [72, 418], toes: -14 },
    ground: soles,
  },
  jump: {
    right: { knee: [34, 358], ankle: [-30, 402], toes: 54 },
    left: { knee: [70, 340], ankle: [22, 398], toes: 40 },
    ground: 540,
  },
  fall: {
    right: { knee: [66, 340], ankle: [118, 386], toes: -50 },
    left: { knee: [44, 354], ankle: [104, 424], toes: -40 },
    ground: null,
  },
  crouch: {
    right: { knee: [88, 258], ankle: [36, 338] },
    left: { knee: [100, 256], ankle: [52, 336] },
    ground: 365,
    isBefore: true,
  },
  kneel: {
    right: { knee: [96, 330], ankle: [-30, 338], toes: 76 },
    left: { knee: [106, 326], ankle: [-18, 336], toes: 76 },
    ground: 366,
  },
  lie: { ...sideways, ground: null },
  throw: {
    right: { knee: [-42, 364], ankle: [-78, 430], toes: 14 },
    left: { knee: [52, 356], ankle: [72, 434] },
    ground: soles,
  },
  carry: {
    right: { knee: [16, 368], ankle: [-4, 436] },
    left: { knee: [34, 364], ankle: [22, 434] },
    ground: soles,
  },
}

export function stanceOf(pose: Pose, view: View): Stance {
  return view === 'profile' ? (profile[pose] ?? sideways) : (front[pose] ?? standing)
}
