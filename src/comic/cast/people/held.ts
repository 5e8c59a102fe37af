/** Things in hands. Each is drawn around 0 0, about where the hand holds it. */
import { type Ellipse, pathPoints, rectangle, roundedRectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Spot } from '../../ink/frame.ts'
import { ink, type Paint, paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { count } from '../../scenes/canvas.ts'
import type { Held, Look } from '../figure.ts'

export type HeldName = keyof typeof things

interface HeldThing {
  /** @param skin of thumbs and fingers that come with it; paper without it */
  readonly draw: (drawing: Drawing, skin?: Paint) => void
  /** Lies over the sleeves and hands of its pose, and brings its own thumbs. */
  readonly isOver: boolean
  readonly radii: readonly [rx: number, ry: number]
}

/** All things that hands can hold. */
export const heldThing = (thing: HeldName): HeldThing => things[thing]

/** A thing that a pose brings along, and where it is held. */
export interface InPose {
  readonly thing: HeldName
  readonly spot: Spot
}

export const drawInPose = (drawing: Drawing, { thing, spot: place }: InPose, skin?: Paint): Drawing =>
  drawing.at(place).holds((on) => things[thing].draw(on, skin))

/** A face that what is held must not cover: how far it goes to the side of the hand, and where its chin is. */
export interface Guarded {
  readonly side: number
  readonly chin: number
  /** The lowest place where a thing is held up to be seen. */
  readonly lowest: number
}

/** Where a hand holds a thing: before the chest where that is seen, else beside the face, or high above it. */
export function palmFor(usual: Point, { box }: Held, { side, chin, lowest }: Guarded): Point {
  if (box.height > overhead) return [side + 22, usual[1] - 40]
  const low = Math.max(usual[1], chin - box.y)
  return low <= lowest ? [usual[0], low] : [Math.min(side - box.x, side + 100), usual[1]]
}

/** Taller things are held above the head. */
const overhead = 300

/** What is held around, of a thing of the panel. */
export function inHand({ palm }: { readonly palm?: Point }, { held }: Look): readonly Ellipse[] {
  if (!palm || !held) return []
  const { x, y, width, height } = held.box
  const [rx, ry] = [width / 2, height / 2]
  return [{ x: palm[0] + x + rx, y: palm[1] + y + ry, rx, ry }]
}

const things = {
  phone: { draw: drawPhone, isOver: false, radii: [30, 46] },
  mug: { draw: drawMug, isOver: false, radii: [38, 34] },
  paper: { draw: drawPaper, isOver: true, radii: [68, 50] },
  sheet: { draw: drawSheet, isOver: false, radii: [24, 52] },
  laptop: { draw: drawLaptop, isOver: true, radii: [76, 52] },
  keyboard: { draw: drawKeyboard, isOver: false, radii: [80, 20] },
  box: { draw: drawBox, isOver: false, radii: [76, 56] },
  'open-laptop': { draw: drawOpenLaptop, isOver: true, radii: [62, 56] },
} as const satisfies Record<string, HeldThing>

/** From its back, with two lenses. */
function drawPhone(drawing: Drawing): void {
  drawing.shape(roundedRectangle([-24, -42], [48, 86], 9), ink, { width: 5, colour: ink })
  drawing.ring(roundedRectangle([-20, -38], [40, 78], 7), { width: 2, colour: paper })
  drawing.dot([-10, -28], 5, paper).dot([-10, -16], 5, paper).dot([8, -28], 3, spot)
}

/** The handle is on the right, where the fingers go. */
function drawMug(drawing: Drawing): void {
  drawing.ring(handle, { width: 7, exact: true })
  drawing.shape(cup, paper, { width: 5.4, exact: true })
  drawing.flat('M -29 2 L 25 2 25 14 -28 14 Z', spot)
  drawing.shape(rim, tone(60), { width: 4, exact: true })
}

const handle: Points = pathPoints('M 26 -14 L 44 -16 46 8 28 16')
const cup: Points = pathPoints('M -30 -30 L -30 -30 -31 10 -26 32 -2 36 22 32 27 10 26 -30 26 -30')
const rim: Points = pathPoints('M -30 -30 L -18 -38 14 -38 26 -30 14 -23 -18 -23')

/** Held by both sides, its writing to the reader, as a thing that is shown. */
function drawPaper(drawing: Drawing, skin: Paint = paper): void {
  drawing.shape('M -58 -44 L 56 -46 60 42 -60 44 Z', paper, { width: 5, sharp: true })
  drawing.rules(writing, 3.4)
  drawing.areas([rectangle([-42, -32], [40, 9])])
  for (const mirror of [false, true])
    drawing.at({ x: 0, y: 0, mirror }).shape(thumb, skin, { width: 4.4, exact: true })
}

const writing: readonly Points[] = [-8, 6, 20].map((y) => [
  [-42, y],
  [y === 20 ? 10 : 42, y],
])
const thumb: Points = pathPoints('M 70 8 L 60 2 44 2 36 9 42 17 58 19 70 26')

/** From the side, bent by its own weight. */
function drawSheet(drawing: Drawing): void {
  drawing.shape(sheet, paper, { width: 5, exact: true })
  drawing.line('M -2 -34 L -4 -6 2 24', { width: 2.6, exact: true })
}

const sheet: Points = pathPoints('M -14 -50 L -14 -50 -18 -6 -10 44 -10 44 16 36 16 36 8 -10 12 -56 12 -56')

/** The back of its lid to the reader, the base on the forearm. */
function drawLaptop(drawing: Drawing, skin: Paint = paper): void {
  drawing.shape('M -64 -42 L 64 -42 68 34 -68 34 Z', tone(20), { width: 5.4, sharp: true })
  drawing.dot([0, -6], 9, spot)
  drawing.shape('M -72 34 L 72 34 66 44 -66 44 Z', paper, { width: 5, sharp: true })
  drawing.shape(fingers, skin, { width: 4.4, exact: true })
}

const fingers: Points = pathPoints('M 78 -10 L 66 -16 52 -14 48 -6 52 0 50 8 56 14 66 16 80 14')

/** On somebody's lap, its keys to its owner. */
function drawKeyboard(drawing: Drawing): void {
  drawing.shape('M -70 -16 L 70 -16 82 14 -82 14 Z', paper, { width: 5, sharp: true })
  drawing.shape('M -82 14 L 82 14 82 22 -82 22 Z', tone(30), { width: 4, sharp: true })
  drawing.areas([-8, 2].flatMap((y) => count(9).map((key) => rectangle([-60 + key * 14, y], [8, 5]))))
}

/** A parcel, taped shut. */
function drawBox(drawing: Drawing): void {
  drawing.shape('M -70 -46 L 70 -46 70 46 -70 46 Z', paper, { width: 5.4, sharp: true })
  drawing.flat('M 40 -44 L 68 -44 68 44 40 44 Z', tone(20)).flat('M -11 -46 L 11 -46 11 -14 -11 -14 Z', spot)
  drawing.line('M -70 -26 L 70 -26', { width: 3.4, taper: 0 })
}

/** From the side, its screen to its reader. */
function drawOpenLaptop(drawing: Drawing): void {
  drawing.shape('M 44 -64 L 52 -62 38 2 28 2 Z', tone(20), { width: 5, sharp: true })
  drawing.shape('M -46 2 L 38 2 38 11 -46 11 Z', paper, { width: 5, sharp: true })
}
