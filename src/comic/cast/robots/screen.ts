/** Faces on the screens of robots: light that forms eyes and a mouth. One table for all expressions. */
import type { Expression } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Paint } from '../../ink/inks.ts'
import type { Point } from '../../ink/points.ts'
import * as eyes from './screen-eyes.ts'
import * as mouths from './screen-mouths.ts'

/** A screen 160 wide and 110 high around 0 0. */
export interface Screen {
  readonly drawing: Drawing
  readonly eyes: readonly ScreenEye[]
  readonly mouth: Point
  /** Widths as a share of those from the front. */
  readonly squeeze: number
  /** What eyes are made of, and what is cut out of them. */
  readonly lit: Paint
  readonly unlit: Paint
  /** Which way the eyes go, as a unit vector; straight on without it. */
  readonly gaze?: Point
}

export interface ScreenEye {
  readonly x: number
  readonly y: number
  /** -1 left of the nose, 1 right of it. */
  readonly side: -1 | 1
}

export type DrawScreenEye = (screen: Screen, eye: ScreenEye) => void
export type DrawScreenMouth = (screen: Screen) => void

/** Both eyes from the front or from three quarters; one from the side. */
export const twoEyes: readonly ScreenEye[] = [
  { x: -37, y: -8, side: -1 },
  { x: 37, y: -8, side: 1 },
]

export function drawFace(screen: Screen, expression: Expression): void {
  const [mouth, ...looks] = faces[expression]
  const [across, down] = screen.gaze ?? [0, 0]
  for (const { x, y, side } of screen.eyes)
    for (const look of looks) look(screen, { x: x + across * 8 * screen.squeeze, y: y + down * 8, side })
  mouth?.(screen)
}

const faces: Readonly<
  Record<Expression, readonly [mouth: DrawScreenMouth | null, ...eyes: DrawScreenEye[]]>
> = {
  smile: [mouths.smile, eyes.open],
  happy: [mouths.grin, eyes.arched, eyes.blush],
  laugh: [mouths.laugh, eyes.squeezed, eyes.blush],
  talk: [mouths.talk, eyes.open],
  surprised: [mouths.small, eyes.ringed, eyes.raisedBrow],
  shock: [mouths.jagged, eyes.hollow],
  panic: [mouths.quiver, eyes.pinpoint, eyes.worriedBrow],
  worried: [mouths.wave, eyes.low, eyes.worriedBrow],
  sad: [mouths.frown, eyes.sad],
  cry: [mouths.wail, eyes.weeping],
  angry: [mouths.frown, eyes.glowing],
  shout: [mouths.shout, eyes.glaring],
  determined: [mouths.firm, eyes.glaring],
  smug: [mouths.smirk, eyes.lidded, eyes.slyBrow],
  tired: [mouths.flat, eyes.drooping],
  relief: [mouths.sigh, eyes.lowered, eyes.blush],
  sparkle: [mouths.grin, eyes.starry, eyes.blush],
  dizzy: [mouths.wave, eyes.spinning],
  sleep: [mouths.snore, eyes.asleep],
  blank: [null, eyes.dashed],
}
