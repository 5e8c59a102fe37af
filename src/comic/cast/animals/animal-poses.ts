/** What cats and dogs do as robots do, and what only they do. */
import { ownPoses } from '../robots/own-poses.ts'
import type { RobotArm, RobotPoses } from '../robots/robot-pose.ts'

/** Forelegs, straight down before the body. */
const foreleg: RobotArm = {
  shoulder: [30, 128],
  elbow: [30, 176],
  wrist: [24, 226],
  hand: 'fist',
  layer: 'body',
}
const stretched: RobotArm = {
  shoulder: [44, 100],
  elbow: [52, 116],
  wrist: [50, 128],
  hand: 'fist',
  layer: 'body',
}

const front: RobotPoses['poses'] = {
  ...ownPoses.front.poses,
  sit: { right: foreleg, left: foreleg, isSitting: true },
  lie: { right: stretched, left: stretched, ground: 154 },
}

const nearLeg: RobotArm = {
  shoulder: [22, 130],
  elbow: [34, 178],
  wrist: [34, 226],
  hand: 'fist',
  turn: -60,
  layer: 'body',
}

const profile: RobotPoses['poses'] = {
  ...ownPoses.profile.poses,
  sit: {
    right: nearLeg,
    left: { ...nearLeg, shoulder: [36, 126], elbow: [50, 176], wrist: [50, 222] },
    isSitting: true,
  },
  lie: {
    right: { shoulder: [10, 110], elbow: [40, 136], wrist: [78, 138], hand: 'fist', layer: 'body' },
    left: { shoulder: [30, 110], elbow: [60, 132], wrist: [98, 132], hand: 'fist' },
    ground: 154,
  },
}

export const animalPoses = {
  front: { ...ownPoses.front, poses: front },
  profile: { ...ownPoses.profile, poses: profile },
}
