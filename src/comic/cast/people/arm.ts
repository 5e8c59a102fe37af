/** One arm: hand, cuff and sleeve. It is drawn as the arm on the right of the picture; the other one is its mirror image. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import {
  along,
  between,
  clamp,
  direction,
  moved,
  type Point,
  type Points,
  pointBetween,
} from '../../ink/points.ts'
import { drawHand, type HandShape } from './hand.ts'

export interface Arm {
  readonly shoulder?: Point
  readonly elbow: Point
  readonly wrist: Point
  readonly hand: HandShape
  /** Degrees by which the hand turns away from the forearm, clockwise. */
  readonly turn?: number
  /** The thumb on the other side. */
  readonly flip?: boolean
  /** Before the head too, not only before the body; or behind both. */
  readonly layer?: 'behind' | 'face'
}

/** How a sleeve is cut. */
export interface Sleeve {
  readonly paint: Paint
  /** Half widths at shoulder, elbow and wrist. */
  readonly widths: readonly [shoulder: number, elbow: number, wrist: number]
  readonly cuff: Cuff
  /** A seam closes it at the shoulder; without one it flows into the body. */
  readonly hasSeam: boolean
}

/** Something under the sleeve, a band on it, or ribs that gather it. */
export interface Cuff {
  readonly kind: 'under' | 'band' | 'ribs'
  readonly paint: Paint
}

/** Where an arm joins the body (lifted arms lift the shoulder); in profile it lies on the body with nothing to flow into. */
export type Joint = 'side' | 'middle'

export interface Sewing {
  readonly sleeve: Sleeve
  readonly joint: Joint
  readonly skin: Paint
}

export const shoulders: Readonly<Record<Joint, Point>> = { side: [60, 146], middle: [-8, 148] }

/** The upper arm, where the arm is so sharply bent that the forearm lies over it. What a hand holds comes next. */
export function drawUpperArm(drawing: Drawing, arm: Arm, sewing: Sewing): void {
  const bones = bonesOf(arm, sewing.joint)
  if (isFolded(bones)) drawUpperSleeve(drawing, bones, sewing)
}

/** The hand, its cuff, and the sleeve or what is left of it. */
export function drawForearm(drawing: Drawing, arm: Arm, sewing: Sewing): void {
  const bones = bonesOf(arm, sewing.joint)
  const { sleeve } = sewing
  drawHand(drawing.at(handSpot(arm)), { shape: arm.hand, skin: sewing.skin })
  if (sleeve.cuff.kind === 'under') drawUnderCuff(drawing, bones, sleeve)
  if (isFolded(bones)) drawLowerSleeve(drawing, bones, sleeve)
  else drawSleeve(drawing, bones, sewing)
  if (sleeve.cuff.kind !== 'under') drawBand(drawing, bones, sleeve)
}

/** Where a hand lies: the frame that `drawHand` wants. */
export function handSpot({ elbow, wrist, turn = 0, flip = false }: Arm) {
  const angle = (Math.atan2(wrist[0] - elbow[0], elbow[1] - wrist[1]) * 180) / Math.PI
  return { x: wrist[0], y: wrist[1], scale: 1.16, turn: angle + turn, mirror: flip }
}

interface Bones {
  readonly shoulder: Point
  readonly elbow: Point
  readonly wrist: Point
  /** Unit vectors along the upper arm and the forearm. */
  readonly upper: Point
  readonly fore: Point
}

function bonesOf({ shoulder, elbow, wrist }: Arm, joint: Joint): Bones {
  const [x, y] = shoulder ?? shoulders[joint]
  const from: Point = [x, y - 12 * clamp(1 - direction([x, y], elbow)[1], 0, 1)]
  return { shoulder: from, elbow, wrist, upper: direction(from, elbow), fore: direction(elbow, wrist) }
}

function drawSleeve(drawing: Drawing, bones: Bones, { sleeve, joint }: Sewing): void {
  const outer = sideOf(bones, sleeve, 1)
  const inner = sideOf(bones, sleeve, -1).toReversed()
  const edge =
    joint === 'side'
      ? [...top(bones, sleeve), ...outer, ...inner.slice(0, -1), pit(bones)]
      : [...outer, ...inner]
  sew(drawing, { edge, whole: [...edge, ...cap(bones, joint)] }, sleeve)
}

const isFolded = ({ upper, fore }: Bones): boolean => upper[0] * fore[0] + upper[1] * fore[1] < -0.75

function drawUpperSleeve(drawing: Drawing, bones: Bones, { sleeve, joint }: Sewing): void {
  const { shoulder, elbow, upper, fore } = bones
  const [wide, bent] = sleeve.widths
  const outer = [aside(shoulder, upper, wide), aside(elbow, upper, bent), along(elbow, fore, -bent * 0.6)]
  const inner = [aside(elbow, upper, -bent), aside(shoulder, upper, -wide)]
  const edge =
    joint === 'side'
      ? [...top(bones, sleeve), ...outer, ...inner.slice(0, 1), pit(bones)]
      : [...outer, ...inner]
  sew(drawing, { edge, whole: [...edge, ...cap(bones, joint)] }, sleeve)
}

