/** Eyes, drawn about 0 0 with the outer corner on the right; highlights stay where the light is. */
import type { Expression } from '../../../stories/script-words.ts'
import { arc, ellipse, ellipseOf, pathPoints } from '../../ink/curves.ts'
import type { Drawing, LineLook } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import type { FaceLook, FacePart } from './face-layout.ts'
import type { DrawnPerson } from './person.ts'

export function drawEye(drawing: Drawing, person: DrawnPerson, { place, expression, gaze }: EyeLook): void {
  const { x, y, k, side } = place
  const scale = eyeSizes[person.age]
  const [across, down] = gaze ?? [0, 0]
  const eye: Eye = {
    pen: drawing.at({ x, y, scale, mirror: side < 0 }),
    light: drawing.at({ x, y, scale }),
    iris: drawing.at({ x: x + across * 5 * k, y: y + down * 6, scale }),
    k,
    person,
  }
  eyes[expression](eye)
}

export interface EyeLook extends Pick<FaceLook, 'expression' | 'gaze'> {
  readonly place: FacePart
}

const eyeSizes = { child: 1, young: 1, grown: 0.92, old: 0.8 } as const

interface Eye {
  readonly pen: Drawing
  /** The same place, never mirrored. */
  readonly light: Drawing
  /** The same, moved to where the eye looks. */
  readonly iris: Drawing
  readonly k: number
  readonly person: DrawnPerson
}

const eyes: Readonly<Record<Expression, (eye: Eye) => void>> = {
  smile: (eye) => open(eye, calm),
  happy: (eye) => stroke(eye, arc(ellipseOf([0, 13], [21, 23]), [3.4, 6.03], 10), { width: 8, taper: 0.2 }),
  laugh: (eye) => stroke(eye, pathPoints('M 20 -13 L -15 3, 20 18'), { width: 7.5, sharp: true, taper: 0.1 }),
  talk: (eye) => open(eye, calm),
  surprised: (eye) => round(eye, [10, 13]),
  shock: (eye) => round(eye, null),
  panic: (eye) => round(eye, [4.6, 5.6]),
  worried: (eye) => open(eye, { ...calm, lid: [-15, -25, -20, -6] }),
  sad: (eye) => open(eye, { lid: [-13, -19, -12, 4], isWet: true }),
  cry: (eye) => stroke(eye, arc(ellipseOf([0, -3], [21, 15]), [0.2, 2.94], 10), { width: 7, taper: 0.2 }),
  angry: (eye) => open(eye, { lid: [2, -8, -18, -20] }),
  shout: (eye) => open(eye, { lid: [-6, -16, -24, -24] }),
  determined: (eye) => open(eye, { lid: [-4, -13, -21, -20] }),
  smug: (eye) => half(eye, { look: 6, lid: [-3, -6, -5, 0] }),
  tired: (eye) => {
    half(eye, { look: 0, lid: [1, -1, 2, 7] })
    stroke(eye, arc(ellipseOf([1, 16], [19, 13]), [0.5, 2.6], 6), { width: 3.4 })
    stroke(eye, arc(ellipseOf([1, 3], [20, 16]), [3.8, 5.7], 6), { width: 3 })
  },
  relief: (eye) =>
    stroke(eye, arc(ellipseOf([0, -1], [22, 14]), [0.12, 3.02], 10), { width: 7, taper: 0.25 }),
  sparkle: (eye) => starry(eye),
  dizzy: (eye) => {
    eye.light.shape(wide(eye, ellipse([0, 0], [25, 27], 20)), paper, { width: 4.6 })
    eye.light.line(wide(eye, spiral), { width: 4.4, taper: [0.1, 0.05] })
  },
  sleep: (eye) => {
    stroke(eye, pathPoints('M -22 5 L -8 11, 8 11, 23 4'), { width: 7, taper: 0.2 })
    for (const x of [-8, 6]) stroke(eye, lash(x), { width: 3.4, taper: [0, 0.5] })
  },
  blank: ({ iris, k }) => iris.dot([0, 3], [6.5 * k, 8.5]),
}

/** Heights of an upper lid at its inner end, two places between, and its outer end. */
type Lid = readonly [inner: number, near: number, far: number, outer: number]

const calm = { lid: [-16, -28, -26, -11] } as const

