/** One eye at a time, as light on a screen. */
import { arc, pathPoints } from '../../ink/curves.ts'
import type { LineLook } from '../../ink/drawing.ts'
import { type Paint, spot } from '../../ink/inks.ts'
import { type Point, type Points, pointAt } from '../../ink/points.ts'
import type { DrawScreenEye, Screen, ScreenEye } from './screen.ts'

export const open = dot(0, [14, 20])
export const low = dot(4, [12.5, 15])

export const arched = stroke(bow(20, 4, -20), { width: 8 })
export const lowered = stroke(bow(20, -6, 15), { width: 7 })
export const asleep = stroke(bow(19, 6, 9), { width: 5.5 })
export const dashed = stroke('M -16 4 L 0 4, 16 4', { width: 7, taper: 0 })
export const squeezed = stroke('M 18 -17 L -14 1, 18 17', { width: 8, sharp: true })

export const raisedBrow = stroke(bow(15, -33, -7), { width: 4.6, taper: 0.3 })
export const worriedBrow = stroke('M -15 -37 L 2 -33, 18 -24', { width: 5, taper: [0.1, 0.4] })

export const ringed = all(ring([20, 23], 5.5), dot(0, [7, 8]))
export const hollow = ring([27, 27], 6)

export const pinpoint: DrawScreenEye = (screen, eye) => {
  dot(1, [23, 22])(screen, eye)
  screen.drawing.dot([eye.x, eye.y + 1], 5, screen.unlit)
}

/** Wet eyes that look up, under brows. */
export const sad = all(
  dot(3, [15, 19]),
  (screen, eye) => {
    for (const [place, radius] of gleams)
      screen.drawing.dot(pointAt(around(screen, eye, [place]), 0), radius, screen.unlit)
  },
  worriedBrow,
)

const gleams = [
  [[-4, -4], 5.5],
  [[5, 11], 3.4],
] as const

export const weeping = all(
  stroke('M -18 -6 L 0 4, 20 -2', { width: 7 }),
  flat('M -7 6 L 9 6, 12 58, -8 58'),
  worriedBrow,
)

export const glowing = flat('M -21 0 L 22 -22, 18 16, -13 16', spot)
export const glaring = soft('M -18 -6 L -18 -6, 18 -22, 18 -22, 18 6, 8 16, -8 16, -17 6')

/** Half shut, looking aside. */
export const lidded: DrawScreenEye = ({ drawing, squeeze, lit, unlit }, { x, y }) => {
  drawing.fill(arc({ x, y: y - 3, rx: 20 * squeeze, ry: 20 }, [0, Math.PI], 8), lit)
  drawing.dot([x + 8 * squeeze, y + 1], [6 * squeeze, 6], unlit)
}

export const drooping = all(
  stroke('M -20 -2 L 0 -3, 22 5', { width: 7 }),
  soft('M -13 2 L 13 4, 11 18, -9 17'),
  stroke(bow(14, 24, 4), { width: 3.6, taper: 0.3 }),
)

export const starry: DrawScreenEye = (screen, eye) => {
  screen.drawing.flat(around(screen, eye, star), screen.lit)
}

const star: Points = Array.from({ length: 8 }, (_, index): Point => {
  const radius = index % 2 ? 7 : 27
  const angle = (index * Math.PI) / 4
  return [radius * Math.cos(angle) * 0.9, radius * Math.sin(angle) - 1]
})

const spiral: Points = Array.from({ length: 15 }, (_, index): Point => {
  const angle = index * 0.86
  return [Math.cos(angle) * (3 + index * 1.5), Math.sin(angle) * (3 + index * 1.5) + 1]
})

export const spinning = stroke(spiral, { width: 5, taper: [0, 0.1] })

/** Only one brow is raised. */
export const slyBrow: DrawScreenEye = (screen, eye) => (eye.side > 0 ? raisedSly : levelSly)(screen, eye)

const raisedSly = stroke('M -16 -20 L 2 -29, 19 -23', { width: 4.6, taper: [0.1, 0.4] })
const levelSly = stroke('M -17 -16 L 2 -18, 19 -16', { width: 4.6, taper: [0.1, 0.4] })

/** Strokes that all lean to the right. */
export const blush: DrawScreenEye = (screen, eye) => {
  const lean = 3 * eye.side
  const lines = [13, 22, 31].map(
    (x): Points => [
      [x, 32],
      [x + lean, 22],
      [x + 2 * lean, 22],
      [x + lean, 32],
    ],
  )
  screen.drawing.areas(
    lines.map((line) => around(screen, eye, line)),
    spot,
  )
}

function all(...parts: readonly DrawScreenEye[]): DrawScreenEye {
  return (screen, eye) => {
    for (const part of parts) part(screen, eye)
  }
}

function dot(dy: number, [rx, ry]: Point): DrawScreenEye {
  return ({ drawing, squeeze, lit }, { x, y }) => drawing.dot([x, y + dy], [rx * squeeze, ry], lit)
}

/** A disc with a hole, which costs less than a line around it. */
function ring([rx, ry]: Point, width: number): DrawScreenEye {
  return ({ drawing, squeeze, lit, unlit }, { x, y }) =>
    drawing.dot([x, y], [rx * squeeze, ry], lit).dot([x, y], [(rx - width) * squeeze, ry - width], unlit)
}

function stroke(outline: Points | string, line: LineLook): DrawScreenEye {
  const points = typeof outline === 'string' ? pathPoints(outline) : outline
  return (screen, eye) => {
    const look = { colour: screen.lit, taper: 0.08, exact: true, unrest: 0, ...line }
    screen.drawing.line(around(screen, eye, points), look)
  }
}

/** Lit where no paint is said. */
function flat(data: string, paint?: Paint): DrawScreenEye {
  const points = pathPoints(data)
  return (screen, eye) => screen.drawing.flat(around(screen, eye, points), paint ?? screen.lit)
}

function soft(data: string): DrawScreenEye {
  const points = pathPoints(data)
  return (screen, eye) => screen.drawing.fill(around(screen, eye, points), screen.lit)
}

/** A curve of five points from one corner of an eye to the other. */
function bow(half: number, y: number, depth: number): Points {
  return [
    [-half, y],
    [-half * 0.75, y + depth * 0.8],
    [0, y + depth * 1.25],
    [half * 0.75, y + depth * 0.8],
    [half, y],
  ]
}

/** Points around an eye; x grows outwards, away from the nose. */
function around({ squeeze }: Screen, { x, y, side }: ScreenEye, points: Points): Points {
  return points.map(([dx, dy]) => [x + side * dx * squeeze, y + dy])
}
