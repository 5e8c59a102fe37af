/** Heads of cats and dogs: skull, ears, fur and whiskers. */
import type { AnimalLook } from '../../../site/cast-words.ts'
import type { Expression, View } from '../../../stories/script-words.ts'
import { arc, pathPoints, superellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { mirrored, moved, type Point, type Points } from '../../ink/points.ts'
import { drawAnimalFace, type Muzzle } from './animal-face.ts'
import { type Coat, coats } from './coat.ts'
import { drawEars, earOf, turnOf } from './ears.ts'

export function drawAnimalHead(drawing: Drawing, look: AnimalLook, { view, expression, gaze }: HeadIn): void {
  const coat = coats[look.coat]
  const ears = { ear: earOf(look), coat, view, expression }
  const isFloppy = ears.ear === 'floppy'
  if (!isFloppy) drawEars(drawing, ears)
  if (view === 'profile') drawProfile(drawing, look)
  else drawSkull(drawing, look, view)
  if (isFloppy) drawEars(drawing, ears)
  if (view !== 'back')
    drawAnimalFace(drawing, muzzles[look.kind], { view, expression, ...(gaze && { gaze }) })
  if (look.kind === 'cat' && view !== 'back') drawWhiskers(drawing, view)
}

export interface HeadIn {
  readonly view: View
  readonly expression: Expression
  readonly gaze?: Point
}

export const muzzles: Readonly<Record<AnimalLook['kind'], Muzzle>> = {
  cat: {
    nose: { front: [0, 34], 'three-quarter': [24, 34], profile: [104, 25] },
    mouth: { front: [0, 56], 'three-quarter': [24, 56], profile: [100, 53] },
    width: 11,
  },
  dog: {
    nose: { front: [0, 32], 'three-quarter': [27, 32], profile: [124, 16] },
    mouth: { front: [0, 60], 'three-quarter': [27, 60], profile: [116, 52] },
    width: 19,
  },
}

/** Half widths and heights of the skull from before and behind. */
const [wide, high] = [116, 88]

/** Under ears that hang, only scraps of patches would be seen. */
const coatOf = (look: AnimalLook): Coat =>
  look.coat === 'patched' && earOf(look) === 'floppy' ? { ...coats.patched, top: 'bare' } : coats[look.coat]

function drawSkull(drawing: Drawing, look: AnimalLook, view: View): void {
  const coat = coatOf(look)
  drawing.shape(skull(0), view === 'back' ? coat.fur : paper, { width: 7, exact: true })
  if (view === 'back') return drawBackMarks(drawing, coat)
  drawTop(drawing, coat, view === 'front' ? 0 : 20)
}

const skull = (inset: number): Points =>
  superellipse({ x: 0, y: 0, rx: wide - inset, ry: high - inset }, 2.35, 28)

/** Part of the outline, in degrees clockwise from the right: just within it, or on it where black meets black. */
const rim = (paint: Paint, from: number, to: number): Points => {
  const inset = paint === ink ? 0.5 : 3
  const round = arc({ x: 0, y: 0, rx: 1, ry: 1 }, [(from * Math.PI) / 180, (to * Math.PI) / 180], 10)
  const bent = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / 2.35)
  return round.map(([x, y]) => [(wide - inset) * bent(x), (high - inset) * bent(y)])
}

/** @param dx how far the face is turned aside */
function drawTop(drawing: Drawing, { top, fur, ears, isStriped }: Coat, dx: number): void {
  const inner = (data: string): Points => moved(pathPoints(data, 5), dx)
  if (top === 'cap')
    drawing.fill(
      [...rim(fur, 186, 354), ...inner('M 90 -22 C 78 -46 30 -52 0 -22 C -30 -52 -78 -46 -90 -22')],
      fur,
    )
  if (top === 'parted') {
    drawing.fill([...rim(fur, 276, 364), ...inner('M 88 -10 C 78 -40 34 -52 14 -70')], fur)
    drawing.fill([...rim(fur, 176, 264), ...inner('M -14 -70 C -34 -52 -78 -40 -88 -10')], fur)
  }
  if (top === 'patches') {
    drawing.fill([...rim(ears[0], 190, 252), ...inner('M -28 -66 C -30 -42 -60 -34 -86 -30')], ears[0])
    drawing.fill([...rim(ears[1], 294, 344), ...inner('M 84 -38 C 62 -40 44 -50 42 -66')], ears[1])
  }
  if (isStriped) drawing.areas(stripes.map((stripe) => moved(pathPoints(stripe), dx * 0.7)))
}

const stripes = [
  'M -5 -84 L 5 -84, 3 -52, 0 -44, -3 -52',
  'M -34 -80 L -25 -82, -20 -58, -21 -50, -25 -56',
  'M 34 -80 L 25 -82, 20 -58, 21 -50, 25 -56',
] as const

function drawBackMarks(drawing: Drawing, { top, ears, isStriped }: Coat): void {
  if (top === 'patches') {
    drawing.fill([...rim(ears[0], 288, 350), ...pathPoints('M 70 -20 C 40 -30 20 -50 30 -80', 4)], ears[0])
    drawing.fill(
      [...rim(ears[1], 190, 244), ...pathPoints('M -40 -70 C -40 -40 -60 -30 -96 -26', 4)],
      ears[1],
    )
  }
  if (isStriped) drawing.areas([...stripes.map((one) => pathPoints(one)), ...napes])
}

