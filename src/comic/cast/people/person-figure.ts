/** A whole person: back hair, arms behind, body and clothes, arms before it, head, hands before the face, held things. */
import type { View } from '../../../stories/script-words.ts'
import type { Ellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import type { Paint } from '../../ink/inks.ts'
import type { Point } from '../../ink/points.ts'
import { type Figure, type Landmarks, type Look, lowest, movedEllipse, movedPoints } from '../figure.ts'
import { type Arm, drawForearm, drawUpperArm, handSpot, type Joint, type Sewing } from './arm.ts'
import { trunkBox } from './body.ts'
import { drawClothes, drawCollar, sleeves } from './clothes.ts'
import { drawHand } from './hand.ts'
import { drawBackHair, drawHead, faceEllipse, headOutline, mouthPoint } from './head.ts'
import { drawInPose, heldThing, inHand } from './held.ts'
import { drawLegs, drawSkirt } from './legs.ts'
import type { DrawnPerson } from './person.ts'
import { hipOf, leaning, type PoseDrawing, poseDrawing } from './pose.ts'
import { stanceOf } from './stances.ts'

export function personFigure(person: DrawnPerson): Figure {
  const drawn: Figure['draw'] = (drawing, look) => draw(drawing, person, look)
  const lying = lowest(drawn)
  return {
    draw: drawn,
    landmarks: (look) => landmarksOf(person, look),
    drawHand: (drawing) => drawForearm(drawing, fromBelow, sewingOf(person, 'middle')),
    ground: (look) => stanceOf(look.pose, look.view).ground ?? lying(look),
    isRobot: false,
    size: (person.age === 'child' ? 0.8 : 1) * person.stature,
  }
}

/** Much longer than an arm is: where it comes from is out of the picture. */
const fromBelow: Arm = { shoulder: [30, 420], elbow: [20, 230], wrist: [4, 26], hand: 'around' }

const level: Spot = { x: 0, y: 0 }

function draw(sheet: Drawing, person: DrawnPerson, look: Look): void {
  const { view, expression } = look
  const how = poseDrawing(look)
  const upright = how.whole ? sheet.at(how.whole) : sheet
  const drawing = how.lean ? upright.at(leaning(how.lean)) : upright
  const { top, skin } = person
  const below = upright.at(how.lean ? hipOf(how.lean) : level)
  const legs = { top, skin, view, stance: stanceOf(look.pose, view) }
  const drawLower = (when: 'after' | 'before') => {
    // From behind, knees that are drawn up are hidden by the body.
    const isBefore = legs.stance.isBefore === true && view !== 'back'
    if (look.isWhole && isBefore === (when === 'before')) drawLegs(below, legs)
  }
  const head = drawing.at(how.head ?? level)
  const arms = armsOf(how, view)
  const sewing = sewingOf(person, jointOf(view))
  const drawArms = (layer: Arm['layer'], drawPart: typeof drawForearm) => {
    for (const [arm, place] of arms) if (arm.layer === layer) drawPart(drawing.at(place), arm, sewing)
  }
  const drawAllArms = (layer?: Arm['layer']) => {
    drawArms(layer, drawUpperArm)
    if (layer === 'face' && !isOver(how)) drawHeld(drawing, how, skin)
    drawArms(layer, drawForearm)
    if (layer === 'face' && how.palm && look.held) {
      drawing.at(at(how.palm)).holds(look.held.draw)
      drawHand(drawing.at(handSpot(how.right)), { shape: how.right.hand, skin })
    }
  }
  drawBackHair(head, person, view)
  drawAllArms('behind')
  drawLower('after')
  drawClothes(drawing, person, view)
  if (look.isWhole) drawSkirt(below, legs)
  drawLower('before')
  if (how.under && view !== 'back') heldThing(how.under.thing).draw(drawing.at(how.under.spot), skin)
  drawAllArms()
  drawCollar(drawing, top, view)
  drawHead(head, person, { expression, view: how.isHeadBowed ? 'back' : view, ...gazeOf(look) })
  drawAllArms('face')
  if (isOver(how)) drawHeld(drawing, how, skin)
}

const gazeOf = ({ gaze }: Look): Pick<Look, 'gaze'> => (gaze ? { gaze } : {})

const isOver = ({ held }: PoseDrawing): boolean => held !== undefined && heldThing(held.thing).isOver

function drawHeld(drawing: Drawing, { held }: PoseDrawing, skin: Paint): void {
  if (held) drawInPose(drawing, held, skin)
}

/** Both arms with the frame that each is drawn in: all are right arms, the left one is mirrored. */
function armsOf({ right, left }: PoseDrawing, view: View): readonly (readonly [Arm, Spot])[] {
  const other: Spot = view === 'profile' ? level : { ...level, mirror: true }
  if (!left) return [[right, level]]
  const both = [[right, level] as const, [left, other] as const] as const
  return view === 'back' ? both.toReversed() : both
}

const sewingOf = ({ top, skin }: DrawnPerson, joint: Joint): Sewing => ({ sleeve: sleeves[top], joint, skin })

const jointOf = (view: View): Joint => (view === 'profile' ? 'middle' : 'side')

function landmarksOf(person: DrawnPerson, look: Look): Landmarks {
  const { view } = look
  const how = poseDrawing(look)
  const whole = inner(inner(panelFrame, how.whole ?? level), how.lean ? leaning(how.lean) : level)
  const head = inner(whole, how.head ?? level)
  return {
    mouth: onPanel(head, mouthPoint(view)),
    face: movedEllipse(faceEllipse(view), head),
    head: movedPoints(headOutline(person, view), head),
    hands: [...handEllipses(how, view), ...heldEllipse(how), ...inHand(how, look)].map((hand) =>
      movedEllipse(hand, whole),
    ),
    body: movedPoints(trunkBox(view), whole),
  }
}

function handEllipses(how: PoseDrawing, view: View): readonly Ellipse[] {
  return armsOf(how, view).map(([arm, place]) => {
    const isStretched = arm.hand === 'open' || arm.hand === 'pointing'
    const [x, y] = onPanel(inner(inner(panelFrame, place), handSpot(arm)), [0, isStretched ? -28 : -20])
    const radius = isStretched ? 42 : 34
    return { x, y, rx: radius, ry: radius }
  })
}

const at = ([x, y]: Point): Spot => ({ x, y })

function heldEllipse({ held }: PoseDrawing): readonly Ellipse[] {
  if (!held) return []
  const [rx, ry] = heldThing(held.thing).radii
  return [{ x: held.spot.x, y: held.spot.y, rx, ry }]
}
