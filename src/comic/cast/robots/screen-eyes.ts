/** One eye at a time, as light on a screen. */
import { arc, pathPoints } from '../../ink/curves.ts'
import type { LineLook } from '../../ink/drawing.ts'
import { spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import type { Screen, ScreenEye } from './screen.ts'

/** Points around an eye; x grows outwards, away from the nose. */
const around = ({ squeeze }: Screen, { x, y, side }: ScreenEye, points: Points): Points =>
  points.map(([dx, dy]) => [x + side * dx * squeeze, y + dy])

function stroke(
  screen: Screen,
  eye: ScreenEye,
  { points, ...line }: LineLook & { readonly points: Points },
): void {
  const look = { colour: screen.lit, taper: 0.08, exact: true, unrest: 0, ...line }
  screen.drawing.line(around(screen, eye, points), look)
}

const at = ({ squeeze }: Screen, { x, y, side }: ScreenEye, [dx, dy]: Point): Point => [
  x + side * dx * squeeze,
  y + dy,
]

export const open = (screen: Screen, eye: ScreenEye): void => {
  screen.drawing.dot([eye.x, eye.y], [14 * screen.squeeze, 20], screen.lit)
}

export const low = (screen: Screen, eye: ScreenEye): void => {
  screen.drawing.dot([eye.x, eye.y + 4], [12.5 * screen.squeeze, 15], screen.lit)
}

export const arched = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, { points: bow(20, 4, -20), width: 8 })

export const lowered = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, { points: bow(20, -6, 15), width: 7 })

export const asleep = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, { points: bow(19, 6, 9), width: 5.5 })

export const dashed = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, {
    points: pathPoints('M -16 4 L 0 4, 16 4'),
    width: 7,
    taper: 0,
  })

export const squeezed = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, {
    points: pathPoints('M 18 -17 L -14 1, 18 17'),
    width: 8,
    sharp: true,
  })

export function ringed(screen: Screen, eye: ScreenEye): void {
  ring(screen, eye, [20, 23, 5.5])
  screen.drawing.dot([eye.x, eye.y], [7 * screen.squeeze, 8], screen.lit)
}

export const hollow = (screen: Screen, eye: ScreenEye): void => ring(screen, eye, [27, 27, 6])

export function pinpoint(screen: Screen, eye: ScreenEye): void {
  screen.drawing.dot([eye.x, eye.y + 1], [23 * screen.squeeze, 22], screen.lit)
  screen.drawing.dot([eye.x, eye.y + 1], 5, screen.unlit)
}

/** A disc with a hole, which costs less than a line around it. */
function ring(
  { drawing, squeeze, lit, unlit }: Screen,
  { x, y }: ScreenEye,
  [rx, ry, width]: readonly [number, number, number],
): void {
  drawing.dot([x, y], [rx * squeeze, ry], lit)
  drawing.dot([x, y], [(rx - width) * squeeze, ry - width], unlit)
}

/** Wet eyes that look up, under brows. */
export function sad(screen: Screen, eye: ScreenEye): void {
  screen.drawing.dot([eye.x, eye.y + 3], [15 * screen.squeeze, 19], screen.lit)
  screen.drawing.dot(at(screen, eye, [-4, -4]), 5.5, screen.unlit)
  screen.drawing.dot(at(screen, eye, [5, 11]), 3.4, screen.unlit)
  worriedBrow(screen, eye)
}

export function weeping(screen: Screen, eye: ScreenEye): void {
  stroke(screen, eye, {
    points: pathPoints('M -18 -6 L 0 4, 20 -2'),
    width: 7,
  })
  screen.drawing.flat(around(screen, eye, pathPoints('M -7 6 L 9 6, 12 58, -8 58')), screen.lit)
  worriedBrow(screen, eye)
}

export const glowing = (screen: Screen, eye: ScreenEye): void => {
  screen.drawing.flat(around(screen, eye, pathPoints('M -21 0 L 22 -22, 18 16, -13 16')), spot)
}

export const glaring = (screen: Screen, eye: ScreenEye): void => {
  screen.drawing.fill(
    around(screen, eye, pathPoints('M -18 -6 L -18 -6, 18 -22, 18 -22, 18 6, 8 16, -8 16, -17 6')),
    screen.lit,
  )
}

/** Half shut, looking aside. */
export function lidded(screen: Screen, { x, y }: ScreenEye): void {
  const { drawing, squeeze, lit, unlit } = screen
  drawing.fill(arc({ x, y: y - 3, rx: 20 * squeeze, ry: 20 }, [0, Math.PI], 8), lit)
  drawing.dot([x + 8 * squeeze, y + 1], [6 * squeeze, 6], unlit)
}

export function drooping(screen: Screen, eye: ScreenEye): void {
  stroke(screen, eye, {
    points: pathPoints('M -20 -2 L 0 -3, 22 5'),
    width: 7,
  })
  screen.drawing.fill(around(screen, eye, pathPoints('M -13 2 L 13 4, 11 18, -9 17')), screen.lit)
  stroke(screen, eye, { points: bow(14, 24, 4), width: 3.6, taper: 0.3 })
}

export const starry = (screen: Screen, eye: ScreenEye): void => {
  screen.drawing.flat(around(screen, eye, star), screen.lit)
}

const star: Points = Array.from({ length: 8 }, (_, index): Point => {
  const radius = index % 2 ? 7 : 27
  const angle = (index * Math.PI) / 4
  return [radius * Math.cos(angle) * 0.9, radius * Math.sin(angle) - 1]
})

export const spinning = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, { points: spiral, width: 5, taper: [0, 0.1] })

const spiral: Points = Array.from({ length: 15 }, (_, index): Point => {
  const angle = index * 0.86
  return [Math.cos(angle) * (3 + index * 1.5), Math.sin(angle) * (3 + index * 1.5) + 1]
})

export const worriedBrow = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, {
    points: pathPoints('M -15 -37 L 2 -33, 18 -24'),
    width: 5,
    taper: [0.1, 0.4],
  })

export const raisedBrow = (screen: Screen, eye: ScreenEye): void =>
  stroke(screen, eye, { points: bow(15, -33, -7), width: 4.6, taper: 0.3 })

/** Only one brow is raised. */
export function slyBrow(screen: Screen, eye: ScreenEye): void {
  const points: Points =
    eye.side > 0 ? pathPoints('M -16 -20 L 2 -29, 19 -23') : pathPoints('M -17 -16 L 2 -18, 19 -16')
  stroke(screen, eye, { points, width: 4.6, taper: [0.1, 0.4] })
}

export function blush(screen: Screen, eye: ScreenEye): void {
  const lines = [13, 22, 31].map(
    (x): Points =>
      around(screen, eye, [
        [x, 32],
        [x + 3 * eye.side, 22],
        [x + 6 * eye.side, 22],
        [x + 3 * eye.side, 32],
      ]),
  )
  screen.drawing.areas(lines, spot)
}

/** A curve of three points from one corner of an eye to the other. */
const bow = (half: number, y: number, depth: number): Points => [
  [-half, y],
  [-half * 0.75, y + depth * 0.8],
  [0, y + depth * 1.25],
  [half * 0.75, y + depth * 0.8],
  [half, y],
]
