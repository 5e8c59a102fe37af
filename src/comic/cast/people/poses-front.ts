/** Arms and heads seen from the front and from three quarters. The right arm of the picture is the one that acts. */
import type { Pose } from '../../../stories/script-words.ts'
import type { Arm } from './arm.ts'
import type { PoseDrawing } from './pose.ts'

const hanging: Arm = { elbow: [79, 198], wrist: [78, 244], hand: 'relaxed', flip: true }
const raised: Arm = { elbow: [124, 128], wrist: [152, 66], hand: 'open', turn: -8 }
const clutching: Arm = { elbow: [138, 152], wrist: [130, 80], hand: 'open', turn: -12, layer: 'face' }
const shrugging: Arm = { shoulder: [60, 138], elbow: [100, 190], wrist: [144, 152], hand: 'flat', turn: 18 }
const onHip: Arm = { elbow: [122, 184], wrist: [84, 218], hand: 'fist', turn: -6 }
const typing: Arm = { elbow: [94, 192], wrist: [48, 214], hand: 'keys', turn: 34, flip: true }

export const frontPoses: Readonly<Record<Pose, PoseDrawing>> = {
  stand: { right: hanging, left: hanging },
  wave: {
    right: { elbow: [118, 170], wrist: [160, 108], hand: 'open', turn: -14 },
    left: hanging,
    head: tilted(2),
  },
  cheer: { right: raised, left: raised, head: { x: 0, y: -4, turn: -3 } },
  clutch: { right: clutching, left: clutching, head: { x: 0, y: 6 } },
  point: { right: { elbow: [104, 172], wrist: [150, 136], hand: 'pointing', turn: 16 }, left: hanging },
  fist: { right: { elbow: [104, 190], wrist: [120, 132], hand: 'fist', turn: -6 }, left: hanging },
  hips: { right: onHip, left: onHip },
  think: {
    right: { elbow: [88, 204], wrist: [54, 146], hand: 'chin', turn: 22, layer: 'face' },
    left: { elbow: [80, 200], wrist: [-14, 204], hand: 'flat', turn: 0, flip: true },
    head: tilted(-4),
  },
  slump: {
    right: { shoulder: [57, 147], elbow: [66, 204], wrist: [52, 256], hand: 'relaxed', flip: true },
    left: { shoulder: [57, 147], elbow: [70, 204], wrist: [58, 256], hand: 'relaxed', flip: true },
    head: { x: 4, y: 14, turn: 7 },
  },
  shrug: { right: shrugging, left: shrugging, head: { x: 0, y: 8, turn: -6 } },
  present: { right: { elbow: [98, 192], wrist: [148, 164], hand: 'flat', turn: 8 }, left: hanging },
  fold: {
    right: { elbow: [92, 196], wrist: [-8, 180], hand: 'relaxed' },
    left: { elbow: [92, 198], wrist: [-34, 170], hand: 'flat', turn: 4, flip: true },
  },
  reach: {
    right: { elbow: [112, 126], wrist: [158, 78], hand: 'open', turn: 4 },
    left: hanging,
    head: tilted(-4),
  },
  bow: {
    right: { elbow: [84, 198], wrist: [50, 244], hand: 'relaxed', flip: true },
    left: { elbow: [84, 198], wrist: [50, 244], hand: 'relaxed', flip: true },
    head: { x: 6, y: 26, turn: 10 },
    lean: 8,
  },
  type: {
    right: typing,
    left: typing,
    head: { x: 0, y: 4 },
    under: { thing: 'keyboard', spot: { x: 0, y: 246 } },
  },
  sit: {
    right: { elbow: [106, 228], wrist: [42, 250], hand: 'flat', flip: true },
    left: { elbow: [106, 228], wrist: [36, 250], hand: 'flat', flip: true },
  },
  'hold-phone': {
    right: { elbow: [98, 212], wrist: [98, 168], hand: 'around', turn: -4, layer: 'face' },
    left: hanging,
    head: tilted(4),
    held: { thing: 'phone', spot: { x: 86, y: 132, turn: -8 } },
  },
  'hold-mug': {
    right: { elbow: [104, 212], wrist: [96, 172], hand: 'around', turn: 4, layer: 'face' },
    left: hanging,
    held: { thing: 'mug', spot: { x: 50, y: 142 } },
  },
  'hold-paper': {
    right: { elbow: [100, 206], wrist: [80, 174], hand: 'flat', layer: 'face' },
    left: { elbow: [100, 206], wrist: [80, 174], hand: 'flat', layer: 'face' },
    held: { thing: 'paper', spot: { x: 0, y: 156 } },
  },
  'hold-laptop': {
    right: { elbow: [104, 206], wrist: [88, 172], hand: 'flat', layer: 'face' },
    left: { elbow: [98, 204], wrist: [-8, 204], hand: 'relaxed', flip: true, layer: 'face' },
    held: { thing: 'laptop', spot: { x: 0, y: 156 } },
  },
  'deep-bow': {
    right: { elbow: [76, 206], wrist: [66, 262], hand: 'relaxed', flip: true },
    left: { elbow: [76, 206], wrist: [66, 262], hand: 'relaxed', flip: true },
    head: { x: 0, y: 106 },
    isHeadBowed: true,
  },
  run: {
    right: { elbow: [100, 196], wrist: [122, 146], hand: 'fist', turn: -8 },
    left: { elbow: [110, 184], wrist: [96, 232], hand: 'fist', flip: true },
    head: tilted(4),
    lean: 5,
  },
  jump: {
    right: { elbow: [128, 138], wrist: [164, 82], hand: 'open', turn: -4 },
    left: { elbow: [120, 124], wrist: [138, 58], hand: 'open', turn: -10 },
    head: { x: 0, y: -4, turn: 4 },
  },
  fall: {
    right: { elbow: [124, 128], wrist: [160, 74], hand: 'open', turn: 8 },
    left: { elbow: [126, 150], wrist: [168, 116], hand: 'open', turn: -4 },
    head: { x: 0, y: 2, turn: -8 },
    whole: { x: -170, y: 0, turn: -112 },
  },
  crouch: {
    right: { elbow: [108, 214], wrist: [62, 250], hand: 'relaxed', flip: true, layer: 'face' },
    left: { elbow: [108, 214], wrist: [62, 250], hand: 'relaxed', flip: true, layer: 'face' },
    head: { x: 0, y: 8 },
  },
  kneel: {
    right: { elbow: [92, 212], wrist: [48, 274], hand: 'flat', flip: true },
    left: { elbow: [92, 212], wrist: [48, 274], hand: 'flat', flip: true },
    head: { x: 0, y: 4 },
  },
  lie: { right: hanging, left: hanging, whole: { x: -190, y: 0, turn: -90 } },
  throw: {
    right: { elbow: [118, 112], wrist: [150, 40], hand: 'fist', turn: 10 },
    left: { elbow: [110, 172], wrist: [158, 134], hand: 'open', turn: 0 },
    head: tilted(-5),
    lean: -4,
  },
  hold: {
    right: { elbow: [104, 208], wrist: [108, 158], hand: 'around', turn: -4, layer: 'face' },
    left: hanging,
    palm: [98, 136],
  },
  carry: {
    right: { elbow: [106, 212], wrist: [84, 196], hand: 'flat', layer: 'face' },
    left: { elbow: [106, 212], wrist: [84, 196], hand: 'flat', layer: 'face' },
    held: { thing: 'box', spot: { x: 0, y: 176 } },
  },
}

function tilted(turn: number) {
  return { x: 0, y: 0, turn }
}
