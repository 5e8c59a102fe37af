/** Words that aim: shots at one person, `eyes@mika`; hands and eyes at a person or a thing, `reach@door`, `look@pico`. */
import { perOwn } from '../site/own.ts'
import { castKeys, isCast } from './cast.ts'
import { propWords } from './drawn-words.ts'
import type { Target } from './panel-script.ts'
import { facings, type Pose, poses, type Shot, shots } from './script-words.ts'

/** With nobody's name they aim at whom the words of the panel suggest. */
const aimed = ['eyes', 'over'] as const satisfies readonly Shot[]

export const shotWords = perOwn((): readonly string[] => [
  ...shots,
  ...aimed.flatMap((shot) =>
    castKeys()
      .filter((who) => who !== 'crowd')
      .map((who) => `${shot}@${who}`),
  ),
])

export interface AimedPose {
  readonly pose: Pose
  /** Null where the hand does what it always does in that pose. */
  readonly at: Target | null
}

/** Poses whose hand goes where it is wanted, or holds what it is told to. */
export const aimedPoses = ['point', 'reach', 'present', 'hold'] as const satisfies readonly Pose[]

/** `point`, `point@screen`; null for a word of another kind. Nobody holds nothing, or somebody, or a desk. */
export function readPose(word: string): AimedPose | null {
  const [name, target, ...others] = word.split('@')
  const pose = poses.find((one) => one === name)
  if (!pose || others.length > 0) return null
  if (target === undefined) return pose === 'hold' ? null : { pose, at: null }
  const at = targetOf(target)
  if (pose === 'hold') return at && isHandy(at) ? { pose, at } : null
  return at && aimedPoses.some((one) => one === pose) ? { pose, at } : null
}

const isHandy = (target: Target): boolean => !isCast(target) && target !== 'desk'

/** What a hand can hold, and what it can be held out to. */
export const targetsOf = (pose: string): readonly string[] =>
  pose === 'hold' ? propWords().filter(isHandy) : [...castKeys(), ...propWords()]

/** Which way somebody looks: to a side, or at somebody or something. */
export interface Gaze {
  readonly facing: 'left' | 'right' | null
  readonly at: Target | null
}

/** `facing-left`, `look@pico`; null for a word of another kind. */
export function readGaze(word: string): Gaze | null {
  if (word === facings[0]) return { facing: 'left', at: null }
  if (word === facings[1]) return { facing: 'right', at: null }
  const [name, target = '', ...others] = word.split('@')
  const at = name === 'look' && others.length === 0 ? targetOf(target) : null
  return at && { facing: null, at }
}

const targetOf = (word: string): Target | null =>
  isCast(word) ? word : (propWords().find((one) => one === word) ?? null)
