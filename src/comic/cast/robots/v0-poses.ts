/** What v0's thin arms do. It has no neck: it leans with all of itself. */
import type { RobotArm, RobotPoses } from './robot-pose.ts'

export const hanging: RobotArm = { elbow: [112, 58], wrist: [108, 84], hand: 'open', turn: -6 }
const raised: RobotArm = { elbow: [126, 18], wrist: [136, -34], hand: 'open', turn: -6, flip: true }
const clutching: RobotArm = {
  elbow: [132, 2],
  wrist: [100, -54],
  hand: 'open',
  turn: -6,
  flip: true,
  layer: 'body',
}
const onHip: RobotArm = { elbow: [128, 58], wrist: [96, 82], hand: 'fist', layer: 'body' }
const shrugging: RobotArm = { elbow: [112, 62], wrist: [134, 40], hand: 'open', turn: 14, flip: true }
const drooping: RobotArm = { elbow: [102, 66], wrist: [102, 100], hand: 'open', turn: -6 }
const typing: RobotArm = { elbow: [112, 74], wrist: [66, 84], hand: 'open', turn: 14, layer: 'body' }
const onLap: RobotArm = { elbow: [112, 64], wrist: [72, 92], hand: 'open', layer: 'body' }
const folded: RobotArm = { elbow: [108, 74], wrist: [2, 62], hand: 'open', layer: 'body' }
const bothHands: RobotArm = { elbow: [112, 68], wrist: [64, 62], hand: 'open', layer: 'body' }

export const v0Poses: RobotPoses['poses'] = {
  stand: { right: hanging },
  wave: { right: raised, lean: 2 },
  cheer: { right: raised, left: raised, lean: -3 },
  clutch: { right: clutching, left: clutching },
  point: { right: { elbow: [112, 44], wrist: [136, 26], hand: 'pointing', turn: 10 } },
  fist: { right: { elbow: [116, 52], wrist: [132, 16], hand: 'fist' }, lean: -3 },
  hips: { right: onHip, left: onHip },
  think: {
    right: { elbow: [112, 84], wrist: [46, 24], hand: 'fist', turn: 14, layer: 'body' },
    left: { elbow: [108, 76], wrist: [-22, 74], hand: 'open', layer: 'body' },
    lean: -5,
  },
  slump: { right: drooping, left: drooping, lean: 9 },
  shrug: { right: shrugging, left: shrugging, lean: -6 },
  present: { right: { elbow: [112, 60], wrist: [142, 42], hand: 'open', turn: 10, flip: true } },
  fold: {
    right: { ...folded, wrist: [-14, 66], hand: 'fist' },
    left: { ...folded, wrist: [-20, 48], flip: true },
  },
  reach: { right: { elbow: [118, 14], wrist: [150, -14], hand: 'open', flip: true }, lean: 4 },
  bow: { right: { ...typing, wrist: [30, 84] }, left: { ...typing, wrist: [18, 86] }, lean: 15 },
  type: { right: typing, left: typing, lean: 2 },
  sit: { right: onLap, left: onLap, isSitting: true },
  'hold-phone': {
    right: { elbow: [116, 62], wrist: [126, 22], hand: 'fist', turn: -12, layer: 'head' },
    held: { thing: 'phone', spot: { x: 122, y: -8, turn: -6, scale: 0.74 } },
  },
  'hold-mug': {
    right: { elbow: [112, 82], wrist: [60, 56], hand: 'fist', turn: 30, layer: 'head' },
    held: { thing: 'mug', spot: { x: 36, y: 42, scale: 0.8 } },
  },
  'hold-paper': {
    right: bothHands,
    left: bothHands,
    held: { thing: 'paper', spot: { x: 6, y: 62, scale: 1 } },
    coversChest: true,
  },
  'hold-laptop': {
    right: bothHands,
    left: { elbow: [108, 84], wrist: [6, 92], hand: 'open', layer: 'body' },
    held: { thing: 'laptop', spot: { x: 6, y: 60, scale: 0.9 } },
    coversChest: true,
  },
  'deep-bow': { right: { ...typing, wrist: [24, 96] }, left: { ...typing, wrist: [12, 98] }, lean: 30 },
  run: {
    right: { elbow: [118, 60], wrist: [134, 22], hand: 'fist' },
    left: { elbow: [122, 44], wrist: [108, 84], hand: 'fist' },
    lean: 12,
  },
  jump: { right: raised, left: { ...raised, wrist: [128, -44] }, lean: 6, ground: 210 },
  fall: {
    right: raised,
    left: { ...raised, wrist: [146, -14] },
    whole: { x: 0, y: 0, turn: -104 },
  },
  crouch: { right: onLap, left: onLap, isSitting: true, lean: 5 },
  kneel: { right: folded, left: { ...folded, wrist: [4, 80] }, isSitting: true, lean: 3 },
  lie: { right: drooping, left: drooping, whole: { x: 0, y: 0, turn: -90 } },
  throw: {
    right: { elbow: [128, 10], wrist: [122, -50], hand: 'fist' },
    left: { elbow: [112, 44], wrist: [144, 22], hand: 'open', flip: true },
    lean: -9,
  },
  hold: {
    right: { elbow: [116, 62], wrist: [126, 22], hand: 'fist', turn: -12, layer: 'head' },
    palm: [126, 6],
  },
  carry: {
    right: { ...bothHands, layer: 'head' },
    left: { ...bothHands, layer: 'head' },
    held: { thing: 'box', spot: { x: 0, y: 66, scale: 0.84 } },
    coversChest: true,
  },
}