/** An iris under a lid; what the lid hides is covered by skin. */
function open(eye: Eye, { lid, isWet = false }: { readonly lid: Lid; readonly isWet?: boolean }): void {
  const { pen, iris: light, k, person } = eye
  drawWhite(eye)
  light.dot([0, 0], [16.5 * k, 25])
  light.fill(wide(eye, glow), paper)
  const [inner, near, far, outer] = person.age === 'grown' ? lowered(lid) : lid
  if (near > -27 || far > -25) pen.flat(wide(eye, skin([inner, near, far, outer])), person.skin)
  const top = Math.max(-10, Math.max(near, far) + 13)
  light.dot([-5 * k, top], [7 * k, isWet ? 9 : 8], paper).dot([6.5 * k, 8], [3.4 * k, 3.8], paper)
  if (isWet) light.dot([-4 * k, 15], [6 * k, 4.5], paper)
  const flick: Points = person.hasLashes ? [[31, outer - 5]] : []
  stroke(eye, [[-21, inner], [-7, near], [10, far], [22, outer], ...flick], {
    width: 8.4,
    taper: [0.35, 0.3],
  })
  if (person.age === 'grown')
    stroke(eye, pathPoints('M -6 27 L 8 26, 19 17'), { width: 3.4, taper: [0.6, 0.1] })
}

/** On white skin an iris needs nothing around it. */
function drawWhite({ light, k, person }: Eye, isHalf = false): void {
  if (person.skin === paper) return
  if (isHalf)
    light.fill(
      halfWhite.map(([x, y]) => [x * k, y]),
      paper,
    )
  else light.dot([0, 0], [22 * k, 23], paper)
}

const lowered = ([inner, near, far, outer]: Lid): Lid => [inner + 5, near + 6, far + 4, outer - 1]

const skin = ([inner, near, far, outer]: Lid): Points => [
  [-21, inner],
  [-7, near],
  [10, far],
  [22, outer],
  [22, -32],
  [-21, -32],
]

/** The light in the lower half of an iris. */
const glow: Points = pathPoints('M -10.5 7 L -10 13, -5 20, 5 20, 10 13, 10.5 7, 6 15, -6 15')

/** Wide open and white; without an iris where somebody is beside themselves. */
function round(eye: Eye, iris: Point | null): void {
  const { light, k } = eye
  light.shape(wide(eye, ellipse([0, -1], [24, 28], 20)), paper, { width: 6 })
  if (!iris) return
  const [rx, ry] = iris
  eye.iris.dot([0, 0], [rx * k, ry])
  if (rx > 6) eye.iris.dot([-3.5 * k, -5], [3.6 * k, 4], paper)
}

/** The lower half of an iris under a level lid. */
function half(eye: Eye, { look, lid }: { readonly look: number; readonly lid: Lid }): void {
  const [inner, near, far, outer] = lid
  const { iris: light, k } = eye
  drawWhite(eye, true)
  light.fill(
    wide(
      eye,
      halfIris.map(([x, y]): Point => [x + look, y]),
    ),
    ink,
  )
  light.dot([(look - 6) * k, 7], [4.4 * k, 4], paper)
  stroke(
    eye,
    [
      [-23, inner],
      [-8, near],
      [10, far],
      [25, outer],
    ],
    { width: 8.4, taper: [0.2, 0.25] },
  )
}

const halfWhite: Points = pathPoints('M -22 0 L 22 0 C 22 24 -22 24 -22 0', 6)
const halfIris = pathPoints('M -16 -1 L 16 -1 C 17 26 -17 26 -16 -1', 6)

/** Huge, full of light. */
function starry(eye: Eye): void {
  const { pen, light, k } = eye
  pen.dot([0, 0], [19 * k, 29])
  light.flat(wide(eye, star), paper)
  light
    .dot([8 * k, 14], [4.4 * k, 5], paper)
    .dot([-9 * k, 17], [3 * k, 3.4], spot)
    .dot([10 * k, -15], [2.8 * k, 3.2], paper)
  stroke(eye, pathPoints('M -23 -17 L -8 -32, 11 -30, 25 -13, 32 -18'), { width: 8, taper: [0.35, 0.3] })
}

const star: Points = pathPoints('M -3 -21 L 0 -8, 9 -4, 0 0, -3 13, -6 0, -15 -4, -6 -8')

const spiral: Points = Array.from({ length: 30 }, (_, index): Point => {
  const turn = index / 29
  const angle = turn * 4.6 * Math.PI
  return [turn * 19 * Math.cos(angle), turn * 21 * Math.sin(angle)]
})

const lash = (x: number): Points => moved(pathPoints('M 0 12 L 3 21'), x)

const stroke = (eye: Eye, points: Points, line: LineLook): Drawing => eye.pen.line(wide(eye, points), line)

const wide = ({ k }: Eye, points: Points): Points => points.map(([x, y]) => [x * k, y])
