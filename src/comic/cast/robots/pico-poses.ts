/** What Pico's arms and head do, from the front and from three quarters. */
import type { RobotArm, RobotPoses } from './robot-pose.ts'

export const hanging: RobotArm = { elbow: [102, 156], wrist: [98, 188], hand: 'open', turn: -6 }
const raised: RobotArm = { elbow: [128, 128], wrist: [160, 48], hand: 'open', turn: -8, flip: true }
const clutching: RobotArm = {
  elbow: [146, 104],
  wrist: [124, 32],
  hand: 'open',
  turn: -8,
  flip: true,
  layer: 'head',
}
const onHip: RobotArm = { elbow: [130, 156], wrist: [92, 186], hand: 'fist', layer: 'body' }
const shrugging: RobotArm = { elbow: [110, 170], wrist: [150, 142], hand: 'open', turn: 14, flip: true }
const typing: RobotArm = { elbow: [102, 176], wrist: [60, 192], hand: 'open', turn: 16, layer: 'body' }
const onKnee: RobotArm = { elbow: [100, 164], wrist: [72, 180], hand: 'open', layer: 'body' }
const bothHands: RobotArm = { elbow: [104, 168], wrist: [76, 180], hand: 'open', turn: 20, layer: 'body' }
const drooping: RobotArm = { elbow: [82, 166], wrist: [78, 200], hand: 'open', turn: 6, layer: 'body' }

export const picoPoses: RobotPoses['poses'] = {
  stand: { right: hanging },
  wave: { right: raised, head: { x: 0, y: 0, turn: 3 } },
  cheer: { right: raised, left: raised, head: { x: 0, y: -5, turn: -3 } },
  clutch: { right: clutching, left: clutching, head: { x: 0, y: 5 } },
  point: { right: { elbow: [108, 150], wrist: [150, 128], hand: 'pointing', turn: 10 } },
  fist: { right: { elbow: [118, 166], wrist: [140, 118], hand: 'fist' }, head: { x: 0, y: 0, turn: -3 } },
  hips: { right: onHip, left: onHip },
  think: {
    right: {
      shoulder: [76, 130],
      elbow: [106, 190],
      wrist: [28, 118],
      hand: 'fist',
      turn: 22,
      layer: 'head',
    },
    left: { elbow: [92, 190], wrist: [-44, 202], hand: 'open', layer: 'body' },
    head: { x: 0, y: 0, turn: -5 },
  },
  slump: { right: drooping, left: drooping, head: { x: 6, y: 16, turn: 9 } },
  shrug: { right: shrugging, left: shrugging, head: { x: 0, y: 6, turn: -7 } },
  present: { right: { elbow: [106, 168], wrist: [156, 148], hand: 'open', turn: 10, flip: true } },
  fold: {
    right: { elbow: [98, 172], wrist: [-26, 172], hand: 'fist', layer: 'body' },
    left: { elbow: [98, 176], wrist: [-30, 152], hand: 'open', flip: true, layer: 'body' },
    coversChest: true,
  },
  reach: {
    right: { elbow: [118, 114], wrist: [172, 84], hand: 'open', flip: true },
    head: { x: 4, y: 0, turn: -4 },
  },
  bow: {
    right: { elbow: [90, 170], wrist: [44, 196], hand: 'open', layer: 'body' },
    left: { elbow: [90, 170], wrist: [26, 200], hand: 'open', layer: 'body' },
    head: { x: 12, y: 30, turn: 12 },
    coversChest: true,
    lean: 5,
  },
  type: { right: typing, left: typing, head: { x: 0, y: 5 } },
  sit: { right: onKnee, left: onKnee, isSitting: true },
  'hold-phone': {
    right: { elbow: [110, 184], wrist: [124, 150], hand: 'fist', turn: -14, layer: 'head' },
    head: { x: 0, y: 0, turn: 4 },
    held: { thing: 'phone', spot: { x: 122, y: 110, turn: -6 } },
  },
  'hold-mug': {
    right: {
      shoulder: [76, 130],
      elbow: [112, 188],
      wrist: [80, 162],
      hand: 'fist',
      turn: -6,
      layer: 'head',
    },
    held: { thing: 'mug', spot: { x: 26, y: 150 } },
    coversChest: true,
  },
  'hold-paper': {
    right: bothHands,
    left: bothHands,
    held: { thing: 'paper', spot: { x: 0, y: 160 } },
    coversChest: true,
  },
  'hold-laptop': {
    right: bothHands,
    left: { elbow: [100, 180], wrist: [-20, 208], hand: 'open', layer: 'body' },
    held: { thing: 'laptop', spot: { x: 4, y: 166 } },
    coversChest: true,
  },
  'deep-bow': {
    right: { elbow: [88, 170], wrist: [74, 208], hand: 'open', layer: 'body' },
    left: { elbow: [88, 170], wrist: [74, 208], hand: 'open', layer: 'body' },
    head: { x: 0, y: 62 },
  },
  run: {
    right: { elbow: [112, 160], wrist: [134, 118], hand: 'fist', turn: -6 },
    left: { elbow: [116, 140], wrist: [104, 178], hand: 'fist' },
    head: { x: 4, y: 0, turn: 4 },
    lean: 7,
    feet: [
      { x: -42, y: 240, turn: 8 },
      { x: 56, y: 222, turn: -28 },
    ],
  },
  jump: {
    right: raised,
    left: { elbow: [130, 114], wrist: [148, 40], hand: 'open', turn: -12, flip: true },
    head: { x: 0, y: -4, turn: 4 },
    feet: [
      { x: -50, y: 240, turn: 24 },
      { x: 52, y: 236, turn: -20 },
    ],
    ground: 330,
  },
  fall: {
    right: raised,
    left: { elbow: [134, 112], wrist: [156, 60], hand: 'open', flip: true },
    head: { x: 0, y: 2, turn: -8 },
    feet: [
      { x: -20, y: 244, turn: 10 },
      { x: 60, y: 230, turn: -34 },
    ],
    whole: { x: -70, y: 20, turn: -100 },
  },
  crouch: { right: bothHands, left: bothHands, head: { x: 0, y: 16 }, isSitting: true },
  kneel: { right: onKnee, left: onKnee, head: { x: 0, y: 4 }, feet: [], ground: 240 },
  lie: { right: hanging, whole: { x: -70, y: 0, turn: -90 } },
  throw: {
    right: { elbow: [122, 96], wrist: [140, 28], hand: 'fist', turn: 10 },
    left: { elbow: [110, 140], wrist: [150, 112], hand: 'open', flip: true },
    head: { x: 0, y: 0, turn: -5 },
    lean: -5,
    feet: [
      { x: -56, y: 242 },
      { x: 58, y: 242 },
    ],
  },
  hold: { right: { elbow: [112, 176], wrist: [124, 132], hand: 'fist', layer: 'head' }, palm: [126, 112] },
  carry: {
    right: { ...bothHands, layer: 'head' },
    left: { ...bothHands, layer: 'head' },
    held: { thing: 'box', spot: { x: 0, y: 166, scale: 0.92 } },
    coversChest: true,
  },
}