function drawLowerSleeve(drawing: Drawing, { elbow, wrist, upper, fore }: Bones, sleeve: Sleeve): void {
  const [, bent, narrow] = sleeve.widths
  const side = Math.sign(upper[0] * fore[1] - upper[1] * fore[0]) || 1
  const crease = aside(along(elbow, fore, 8), fore, -bent * side)
  const [near, far] = [aside(wrist, fore, -narrow * side), aside(wrist, fore, narrow * side)]
  const under = along(aside(elbow, fore, bent * 0.6 * side), fore, -bent)
  const end = [aside(elbow, upper, bent * side), aside(along(elbow, upper, -18), upper, bent * side)]
  const edge = [
    crease,
    near,
    near,
    far,
    far,
    aside(along(elbow, fore, 6), fore, (bent + 1) * side),
    under,
    ...end,
  ]
  sew(drawing, { edge, whole: edge }, { ...sleeve, hasSeam: false })
}

interface SleevePart {
  /** What is inked: all but the side where cloth goes on. */
  readonly edge: Points
  readonly whole: Points
}

function sew(drawing: Drawing, { edge, whole }: SleevePart, { paint, hasSeam }: Sleeve): void {
  if (hasSeam) drawing.shape(whole, paint, { width: 5.6, exact: true })
  else
    drawing.fill(whole, paint).line(edge, {
      width: paint === ink ? 3.2 : 5.6,
      colour: paint === ink ? paper : ink,
      taper: 0.1,
      exact: true,
    })
}

/** Where the shoulder line of the body becomes the sleeve, where the arm leaves the body below, and what lies between. */
const top = ({ shoulder: [x, y], upper }: Bones, { paint }: Sleeve): Points => {
  const slope: Points = moved(pathPoints('M -22 -48 L -5 -37'), x, y)
  return paint === ink || isRaised(upper) ? [] : slope
}
const pit = ({ shoulder: [x, y] }: Bones): Point => [x - 6, y + 26]
/** Raised arms leave collars and hoods alone. */
const isRaised = (upper: Point): boolean => upper[1] < 0.3
const cap = ({ shoulder, upper }: Bones, joint: Joint): Points =>
  joint === 'side' ? [along(shoulder, [-1, 0], isRaised(upper) ? 6 : 20)] : [along(shoulder, upper, -22)]

/** One side of a sleeve from the shoulder to the wrist, 1 the outer, -1 the inner one. */
function sideOf({ shoulder, elbow, wrist, upper, fore }: Bones, { widths }: Sleeve, side: 1 | -1): Points {
  const [wide, bent, narrow] = widths
  const end = aside(wrist, fore, narrow * side)
  const bend = (upper[0] * fore[1] - upper[1] * fore[0]) * side
  const spread = 14 - 9 * bend
  const corner: Points =
    bend > 0.25
      ? [
          aside(along(elbow, upper, 10 - spread), upper, bent * side),
          aside(along(elbow, fore, spread - 10), fore, bent * side),
        ]
      : [aside(elbow, direction([0, 0], [upper[0] + fore[0], upper[1] + fore[1]]), bent * side)]
  return [
    aside(shoulder, upper, wide * side),
    ...corner,
    pointBetween(corner.at(-1) ?? elbow, end, 0.5),
    end,
    end,
  ]
}

function drawUnderCuff(drawing: Drawing, { wrist, fore }: Bones, { widths, cuff }: Sleeve): void {
  const band = across(along(wrist, fore, -4), fore, { width: widths[2] - 1.5, length: 14 })
  drawing.shape(band, cuff.paint, { width: 4, sharp: true })
}

/** A stitched cuff, or a ribbed one with two ribs more. */
function drawBand(drawing: Drawing, { wrist, fore }: Bones, { widths, cuff }: Sleeve): void {
  const width = widths[2] - 1
  const start = along(wrist, fore, cuff.kind === 'ribs' ? -13 : -15)
  const [a, , , b] = across(start, fore, { width, length: 1 })
  if (!a || !b) return
  const middle = along(start, fore, 5)
  drawing.line([a, middle, b], { width: 3.2, taper: 0.02, exact: true })
  if (cuff.kind === 'band') return
  const ribs = [-0.35, 0.35].map((share): Points => {
    const [x, y] = [between(a[0], b[0], 0.5 + share / 1.4), between(a[1], b[1], 0.5 + share / 1.4)]
    return [along([x, y], fore, 4), along([x, y], fore, 11)]
  })
  drawing.rules(ribs, 2.4)
}

function across(point: Point, way: Point, { width, length }: { width: number; length: number }): Points {
  const corner = (along1: number, aside: number): Point => [
    point[0] + way[0] * along1 + way[1] * aside,
    point[1] + way[1] * along1 - way[0] * aside,
  ]
  return [corner(0, width), corner(length, width), corner(length, -width), corner(0, -width)]
}

/** To the left of a way, as one stands on the screen's right side of it: outwards for a hanging arm. */
const aside = ([x, y]: Point, way: Point, width: number): Point => [x + way[1] * width, y - way[0] * width]
