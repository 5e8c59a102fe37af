/** What passers-by do: arms as tubes that end in a round hand, or no arms at all. */
import type { Pose } from '../../stories/script-words.ts'
import type { Spot } from '../ink/frame.ts'
import type { Point } from '../ink/points.ts'
import type { HeldName } from './people/held.ts'

/** Arms are written as on the right of the picture; x grows outwards for both. */
export interface CrowdPose {
  readonly right?: CrowdArm
  readonly left?: CrowdArm
  readonly head?: Spot
  readonly palm?: Point
  readonly held?: { readonly thing: HeldName; readonly spot: Spot }
}

export interface CrowdArm {
  readonly elbow: Point
  readonly wrist: Point
  /** Without one it lies behind the body. */
  readonly layer?: 'body' | 'head'
}

const both = (arm: CrowdArm): CrowdPose => ({ right: arm, left: arm })
const bent: CrowdArm = { elbow: [128, 250], wrist: [84, 234], layer: 'head' }

export const crowdPoses: Readonly<Record<Pose, CrowdPose>> = {
  stand: {},
  wave: { right: { elbow: [150, 150], wrist: [160, 50] } },
  cheer: both({ elbow: [150, 126], wrist: [150, 16] }),
  clutch: both({ elbow: [164, 130], wrist: [104, 40], layer: 'head' }),
  point: { right: { elbow: [140, 190], wrist: [200, 150] } },
  fist: { right: { elbow: [152, 210], wrist: [160, 120] } },
  hips: both({ elbow: [178, 226], wrist: [112, 268] }),
  think: { right: { elbow: [130, 250], wrist: [46, 122], layer: 'head' }, head: { x: 0, y: 0, turn: -4 } },
  slump: { head: { x: 8, y: 24, turn: 8 } },
  shrug: { ...both({ elbow: [146, 232], wrist: [190, 186] }), head: { x: 0, y: 10, turn: -6 } },
  present: { right: { elbow: [140, 226], wrist: [204, 196] } },
  fold: {
    right: { elbow: [134, 240], wrist: [-40, 236], layer: 'body' },
    left: { elbow: [134, 236], wrist: [-30, 214], layer: 'body' },
  },
  reach: { right: { elbow: [150, 112], wrist: [200, 30] } },
  bow: { head: { x: 12, y: 50, turn: 14 } },
  type: both({ elbow: [136, 246], wrist: [50, 262], layer: 'body' }),
  sit: both({ elbow: [140, 250], wrist: [64, 296], layer: 'body' }),
  'hold-phone': {
    right: { elbow: [130, 262], wrist: [104, 206], layer: 'head' },
    held: { thing: 'phone', spot: { x: 116, y: 160 } },
  },
  'hold-mug': {
    right: { elbow: [134, 262], wrist: [100, 222], layer: 'head' },
    held: { thing: 'mug', spot: { x: 62, y: 212, scale: 1.25 } },
  },
  'hold-paper': { ...both(bent), held: { thing: 'paper', spot: { x: 0, y: 214, scale: 1.25 } } },
  'hold-laptop': { ...both(bent), held: { thing: 'laptop', spot: { x: 0, y: 214, scale: 1.25 } } },
  'deep-bow': { head: { x: 0, y: 96 } },
  run: {
    right: { elbow: [156, 214], wrist: [176, 144] },
    left: { elbow: [166, 190], wrist: [146, 258] },
    head: { x: 6, y: 0, turn: 5 },
  },
  jump: both({ elbow: [156, 110], wrist: [178, 10] }),
  fall: { ...both({ elbow: [164, 132], wrist: [206, 64] }), head: { x: -14, y: 10, turn: -16 } },
  crouch: { ...both({ elbow: [142, 250], wrist: [70, 282], layer: 'head' }), head: { x: 0, y: 22 } },
  kneel: { ...both({ elbow: [130, 256], wrist: [50, 306], layer: 'body' }), head: { x: 0, y: 12 } },
  lie: { head: { x: -20, y: 20, turn: -40 } },
  throw: {
    right: { elbow: [158, 110], wrist: [168, 4] },
    left: { elbow: [150, 190], wrist: [206, 158] },
    head: { x: 0, y: 0, turn: -5 },
  },
  hold: { right: { elbow: [140, 250], wrist: [130, 190], layer: 'head' }, palm: [130, 180] },
  carry: { ...both(bent), held: { thing: 'box', spot: { x: 0, y: 234, scale: 1.25 } } },
}
