/** What Pico's arms and head do, seen from the side, looking to the right. The right arm is the near one. */
import type { RobotArm, RobotPoses } from './robot-pose.ts'

const near = (arm: RobotArm): RobotArm => ({ layer: 'body', ...arm })
const hanging = near({ elbow: [-12, 160], wrist: [-4, 188], hand: 'open' })
export const hidden: RobotArm = { elbow: [34, 160], wrist: [44, 188], hand: 'open' }

export const picoProfilePoses: RobotPoses['poses'] = {
  stand: { right: hanging },
  wave: { right: near({ elbow: [70, 150], wrist: [128, 104], hand: 'open', turn: -30, flip: true }) },
  cheer: {
    right: near({ elbow: [80, 140], wrist: [130, 84], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [104, 128], wrist: [150, 66], hand: 'open', turn: -20, flip: true },
    head: { x: -2, y: -4, turn: -7 },
  },
  clutch: {
    right: near({ elbow: [44, 150], wrist: [6, 74], hand: 'open', turn: -6, flip: true, layer: 'head' }),
    left: { elbow: [100, 134], wrist: [118, 72], hand: 'open', turn: -24, flip: true },
    head: { x: 0, y: 5, turn: 4 },
    coversChest: true,
  },
  point: { right: near({ elbow: [52, 160], wrist: [112, 138], hand: 'pointing', turn: 10 }) },
  fist: { right: near({ elbow: [56, 176], wrist: [112, 146], hand: 'fist', turn: -44 }) },
  hips: { right: near({ elbow: [-62, 166], wrist: [-24, 194], hand: 'fist' }) },
  think: {
    right: near({ elbow: [56, 186], wrist: [76, 122], hand: 'fist', turn: -12, layer: 'head' }),
    left: { elbow: [56, 190], wrist: [84, 184], hand: 'fist' },
    head: { x: 0, y: 0, turn: -5 },
  },
  slump: {
    right: near({ elbow: [10, 166], wrist: [34, 204], hand: 'open' }),
    left: { elbow: [50, 166], wrist: [66, 196], hand: 'open' },
    head: { x: 14, y: 16, turn: 14 },
    lean: 4,
  },
  shrug: {
    right: near({ elbow: [20, 176], wrist: [86, 150], hand: 'open', turn: 10, flip: true }),
    left: { elbow: [60, 166], wrist: [108, 134], hand: 'open', flip: true },
    head: { x: -2, y: 6, turn: -7 },
  },
  present: { right: near({ elbow: [40, 176], wrist: [110, 150], hand: 'open', turn: 10, flip: true }) },
  fold: {
    right: near({ elbow: [-4, 184], wrist: [54, 170], hand: 'open', flip: true }),
    left: { elbow: [60, 176], wrist: [78, 160], hand: 'fist' },
  },
  reach: {
    right: near({ elbow: [70, 128], wrist: [136, 104], hand: 'open', flip: true }),
    head: { x: 4, y: 0, turn: -6 },
  },
  bow: {
    right: near({ elbow: [0, 168], wrist: [18, 200], hand: 'open' }),
    head: { x: 16, y: 14, turn: 14 },
    lean: 20,
  },
  type: {
    right: near({ elbow: [16, 186], wrist: [78, 190], hand: 'open', turn: 14 }),
    left: { elbow: [60, 176], wrist: [102, 182], hand: 'open', turn: 14 },
    head: { x: 4, y: 5, turn: 4 },
  },
  sit: { right: near({ elbow: [10, 176], wrist: [52, 196], hand: 'open' }), isSitting: true },
  'hold-phone': {
    right: near({ elbow: [40, 188], wrist: [88, 166], hand: 'fist', turn: -30 }),
    head: { x: 2, y: 2, turn: 6 },
    held: { thing: 'phone', spot: { x: 104, y: 132, turn: 12 } },
  },
  'hold-mug': {
    right: near({ elbow: [36, 184], wrist: [78, 164], hand: 'fist', turn: -20 }),
    held: { thing: 'mug', spot: { x: 104, y: 140, mirror: true } },
  },
  'hold-paper': {
    right: near({ elbow: [24, 186], wrist: [78, 176], hand: 'open', turn: -30 }),
    head: { x: 2, y: 2, turn: 5 },
    held: { thing: 'sheet', spot: { x: 108, y: 148, turn: 14 } },
  },
  'hold-laptop': {
    right: near({ elbow: [10, 192], wrist: [66, 206], hand: 'open', turn: 8 }),
    head: { x: 4, y: 4, turn: 5 },
    held: { thing: 'open-laptop', spot: { x: 86, y: 184 } },
  },
  'deep-bow': {
    right: near({ elbow: [4, 166], wrist: [24, 198], hand: 'open' }),
    head: { x: 26, y: 20, turn: 20 },
    lean: 42,
  },
  run: {
    right: near({ elbow: [-50, 166], wrist: [-26, 200], hand: 'fist' }),
    left: { elbow: [70, 156], wrist: [108, 118], hand: 'fist', turn: -20 },
    head: { x: 4, y: 0, turn: 2 },
    lean: 14,
    feet: [
      { x: 66, y: 224, turn: -24 },
      { x: -64, y: 228, turn: 52 },
    ],
  },
  jump: {
    right: near({ elbow: [80, 130], wrist: [128, 86], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [104, 116], wrist: [142, 54], hand: 'open', turn: -20, flip: true },
    head: { x: -2, y: -4, turn: -8 },
    feet: [
      { x: 30, y: 236, turn: 30 },
      { x: -26, y: 244, turn: 44 },
    ],
    ground: 330,
  },
  fall: {
    right: near({ elbow: [84, 140], wrist: [136, 104], hand: 'open', turn: -20, flip: true }),
    left: { elbow: [104, 116], wrist: [142, 54], hand: 'open', turn: -20, flip: true },
    head: { x: 0, y: 2, turn: -6 },
    feet: [
      { x: 52, y: 226, turn: -40 },
      { x: 8, y: 246, turn: -24 },
    ],
    whole: { x: -70, y: 20, turn: -96 },
  },
  crouch: {
    right: near({ elbow: [34, 190], wrist: [86, 196], hand: 'open' }),
    head: { x: 6, y: 14, turn: 5 },
    isSitting: true,
  },
  kneel: {
    right: near({ elbow: [8, 172], wrist: [46, 206], hand: 'open' }),
    head: { x: 0, y: 4 },
    feet: [{ x: -44, y: 226, turn: 60 }],
    ground: 240,
  },
  lie: { right: hanging, whole: { x: -70, y: 0, turn: -90 } },
  throw: {
    right: near({ elbow: [-66, 112], wrist: [-84, 52], hand: 'fist' }),
    left: { elbow: [76, 136], wrist: [124, 112], hand: 'open', flip: true },
    head: { x: 0, y: 0, turn: -4 },
    lean: -8,
    feet: [
      { x: 54, y: 242 },
      { x: -48, y: 240, turn: 10 },
    ],
  },
  hold: {
    right: near({ elbow: [40, 186], wrist: [94, 158], hand: 'fist', turn: -30, layer: 'head' }),
    palm: [110, 142],
  },
  carry: {
    right: near({ elbow: [12, 190], wrist: [76, 192], hand: 'open', turn: 8 }),
    left: { elbow: [60, 176], wrist: [92, 190], hand: 'open' },
    held: { thing: 'box', spot: { x: 116, y: 162, scale: 0.86 } },
  },
}
