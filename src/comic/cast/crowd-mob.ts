/** The kinds of passers-by, and how one of them is drawn. */
import { pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { scaleOf } from '../ink/frame.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import { closedLine } from '../ink/pen.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { drawCrowdFace } from './crowd-face.ts'
import { beard, type CrowdHair, hairs, hoodFace, nape } from './crowd-hair.ts'
import { type CrowdArm, type CrowdPose, crowdPoses } from './crowd-poses.ts'
import type { Look } from './figure.ts'
import { drawInPose } from './people/held.ts'
import { drawTube } from './robots/tube.ts'

export interface Mob {
  readonly hair: CrowdHair
  readonly hairPaint: Paint
  readonly top: Paint
  readonly hasGlasses?: boolean
  readonly hasBeard?: boolean
  readonly hasTie?: boolean
  /** Children are smaller. */
  readonly size?: number
}

export const mobs: readonly [Mob, ...Mob[]] = [
  { hair: hairs.short, hairPaint: ink, top: tone(20), hasTie: true },
  { hair: hairs.long, hairPaint: ink, top: paper },
  { hair: hairs.spiky, hairPaint: tone(45), top: tone(10) },
  { hair: hairs.scarf, hairPaint: tone(30), top: tone(10) },
  { hair: hairs.cap, hairPaint: tone(60), top: paper },
  { hair: hairs.curls, hairPaint: ink, top: tone(30) },
  { hair: hairs.sides, hairPaint: tone(20), top: ink, hasGlasses: true, hasTie: true },
  { hair: hairs.tails, hairPaint: ink, top: tone(20), size: 0.8 },
  { hair: hairs.knot, hairPaint: tone(10), top: tone(45), hasGlasses: true },
  { hair: hairs.beanie, hairPaint: tone(30), top: tone(20), hasBeard: true },
  { hair: hairs.bob, hairPaint: tone(60), top: paper },
  { hair: hairs.short, hairPaint: tone(45), top: tone(10), size: 0.78 },
  { hair: hairs.knot, hairPaint: ink, top: tone(30) },
  { hair: hairs.short, hairPaint: ink, top: ink, hasGlasses: true },
]

const head: Points = pathPoints(
  'M 0 -106 L 72 -98, 102 -28, 98 46, 58 102, 0 108, -58 102, -98 46, -102 -28, -72 -98',
)
const trunk: Points = pathPoints(
  'M -122 334 L -122 334, -118 190, -76 116, 0 100, 76 116, 118 190, 122 334, 122 334',
)

/** Dark trousers and shoes. */
const legs: readonly Points[] = [-1, 1].map((side) =>
  pathPoints(`M ${side * 14} 300 L ${side * 82} 300, ${side * 66} 440, ${side * 16} 440`),
)
const shoes: readonly Points[] = [-1, 1].map((side) =>
  pathPoints(`M ${side * 10} 440 L ${side * 64} 440, ${side * 88} 464, ${side * 10} 464`),
)

export function drawMob(sheet: Drawing, mob: Mob, look: Look): void {
  const how = crowdPoses[look.pose]
  const drawing = mob.size ? sheet.at({ x: 0, y: (1 - mob.size) * 200, scale: mob.size }) : sheet
  const top = drawing.at({ x: 0, y: 0, ...how.head })
  const isBack = look.view === 'back'
  if (mob.hair.behind && !isBack) inked(top, mob.hair.behind, [mob.hairPaint])
  drawArms(drawing, mob, { ...how, layer: isBack ? null : 'behind' })
  if (look.isWhole) drawing.areas(legs).areas(shoes)
  inked(drawing, trunk, [mob.top, mob.top === ink ? paper : ink])
  if (mob.hasTie && !isBack)
    drawing
      .areas(['M -30 104 L 30 104, 0 176'], paper)
      .areas(['M -9 116 L 9 116, 14 180, 0 200, -14 180'], spot)
  if (!isBack) drawArms(drawing, mob, { ...how, layer: 'body' })
  drawHead(top, mob, look)
  if (!isBack && how.palm && look.held)
    drawing.at({ x: how.palm[0], y: how.palm[1], scale: 1.3 }).holds(look.held.draw)
  if (!isBack) drawArms(drawing, mob, { ...how, layer: 'head' })
}

function drawHead(drawing: Drawing, mob: Mob, { view, expression }: Look): void {
  const { hair, hairPaint } = mob
  if (view === 'back') return drawBackOfHead(drawing, mob)
  if (view === 'profile') drawing.dot([99, 28], 13).dot([99, 28], 8, paper)
  if (hair.hood) inked(drawing, hair.hood, [hairPaint])
  inked(drawing, hair.hood ? hoodFace : head, [paper])
  if (mob.hasBeard) drawing.fill(beard, ink)
  drawFaceOf(drawing, mob, { view, expression })
  if (view === 'profile' && hair.front) inked(drawing, nape, [hairPaint])
  if (hair.front) inked(drawing, hair.front, [hairPaint])
}

function drawFaceOf(drawing: Drawing, mob: Mob, { view, expression }: Omit<Look, 'pose'>): void {
  const isTurned = view === 'profile'
  const face = drawing.at({ x: view === 'front' ? 0 : isTurned ? 54 : 12, y: 0 })
  if (mob.hasBeard) face.dot([0, 62], [30, 24], paper)
  const eyes = isTurned ? [-4] : [-36, 36]
  if (mob.hasGlasses) for (const x of eyes) face.dot([x, 14], 31).dot([x, 14], 27, paper)
  drawCrowdFace({ drawing: face, eyes, width: 5 }, expression)
}

function drawBackOfHead(drawing: Drawing, { hair, hairPaint }: Mob): void {
  if (!hair.coversNape) inked(drawing, head, [paper])
  if (hair.back) inked(drawing, hair.back, [hairPaint])
}

function drawArms(
  drawing: Drawing,
  mob: Mob,
  how: CrowdPose & { readonly layer: CrowdArm['layer'] | 'behind' | null },
): void {
  for (const side of ['left', 'right'] as const) {
    const arm = how[side]
    if (!arm || (how.layer && (arm.layer ?? 'behind') !== how.layer)) continue
    const beside = drawing.at({ x: 0, y: 0, mirror: side === 'left' })
    const sleeve = { widths: [27, 21], line: 5, paint: mob.top } as const
    drawTube(beside, [[88, 168], arm.elbow, arm.wrist], sleeve)
    beside.dot(arm.wrist, 27).dot(arm.wrist, 21.5, paper)
  }
  if (how.layer === 'head') drawHeld(drawing, how)
}

/** A forearm from below with a round hand. */
export function drawMobHand(drawing: Drawing): void {
  drawTube(
    drawing,
    [
      [24, 400],
      [18, 220],
      [2, 20],
    ],
    { widths: [27, 24], line: 5, paint: mobs[0].top },
  )
  drawing.dot([0, 6], 27).dot([0, 6], 21.5, paper)
}

/** A phone is so frequent that it is two areas; other things are those of the cast. */
function drawHeld(drawing: Drawing, { held }: CrowdPose): void {
  if (held?.thing === 'phone')
    drawing.areas([rectangle([88, 112], [56, 94])]).areas([rectangle([97, 122], [16, 16])], paper)
  else if (held) drawInPose(drawing, held)
}

/** A soft area with a contour, of as few points as it is written with. The contour is ink where it is not said. */
function inked(
  drawing: Drawing,
  outline: Points,
  [paint, line = ink]: readonly [inside: Paint, line?: Paint],
): void {
  if (paint === line) {
    drawing.fill(outline, paint)
    return
  }
  const width = 5.4 * scaleOf(drawing.frame) ** -0.45
  const [outer, inner] = closedLine(outline, { width, exact: true, unrest: 0, seed: '' })
  drawing.fill(outer, line).fill(inner, paint)
}
