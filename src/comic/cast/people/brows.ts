/** Brows, which act more than anything else. A rim of skin keeps them clear of the hair. */
import type { Expression } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Points } from '../../ink/points.ts'
import type { FaceLook } from './face-layout.ts'
import type { DrawnPerson } from './person.ts'

export function drawBrows(drawing: Drawing, person: DrawnPerson, { layout, expression }: FaceLook): void {
  for (const { x, y, k, side } of layout.brows) {
    const isRaised = expression === 'smug' && side > 0
    const [inner, middle, outer] = isRaised ? raised : brows[expression]
    const points: Points = [
      [-19 * k, inner],
      [0, middle],
      [21 * k, outer],
    ]
    const pen = drawing.at({ x, y, mirror: side < 0 })
    const width = widths[person.age]
    pen.line(points, { width: width + 6, taper: 0.05, colour: person.skin })
    pen.line(points, { width, taper: [0.12, 0.4] })
  }
}

const widths = { child: 7.6, young: 7.6, grown: 6.4, old: 6 } as const

/** Heights of the inner end, the middle and the outer end. */
type Brow = readonly [inner: number, middle: number, outer: number]

const raised: Brow = [-9, -18, -8]

const brows: Readonly<Record<Expression, Brow>> = {
  smile: [-2, -8, 0],
  happy: [-7, -14, -3],
  laugh: [-5, -13, -4],
  talk: [-4, -10, -2],
  surprised: [-15, -24, -13],
  shock: [-18, -16, -3],
  panic: [-19, -14, 2],
  worried: [-13, -9, 6],
  sad: [-15, -6, 9],
  cry: [-14, -8, 8],
  angry: [17, 1, -10],
  shout: [12, -4, -14],
  determined: [11, -3, -10],
  smug: [6, -1, 1],
  tired: [-5, -6, 6],
  relief: [-10, -11, 0],
  sparkle: [-12, -19, -8],
  dizzy: [-12, -8, 4],
  sleep: [0, -4, 5],
  blank: [0, -5, 0],
}
