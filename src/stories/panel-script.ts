/** A script once it is read: plain values, staged for English. Nothing in here is drawn or mirrored yet. */
import type { CastKey } from './cast.ts'
import type { PropWord, SceneWord } from './drawn-words.ts'
import type { Effect, Expression, Layer, Mark, Pose, Shot, View } from './script-words.ts'

/** What a panel shows. Words that readers read are not part of it: they differ between editions. */
export interface PanelScript {
  readonly scene: SceneWord
  readonly shot: Shot
  /** The script names none, so it was chosen: see `reading/comic/direct.ts`. */
  readonly isShotChosen?: true
  /** Whose eyes, or whose shoulder; null where the script does not say, and of other shots. */
  readonly shotAt: CastKey | null
  /** In the order written. Speakers who are not written here are added by the stage. */
  readonly cast: readonly Role[]
  readonly props: readonly Thing[]
  readonly effects: readonly Aimed[]
  /** How each sound effect of the panel is set; as many as it has. */
  readonly sounds: readonly Sound[]
}

/** Whom or what somebody points at or reaches for: `mika`, `door`. */
export type Target = CastKey | PropWord

/** One of the cast in one panel. What is null was not written, and is chosen from order and punctuation. */
export interface Role {
  readonly who: CastKey
  /** Middle of the figure, as a share of the width, 0 to 1. */
  readonly x: number | null
  readonly expression: Expression | null
  readonly pose: Pose | null
  /** Where the hand of that pose goes, or what it holds; null where it goes where it always does. */
  readonly poseAt: Target | null
  /** At whom or what they look; null where the script does not say. */
  readonly lookAt: Target | null
  readonly view: View | null
  readonly facing: 'left' | 'right' | null
  readonly marks: readonly Mark[]
  /** Times the shot's own size, 0.4 to 2. */
  readonly size: number
  /** Upwards, as a share of the panel's height, -0.4 to 0.4. */
  readonly lift: number
  /** Degrees to the right, -30 to 30. */
  readonly tilt: number
  readonly layer: Layer
}

export interface Thing {
  readonly prop: PropWord
  readonly x: number | null
  readonly y: number | null
  readonly size: number
  readonly tilt: number
  readonly layer: Layer
}

export interface Aimed {
  readonly effect: Effect
  readonly at: CastKey | null
}

export interface Sound {
  readonly x: number | null
  readonly y: number | null
  /** Times the usual size. */
  readonly size: number
  /** Degrees to the right; null for the usual slant. */
  readonly tilt: number | null
  /** `behind` the cast, or over everything. */
  readonly layer: Layer
}
