/** Arms and heads seen from the side, looking to the right. The right arm is the near one. */
import type { Pose } from '../../../stories/script-words.ts'
import type { Arm } from './arm.ts'
import type { PoseDrawing } from './pose.ts'

const hanging: Arm = { elbow: [-14, 200], wrist: [-4, 246], hand: 'relaxed' }

export const profilePoses: Readonly<Record<Pose, PoseDrawing>> = {
  stand: { right: hanging },
  wave: { right: { elbow: [74, 188], wrist: [142, 124], hand: 'open', turn: -30 } },
  cheer: {
    right: { shoulder: [4, 146], elbow: [98, 130], wrist: [132, 54], hand: 'open', turn: -16 },
    left: far({ elbow: [124, 140], wrist: [166, 78], hand: 'open', turn: -8 }),
    head: { x: 0, y: -2, turn: -6 },
  },
  clutch: {
    right: { elbow: [46, 170], wrist: [-4, 92], hand: 'open', layer: 'face', flip: true },
    left: far({ elbow: [84, 168], wrist: [112, 98], hand: 'open', turn: -40 }),
    head: { x: 0, y: 6, turn: 4 },
  },
  point: { right: { elbow: [44, 174], wrist: [108, 150], hand: 'pointing', turn: 14 } },
  fist: { right: { elbow: [42, 198], wrist: [104, 166], hand: 'fist', turn: -54 } },
  hips: { right: { elbow: [-62, 188], wrist: [-22, 218], hand: 'fist', turn: 14, flip: true } },
  think: {
    right: { elbow: [34, 208], wrist: [68, 152], hand: 'chin', turn: -34, layer: 'face' },
    head: { x: 0, y: 0, turn: 4 },
  },
  slump: {
    right: { shoulder: [0, 156], elbow: [8, 208], wrist: [20, 256], hand: 'relaxed' },
    head: { x: 14, y: 14, turn: 12 },
    lean: 4,
  },
  shrug: {
    right: { shoulder: [-8, 140], elbow: [4, 200], wrist: [66, 172], hand: 'flat' },
    left: far({ elbow: [40, 196], wrist: [98, 160], hand: 'flat' }),
    head: { x: 0, y: 8, turn: -4 },
  },
  present: { right: { elbow: [32, 198], wrist: [98, 172], hand: 'flat', turn: 10 } },
  fold: {
    right: { elbow: [-14, 204], wrist: [40, 184], hand: 'relaxed' },
    left: far({ elbow: [30, 200], wrist: [52, 190], hand: 'relaxed' }),
  },
  reach: {
    right: { elbow: [66, 140], wrist: [130, 92], hand: 'open', turn: -4 },
    head: { x: 0, y: 0, turn: -6 },
  },
  bow: {
    right: { elbow: [-2, 202], wrist: [14, 248], hand: 'relaxed' },
    head: { x: 10, y: 8, turn: 12 },
    lean: 20,
  },
  type: {
    right: { elbow: [-8, 206], wrist: [60, 210], hand: 'keys', turn: 14 },
    left: far({ elbow: [30, 200], wrist: [88, 204], hand: 'keys', turn: 14 }),
    head: { x: 4, y: 4, turn: 2 },
    under: { thing: 'keyboard', spot: { x: 96, y: 232, scale: 0.6 } },
  },
  sit: {
    right: { elbow: [-6, 214], wrist: [62, 250], hand: 'flat', turn: -18 },
    left: far({ elbow: [30, 206], wrist: [92, 248], hand: 'flat', turn: -18 }),
  },
  'hold-phone': {
    right: { elbow: [28, 212], wrist: [92, 178], hand: 'around', turn: -50, layer: 'face' },
    head: { x: 2, y: 2, turn: 6 },
    held: { thing: 'phone', spot: { x: 100, y: 140, turn: 12 } },
  },
  'hold-mug': {
    right: { elbow: [30, 208], wrist: [78, 172], hand: 'around', turn: -40, layer: 'face' },
    held: { thing: 'mug', spot: { x: 92, y: 142, mirror: true } },
  },
  'hold-paper': {
    right: { elbow: [6, 208], wrist: [70, 196], hand: 'flat', turn: -40, layer: 'face' },
    head: { x: 2, y: 2, turn: 4 },
    held: { thing: 'sheet', spot: { x: 100, y: 152, turn: 14 } },
  },
  'hold-laptop': {
    right: { elbow: [-4, 212], wrist: [64, 214], hand: 'flat', turn: 8, layer: 'face' },
    head: { x: 2, y: 2, turn: 4 },
    held: { thing: 'open-laptop', spot: { x: 84, y: 186 } },
  },
  'deep-bow': {
    right: { elbow: [0, 204], wrist: [16, 254], hand: 'relaxed' },
    head: { x: 4, y: 2, turn: 6 },
    lean: 62,
  },
  run: {
    right: { elbow: [-66, 196], wrist: [-44, 244], hand: 'fist' },
    left: far({ elbow: [76, 196], wrist: [122, 150], hand: 'fist', turn: -20 }),
    head: { x: 4, y: 0, turn: 2 },
    lean: 12,
  },
  jump: {
    right: { shoulder: [2, 146], elbow: [84, 136], wrist: [142, 86], hand: 'open', turn: -16 },
    left: far({ elbow: [116, 130], wrist: [152, 58], hand: 'open', turn: -8 }),
    head: { x: 0, y: -2, turn: -8 },
    lean: 4,
  },
  fall: {
    right: { shoulder: [2, 146], elbow: [92, 152], wrist: [150, 110], hand: 'open', turn: -10 },
    left: far({ elbow: [110, 130], wrist: [140, 62], hand: 'open', turn: -8 }),
    head: { x: 0, y: 2, turn: -6 },
    whole: { x: -170, y: 0, turn: -108 },
  },
  crouch: {
    right: { elbow: [22, 218], wrist: [82, 232], hand: 'relaxed', layer: 'face' },
    head: { x: 4, y: 6, turn: 4 },
    lean: 6,
  },
  kneel: {
    right: { elbow: [-4, 214], wrist: [58, 274], hand: 'flat', turn: -18 },
    head: { x: 0, y: 4 },
  },
  lie: { right: hanging, whole: { x: -190, y: 0, turn: -90 } },
  throw: {
    right: {
      shoulder: [-12, 142],
      elbow: [-84, 118],
      wrist: [-96, 44],
      hand: 'fist',
      turn: 10,
      layer: 'face',
    },
    left: far({ elbow: [84, 160], wrist: [144, 134], hand: 'open', turn: -8 }),
    head: { x: 0, y: 0, turn: -4 },
    lean: -8,
  },
  hold: {
    right: { elbow: [30, 210], wrist: [100, 172], hand: 'around', turn: -50, layer: 'face' },
    palm: [114, 150],
  },
  carry: {
    right: { elbow: [8, 216], wrist: [78, 214], hand: 'flat', turn: 8, layer: 'face' },
    left: far({ elbow: [40, 206], wrist: [98, 206], hand: 'flat' }),
    held: { thing: 'box', spot: { x: 112, y: 178 } },
    lean: -3,
  },
}

function far(arm: Arm): Arm {
  return { shoulder: [20, 146], ...arm, layer: 'behind' }
}
