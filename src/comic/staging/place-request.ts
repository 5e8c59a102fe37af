/** What balloons are placed among. Everything in px of the panel as it is seen: mirrored already. */
import type { Locale } from '../../languages/locales.ts'
import type { Balloon, BalloonKind } from '../balloons/balloon.ts'
import type { Landmarks } from '../cast/figure.ts'
import type { Box } from '../ink/curves.ts'

/** Somebody on the stage, and what balloons keep off. */
export interface OnStage extends Landmarks {
  /** Several of one name are a crowd: any of them may speak, and their heads may be covered in need. */
  readonly who: string
}

/** Words that want a balloon. */
export interface Saying {
  readonly kind: BalloonKind
  readonly words: string
  /** Null for captions. Somebody who is not on the stage speaks without a tail. */
  readonly speaker: string | null
}

/** Something that wants to be seen. */
export interface Obstacle extends Box {
  /** Of covering a square px: see `costs.ts`. */
  readonly cost: number
  /** The word of a thing, the words of a sound, what an author keeps free. */
  readonly name: string
  /** True of words: tails do not cross them. */
  readonly isRead?: boolean
}

export interface PlaceRequest {
  /** In reading order, a caption first. */
  readonly says: readonly Saying[]
  readonly faces: readonly OnStage[]
  readonly obstacles: readonly Obstacle[]
  readonly width: number
  readonly height: number
  /** Height of the frame's upper side, where somebody breaks out of it. */
  readonly top?: number
  readonly locale: Locale
  readonly isVertical: boolean
  readonly isRightToLeft: boolean
  /** px of an em at full size: 30 in a panel 720 px wide. */
  readonly size: number
  /** Smallest share of it that is tried: where the stage can still make room, small lettering is not. 0.72 by default. */
  readonly leastSize?: number
}

export interface Placement {
  /** One a saying, in their order: none is ever left out. */
  readonly balloons: readonly Balloon[]
  /** Comparable between stages of one panel: 0 is perfect. */
  readonly cost: number
  /** Share of the full size that the lettering has, 1 to 0.72. */
  readonly size: number
  /** False where balloons are in the way of something, or the lettering had to shrink. */
  readonly isGood: boolean
  /** False where a balloon is larger than the panel, or nothing but a hopeless place was left. */
  readonly isPlaced: boolean
}

/** px of an em in a panel 720 px wide. */
export const letterSize = 30

/** px of a panel that are one px of a page's: whatever is measured beside letters grows with them. */
export const unitOfLetters = ({ size }: Pick<PlaceRequest, 'size'>): number => size / letterSize

export const isCrowd = ({ who }: Pick<OnStage, 'who'>): boolean => who === 'crowd'
