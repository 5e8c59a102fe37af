/** Poses that are not themselves without legs. */
import type { Pose } from './script-words.ts'

const wholePoses: ReadonlySet<Pose> = new Set([
  'deep-bow',
  'run',
  'jump',
  'fall',
  'crouch',
  'kneel',
  'lie',
  'throw',
])

export const isWholePose = (pose: Pose): boolean => wholePoses.has(pose)