const napes = ['M -112 6 L -62 14, -112 18', 'M -108 32 L -60 38, -104 44'].flatMap((one) => [
  pathPoints(one),
  mirrored(pathPoints(one)),
])

function drawProfile(drawing: Drawing, look: AnimalLook): void {
  const coat = coatOf(look)
  const { outline, cap, patch } = profiles[look.kind]
  drawing.shape(outline, paper, { width: 6.8 })
  if (coat.top === 'patches') drawing.shape(patch, coat.ears[0], { width: 4 })
  else if (coat.top === 'parted') drawing.shape(cap, coat.fur, { width: 4 })
  else if (coat.top === 'cap') drawing.fill(cap, coat.fur)
  if (coat.isStriped) drawing.areas(sideStripes)
}

const sideStripes = [
  'M 20 -82 L 32 -79, 42 -54, 30 -60',
  'M -86 -20 L -50 -14, -86 -8',
  'M -92 4 L -52 10, -90 16',
].map((one) => pathPoints(one))

const profiles = {
  cat: {
    outline: pathPoints(
      'M -4 -88 C 34 -90 66 -74 80 -44 Q 88 -14 96 8 C 112 14 116 28 106 40 Q 110 58 94 70 C 78 86 40 90 0 88 C -62 88 -106 52 -106 0 C -106 -52 -62 -88 -4 -88',
      7,
    ),
    cap: pathPoints(
      'M -4 -84.6 C 32 -86 62 -70 77 -42 C 52 -50 24 -46 10 -28 C -4 0 -36 30 -88 50 C -97 36 -102.6 20 -102.6 0 C -102 -50 -60 -84 -4 -84.6',
      7,
    ),
    patch: pathPoints('M 10 -84 C -20 -86 -64 -78 -84 -44 C -60 -20 -20 -24 0 -40 Q 14 -60 10 -84', 7),
  },
  dog: {
    outline: pathPoints(
      'M -4 -88 C 36 -90 64 -76 76 -46 Q 82 -20 96 0 C 114 -2 136 2 136 20 C 136 32 128 40 124 46 Q 126 62 108 70 C 90 84 46 90 2 88 C -62 88 -106 52 -106 0 C -106 -52 -62 -88 -4 -88',
      7,
    ),
    cap: pathPoints(
      'M -4 -84.6 C 34 -86 60 -74 73 -44 C 50 -50 24 -46 10 -26 C -4 6 -36 36 -88 52 C -97 38 -102.6 20 -102.6 0 C -102 -50 -60 -84 -4 -84.6',
      7,
    ),
    patch: pathPoints('M 14 -84 C -20 -86 -64 -78 -84 -44 C -60 -20 -16 -20 6 -38 Q 18 -60 14 -84', 7),
  },
} as const

function drawWhiskers(drawing: Drawing, view: View): void {
  const all = view === 'profile' ? sideWhiskers : [...whiskers, ...whiskers.map(mirrored)]
  for (const one of all)
    drawing.line(moved(one, view === 'three-quarter' ? 6 : 0), { width: 3.2, taper: [0.1, 0.5], colour: ink })
}

const whiskers: readonly Points[] = ['M 92 28 L 116 22, 142 22', 'M 92 40 L 114 40, 138 46'].map((one) =>
  pathPoints(one),
)
const sideWhiskers: readonly Points[] = ['M 66 52 L 42 52, 14 58', 'M 66 61 L 44 66, 20 76'].map((one) =>
  pathPoints(one),
)

/** Skull, ears in all moods, whiskers. */
export function animalHeadOutline(look: AnimalLook, { view, expression }: HeadIn): Points {
  const ear = earOf(look)
  if (view === 'profile') return sideOutlines[ear]
  return ear === 'floppy' && turnOf(ear, expression) < -15 ? flown : outlines[ear]
}

const outlines: Readonly<Record<ReturnType<typeof earOf>, Points>> = {
  cat: pathPoints('M -150 -110 L -110 -156, 110 -156, 150 -110, 142 66, 100 92, -100 92, -142 66'),
  pointed: pathPoints('M -146 -104 L -110 -146, 110 -146, 146 -104, 124 60, 90 92, -90 92, -124 60'),
  floppy: pathPoints('M -144 -60 L -60 -98, 60 -98, 144 -60, 160 50, 110 92, -110 92, -160 50'),
}
/** Ears that fly up in surprise. */
const flown = pathPoints(
  'M -176 -30 L -134 -86, -60 -98, 60 -98, 134 -86, 176 -30, 182 30, 110 92, -110 92, -182 30',
)

const sideOutlines: typeof outlines = {
  cat: pathPoints('M -120 -60 L -80 -156, 70 -156, 100 -60, 124 30, 110 92, -70 92, -134 66'),
  pointed: pathPoints('M -118 -60 L -80 -146, 70 -146, 100 -60, 146 20, 120 92, -70 92, -112 40'),
  floppy: pathPoints('M -112 -50 L -50 -96, 60 -92, 100 -40, 146 20, 120 92, -70 92, -112 40'),
}
