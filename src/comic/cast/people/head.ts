/** Heads of the human cast: everything from the chin to the tips of the hair, seen from every side. */
import type { Expression, View } from '../../../stories/script-words.ts'
import type { Ellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Point, Points } from '../../ink/points.ts'
import { drawBrows } from './brows.ts'
import { drawEarrings } from './earrings.ts'
import { drawEar, drawFace } from './face.ts'
import { faceLayout } from './face-layout.ts'
import { drawBreath } from './face-signs.ts'
import { drawGlasses } from './glasses.ts'
import { type Hair, showsEars } from './hair.ts'
import { afro } from './hair-afro.ts'
import { bald } from './hair-bald.ts'
import { bob, long } from './hair-bob.ts'
import { bun, ponytail } from './hair-bun.ts'
import { curls } from './hair-curls.ts'
import { hijab } from './hair-hijab.ts'
import { parted } from './hair-parted.ts'
import { short } from './hair-short.ts'
import { spiky } from './hair-spiky.ts'
import { braid, twinTails } from './hair-tails.ts'
import { type Hat, hatted, pressed } from './hat.ts'
import { hats } from './hats.ts'
import { drawHeadset } from './headset.ts'
import type { DrawnPerson } from './person.ts'

export interface HeadLook {
  readonly expression: Expression
  readonly view: View
  /** Which way the eyes go, as a unit vector. */
  readonly gaze?: Point
}

const hairs: Readonly<Record<DrawnPerson['hair'], Hair>> = {
  short,
  parted,
  long,
  bob,
  spiky,
  bun,
  curls,
  bald,
  ponytail,
  'twin-tails': twinTails,
  braid,
  afro,
  hijab,
}

/** What of the hair lies behind the body. */
export function drawBackHair(drawing: Drawing, person: DrawnPerson, view: View): void {
  if (view === 'front' || view === 'three-quarter')
    hairs[person.hair].behind(underHat(drawing, person, view), { person, view })
}

/** All the rest, in front of the body. */
export function drawHead(drawing: Drawing, person: DrawnPerson, look: HeadLook): void {
  const { expression, view, gaze } = look
  if (view === 'back') return drawBackOfHead(drawing, person)
  const layout = faceLayout(person, view)
  drawFace(drawing, person, { layout, expression, ...(gaze && { gaze }) })
  const hair = hairs[person.hair]
  const hat = hatOf(person)
  const under = underHat(drawing, person, view)
  if (view === 'profile') hair.profile(under, { person, view })
  else hair.front(under, { person, view })
  drawEarrings(drawing, person, view)
  if (view === 'profile') hat?.profile(drawing)
  else hat?.front(drawing.at({ x: view === 'three-quarter' ? 5 : 0, y: 0 }))
  drawBrows(drawing, person, { layout, expression })
  drawGlasses(drawing, person, layout)
  if (person.hasHeadset) drawHeadset(drawing, person, view)
  drawBreath(drawing, { layout, expression })
}

function drawBackOfHead(drawing: Drawing, person: DrawnPerson): void {
  if (showsEars(person, 'back')) {
    for (const side of [-1, 1]) drawEar(drawing, person, side)
    drawing.shape('M -92 30 L -84 70, -52 96, 0 104, 52 96, 84 70, 92 30', person.skin, { width: 6.4 })
  }
  hairs[person.hair].back(underHat(drawing, person, 'back'), { person, view: 'back' })
  drawEarrings(drawing, person, 'back')
  hatOf(person)?.back(drawing)
  if (person.hasHeadset) drawHeadset(drawing, person, 'back')
}

const hatOf = ({ hat }: DrawnPerson): Hat | null => (hat ? hats[hat] : null)

function underHat(drawing: Drawing, person: DrawnPerson, view: View): Drawing {
  const hat = hatOf(person)
  return hat ? drawing.bent(pressed(hat, view)) : drawing
}

/** All of the head with hair, hat and headset, clockwise from the top or from the left end of a hat. */
export function headOutline(person: DrawnPerson, view: View): Points {
  const outline = hairs[person.hair].outline[view === 'profile' ? 'profile' : 'front']
  const hat = hatOf(person)
  return hat ? hatted(hat, outline, view) : outline
}

/** Chin to brow, ear to ear; the part of a head that is never covered. */
export const faceEllipse = (view: View): Ellipse => ({
  x: { front: 0, 'three-quarter': 8, profile: 22, back: 0 }[view],
  y: 32,
  rx: view === 'profile' ? 80 : 98,
  ry: 73,
})

/** Where the tail of a balloon points. */
export const mouthPoint = (view: View): Point => [
  { front: 0, 'three-quarter': 21, profile: 82, back: 0 }[view],
  70,
]