const near = (arm: RobotArm): RobotArm => ({ layer: 'body', ...arm })
const nearHanging = near({ elbow: [-12, 58], wrist: [-6, 86], hand: 'open' })
export const hidden: RobotArm = { elbow: [38, 60], wrist: [46, 84], hand: 'open' }

/** Seen from the side, looking to the right. The right arm is the near one. */
export const v0ProfilePoses: RobotPoses['poses'] = {
  stand: { right: nearHanging },
  wave: { right: near({ elbow: [60, 48], wrist: [100, 8], hand: 'open', turn: -20, flip: true }) },
  cheer: {
    right: near({ elbow: [64, 42], wrist: [98, -4], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [84, 34], wrist: [118, -12], hand: 'open', turn: -20, flip: true },
    lean: -4,
  },
  clutch: {
    right: near({ elbow: [-40, 2], wrist: [-24, -54], hand: 'open' }),
    left: { elbow: [92, 14], wrist: [82, -42], hand: 'open', flip: true },
  },
  point: { right: near({ elbow: [44, 60], wrist: [88, 38], hand: 'pointing', turn: 10 }) },
  fist: { right: near({ elbow: [46, 68], wrist: [88, 44], hand: 'fist', turn: -44 }), lean: -3 },
  hips: { right: near({ elbow: [-56, 60], wrist: [-22, 82], hand: 'fist' }) },
  think: {
    right: near({ elbow: [62, 76], wrist: [74, 30], hand: 'fist', turn: -12 }),
    left: { elbow: [60, 86], wrist: [84, 76], hand: 'fist' },
    lean: -4,
  },
  slump: { right: near({ elbow: [8, 66], wrist: [24, 98], hand: 'open' }), lean: 10 },
  shrug: {
    right: near({ elbow: [20, 72], wrist: [74, 50], hand: 'open', turn: 10, flip: true }),
    left: { elbow: [60, 60], wrist: [96, 36], hand: 'open', flip: true },
    lean: -6,
  },
  present: { right: near({ elbow: [36, 70], wrist: [88, 48], hand: 'open', turn: 10, flip: true }) },
  fold: {
    right: near({ elbow: [0, 80], wrist: [54, 64], hand: 'open', flip: true }),
    left: { elbow: [60, 70], wrist: [74, 60], hand: 'fist' },
  },
  reach: { right: near({ elbow: [62, 26], wrist: [112, 4], hand: 'open', flip: true }), lean: 4 },
  bow: { right: near({ elbow: [0, 66], wrist: [18, 96], hand: 'open' }), lean: 22 },
  type: {
    right: near({ elbow: [16, 84], wrist: [72, 82], hand: 'open', turn: 14 }),
    left: { elbow: [64, 72], wrist: [92, 74], hand: 'open', turn: 14 },
  },
  sit: { right: near({ elbow: [10, 74], wrist: [48, 90], hand: 'open' }), isSitting: true },
  'hold-phone': {
    right: near({ elbow: [38, 78], wrist: [84, 56], hand: 'fist', turn: -30, layer: 'head' }),
    held: { thing: 'phone', spot: { x: 98, y: 30, turn: 12, scale: 0.74 } },
  },
  'hold-mug': {
    right: near({ elbow: [38, 78], wrist: [76, 60], hand: 'fist', turn: -20 }),
    held: { thing: 'mug', spot: { x: 102, y: 42, mirror: true, scale: 0.74 } },
  },
  'hold-paper': {
    right: near({ elbow: [24, 80], wrist: [78, 66], hand: 'open', turn: -30, layer: 'head' }),
    held: { thing: 'sheet', spot: { x: 102, y: 46, turn: 14, scale: 0.74 } },
  },
  'hold-laptop': {
    right: near({ elbow: [10, 86], wrist: [64, 90], hand: 'open', turn: 8, layer: 'head' }),
    held: { thing: 'open-laptop', spot: { x: 96, y: 76, scale: 0.74 } },
  },
  'deep-bow': { right: near({ elbow: [4, 66], wrist: [24, 98], hand: 'open' }), lean: 40 },
  run: {
    right: near({ elbow: [-44, 66], wrist: [-20, 92], hand: 'fist' }),
    left: { elbow: [72, 50], wrist: [104, 16], hand: 'fist', turn: -20 },
    lean: 14,
  },
  jump: {
    right: near({ elbow: [64, 38], wrist: [104, -4], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [84, 30], wrist: [112, -28], hand: 'open', turn: -20, flip: true },
    lean: -8,
    ground: 210,
  },
  fall: {
    right: near({ elbow: [64, 42], wrist: [104, 10], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [84, 34], wrist: [118, -12], hand: 'open', turn: -20, flip: true },
    whole: { x: 0, y: 0, turn: -100 },
  },
  crouch: { right: near({ elbow: [24, 84], wrist: [66, 92], hand: 'open' }), isSitting: true, lean: 8 },
  kneel: { right: near({ elbow: [-2, 80], wrist: [34, 96], hand: 'open' }), isSitting: true, lean: 4 },
  lie: { right: nearHanging, whole: { x: 0, y: 0, turn: -90 } },
  throw: {
    right: near({ elbow: [-56, 18], wrist: [-72, -34], hand: 'fist' }),
    left: { elbow: [66, 46], wrist: [108, 22], hand: 'open', flip: true },
    lean: -10,
  },
  hold: {
    right: near({ elbow: [38, 78], wrist: [84, 56], hand: 'fist', turn: -30, layer: 'head' }),
    palm: [98, 42],
  },
  carry: {
    right: near({ elbow: [12, 86], wrist: [72, 84], hand: 'open', turn: 8 }),
    left: { elbow: [60, 76], wrist: [88, 84], hand: 'open' },
    held: { thing: 'box', spot: { x: 112, y: 56, scale: 0.78 } },
  },
}
