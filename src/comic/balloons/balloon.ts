/** What a balloon is, before anybody draws it: its kind, its words, its place and where its tail ends. */
import type { Block } from '../../lettering/block.ts'
import type { BalloonManner, Manner } from '../../lettering/comic-hands.ts'
import type { Point } from '../ink/points.ts'

export const balloonKinds = ['speech', 'shout', 'thought', 'whisper', 'robot', 'caption'] as const
export type BalloonKind = (typeof balloonKinds)[number]

/** All in px of the panel. */
export interface Balloon {
  readonly kind: BalloonKind
  readonly block: Block
  readonly middle: Point
  /** Half of the width and of the height of all that is drawn, the tail apart. */
  readonly radii: Point
  /** Null for captions, and for voices from outside the picture. */
  readonly tail: Tail | null
  /** The corner of the panel that a caption is attached to: -1 is left or top. Null for all others. */
  readonly corner: readonly [-1 | 1, -1 | 1] | null
  /** Of the unrest of its outline: no two balloons of a panel have the same. */
  readonly seed: string
}

export interface Tail {
  /** Where it points. */
  readonly mouth: Point
  /** Where it leaves the outline: `rootOf`. */
  readonly root: Point
  /** Where it ends: just outside the speaker's head. */
  readonly tip: Point
}

/** Robots speak from balloons with cut corners; they think, whisper and shout as people do. */
export const kindOf = (manner: BalloonManner, isRobot: boolean): BalloonKind =>
  manner === 'say' ? (isRobot ? 'robot' : 'speech') : manner

/** How the words of a kind are lettered. */
export const mannerOf = (kind: BalloonKind): Manner => (kind === 'speech' || kind === 'robot' ? 'say' : kind)
