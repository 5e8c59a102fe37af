/** Things on a laboratory's bench. 0 0 of each is where it stands. */
import { ellipse, pathPoints, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'

/** A round flask that bubbles, and a pointed one. */
export function glassware(drawing: Drawing): void {
  drawing.shape('M -10 -84 L 10 -84 L 10 -58 C 44 -44 40 0 0 0 C -40 0 -44 -44 -10 -58 Z', paper, {
    width: 3,
  })
  drawing.fill('M -29 -26 Q 0 -34 29 -26 C 30 -10 14 -3 0 -3 C -14 -3 -30 -10 -29 -26 Z', tone(45))
  drawing.flat(rectangle([-13, -90], [26, 7]))
  for (const [x, y, r] of bubbles) drawing.ring(ellipse([x, y], r, 10), { width: 2.2 })
  const cone = drawing.at({ x: 66, y: 0 })
  cone.shape('M -8 -62 L 8 -62 L 8 -42 L 30 0 L -30 0 L -8 -42 Z', paper, { width: 3, sharp: true })
  cone.flat('M -16 -25 L 16 -25 L 27 -2 L -27 -2 Z')
}

const bubbles = triples('-5 -40 4.5, 7 -52 3.5, 3 -102 5')

/** Two joints and a claw that reaches to the left. */
export function robotArm(drawing: Drawing): void {
  for (const [data, thick] of limbs) {
    drawing.line(data, { width: thick + 6, taper: 0, unrest: 0, sharp: true })
    drawing.line(data, { width: thick, taper: 0, unrest: 0, sharp: true, colour: paper })
  }
  drawing.shape('M -36 0 L -28 -18 L 28 -18 L 36 0 Z', paper, { width: 3, sharp: true })
  for (const [x, y, r] of joints) {
    drawing.dot([x, y], r)
    drawing.dot([x, y], r * 0.4, spot)
  }
  drawing.flat('M -62 -106 L -84 -98 L -88 -72 L -80 -78 L -76 -92 L -66 -92 L -62 -80 L -56 -72 L -54 -98 Z')
}

const limbs = [
  ['M 2 -14 L 12 -46 L -2 -84', 15],
  ['M -2 -84 L -34 -104 L -62 -98', 11],
] as const

const joints = triples('2 -18 12, -2 -84 13')

/** A robot's head under repair, its cable out. */
export function brokenRobot(drawing: Drawing): void {
  drawing.line('M 30 -8 C 44 -26 44 4 56 -8 C 64 -16 60 -2 70 -2', { width: 3.6, taper: [0, 0.2] })
  drawing.shape(headOutline, paper, { width: 3.2 })
  drawing.fill('M -27 -26 C -28 -48 28 -48 27 -26 C 28 -6 -28 -6 -27 -26 Z', ink)
  const crosses = [-11, 11].flatMap((x) => [
    moved(pathPoints('M -4 -31 L 4 -23'), x),
    moved(pathPoints('M 4 -31 L -4 -23'), x),
  ])
  drawing.rules(crosses, 2.6, paper)
  drawing.line('M 0 -57 L -3 -66 L 3 -75', { width: 3.4, taper: 0, sharp: true })
  drawing.dot([3, -78], 6, spot)
}

const headOutline = 'M -36 -28 C -38 -62 38 -62 36 -28 C 38 4 -38 4 -36 -28 Z'

export function microscope(drawing: Drawing): void {
  drawing.flat('M -36 0 L -32 -10 L 30 -10 L 34 0 Z')
  drawing.line('M 16 -8 C 40 -24 38 -64 10 -74', { width: 9, taper: 0, unrest: 0 })
  drawing.flat(rectangle([-28, -30], [46, 6]))
  const tube = drawing.at({ x: -2, y: -66, turn: -22 })
  tube.shape(rectangle([-10, -34], [20, 50]), paper, { width: 3, sharp: true })
  tube.areas([rectangle([-8, -46], [16, 13]), rectangle([-6, 16], [12, 12])])
}
