/** Words that aim: shots at one person, `eyes@mika`, and hands at a person or a thing, `reach@door`. */
import { castKeys, isCast } from './cast.ts'
import type { Target } from './panel-script.ts'
import { type Pose, poses, props, type Shot, shots } from './script-words.ts'

/** With nobody's name they aim at whom the words of the panel suggest. */
const aimed = ['eyes', 'over'] as const satisfies readonly Shot[]

export const shotWords: readonly string[] = [
  ...shots,
  ...aimed.flatMap((shot) => castKeys.filter((who) => who !== 'crowd').map((who) => `${shot}@${who}`)),
]

export interface AimedPose {
  readonly pose: Pose
  /** Null where the hand does what it always does in that pose. */
  readonly at: Target | null
}

/** Poses whose hand goes where it is wanted. */
export const aimedPoses = ['point', 'reach', 'present'] as const satisfies readonly Pose[]

/** `point`, `point@screen`; null for a word of another kind. */
export function readPose(word: string): AimedPose | null {
  const [name, target, ...others] = word.split('@')
  const pose = poses.find((one) => one === name)
  if (!pose || others.length > 0) return null
  if (target === undefined) return { pose, at: null }
  const at = isCast(target) ? target : props.find((one) => one === target)
  return at && aimedPoses.some((one) => one === pose) ? { pose, at } : null
}
