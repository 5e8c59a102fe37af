/** Pico's head: shell, ears, antenna, visor. */
import type { Expression, View } from '../../../stories/script-words.ts'
import { type Ellipse, pathPoints, rectangle, superellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import { type Point, type Points, pointAt } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import type { Look } from '../figure.ts'
import { drawFace, twoEyes } from './screen.ts'

export function drawPicoHead(drawing: Drawing, look: Look): void {
  const { view, expression } = look
  drawAntenna(drawing, expression)
  const { shell } = sights[view]
  if (view !== 'profile') drawEars(drawing, view)
  drawing.shape(superellipse(shell, 3, 20), paper, { width: 7, exact: true })
  drawing.fill(shade(shell), tone(20))
  if (view === 'back') drawVents(drawing)
  else drawVisor(drawing, look)
  if (view === 'profile') drawSideEar(drawing)
  const gloss = drawing.at({ x: view === 'profile' ? 11 : 0, y: 0 })
  gloss.line('M -100 -34 C -97 -62 -86 -76 -52 -78', { width: 3.4, taper: 0.3 })
}

/** Where things are on a head that is seen from one side. */
interface Sight {
  readonly shell: Ellipse
  readonly visor: Ellipse
  /** Middle of the face on the visor. */
  readonly face: Point
  readonly mouth: Point
}

const shell: Ellipse = { x: 0, y: 0, rx: 118, ry: 92 }

const sights: Readonly<Record<View, Sight>> = {
  front: { shell, visor: { x: 0, y: 4, rx: 90, ry: 60 }, face: [0, 4], mouth: [0, 34] },
  'three-quarter': { shell, visor: { x: 16, y: 4, rx: 89, ry: 60 }, face: [23, 4], mouth: [23, 34] },
  profile: {
    shell: { x: 0, y: 0, rx: 108, ry: 92 },
    visor: { x: 62, y: 4, rx: 49, ry: 58 },
    face: [66, 4],
    mouth: [98, 34],
  },
  back: { shell, visor: { x: 0, y: 4, rx: 90, ry: 60 }, face: [0, 4], mouth: [84, 30] },
}

/** A crescent along the lower right, inside the outline. */
function shade(shell: Ellipse): Points {
  const within = (dx: number, dy: number): Points => {
    const points = superellipse({ ...shell, rx: shell.rx - dx, ry: shell.ry - dy }, 3, 20)
    return [...points.slice(-1), ...points.slice(0, 8)]
  }
  return [...within(5, 5), ...within(24, 17).slice(1, -1).toReversed()]
}

function drawEars(drawing: Drawing, view: View): void {
  for (const [side, width] of [
    [-1, 19],
    [1, view === 'three-quarter' ? 13 : 19],
  ] as const) {
    const [near, far] = [side * 106, side * (122 + width)]
    const pad: Points = [
      [near, -38],
      [far - side * 6, -37],
      [far, -26],
      [far, 26],
      [far - side * 6, 37],
      [near, 38],
    ]
    drawing.shape(pad, tone(45), { width: 5.4, exact: true })
  }
}

function drawSideEar(drawing: Drawing): void {
  drawing.dot([-34, 2], 36).dot([-34, 2], 30, tone(45)).dot([-34, 2], 16).dot([-34, 2], 10, spot)
}

function drawVents(drawing: Drawing): void {
  drawing.ring(superellipse({ x: 0, y: 2, rx: 74, ry: 54 }, 4, 16), { width: 3.4, exact: true })
  drawing.areas([-24, -2, 20].map((y) => rectangle([-40, y], [80, 7])))
  for (const [x, y] of corners) drawing.dot([x, y], 3.6)
}

const corners: Points = pathPoints('M -59 -37 L 59 -37, -59 41, 59 41')

function drawVisor(drawing: Drawing, { view, expression, gaze }: Look): void {
  const { visor, face } = sights[view]
  const rim = { ...visor, rx: visor.rx + 6, ry: visor.ry + 6 }
  if (view === 'profile') drawing.shape(superellipse(rim, 3, 18), paper, { width: 5, exact: true })
  else drawing.ring(superellipse(rim, 3, 18), { width: 3, exact: true })
  drawing.fill(superellipse(visor, 3, 14), ink)
  if (view !== 'profile')
    for (const glint of glints)
      drawing.flat(
        glint.map(([x, y]): Point => [x + visor.x, y]),
        paper,
      )
  const [x, y] = face
  const isTurned = view === 'profile'
  drawFace(
    {
      drawing: drawing.at({ x, y }),
      eyes: isTurned ? [{ x: -13, y: -8, side: -1 }] : twoEyes,
      mouth: isTurned ? [15, 30] : [0, 30],
      squeeze: isTurned ? 0.78 : 1,
      lit: paper,
      unlit: ink,
      ...(gaze && { gaze }),
    },
    expression,
  )
}

const glints: readonly Points[] = [
  pathPoints('M -68 -42 L -60 -46, -73 -22, -77 -17'),
  pathPoints('M -53 -49 L -49 -50, -66 -19, -69 -17'),
]

type Antenna = keyof typeof antennas

function drawAntenna(drawing: Drawing, expression: Expression): void {
  const mood = moods[expression] ?? 'jaunty'
  const stem = antennas[mood]
  const [x, y] = pointAt(stem, -1)
  drawing.line(stem, { width: 8, taper: 0, exact: true })
  drawing.dot([x, y], 18.5).dot([x, y], 13.5, mood === 'drooping' ? tone(30) : spot)
  drawing.dot([x - 5, y - 5], 4, paper)
}

const antennas = {
  jaunty: pathPoints('M 10 -82 L 18 -106, 27 -118, 36 -140'),
  upright: pathPoints('M 8 -82 L 8 -106, 8 -128, 8 -152'),
  drooping: pathPoints('M 10 -82 L 14 -116, 46 -136, 80 -112'),
} as const satisfies Record<string, Points>

const moods: Readonly<Partial<Record<Expression, Antenna>>> = {
  surprised: 'upright',
  shock: 'upright',
  panic: 'upright',
  shout: 'upright',
  angry: 'upright',
  sad: 'drooping',
  cry: 'drooping',
  tired: 'drooping',
  dizzy: 'drooping',
  sleep: 'drooping',
  blank: 'drooping',
}

/** Where a tail points. */
export const picoMouth = (view: View): Point => sights[view].mouth

export function picoFace(view: View): Ellipse {
  const { visor } = sights[view]
  return view === 'profile' ? { ...visor, x: 56, rx: 58, ry: 70 } : { ...visor, rx: 98, ry: 70 }
}

/** Shell, ears and antenna. */
export function picoHeadOutline(view: View, expression: Expression): Points {
  const mood = moods[expression] ?? 'jaunty'
  const [x, y] = pointAt(antennas[mood], -1)
  const bow: Points = mood === 'drooping' ? pathPoints('M 12 -124 L 44 -146') : [[x - 19, y]]
  const wide = view === 'profile' ? 124 : 142
  return [
    [-wide, -40],
    [-104, -86],
    [-40, -98],
    ...bow,
    [x, y - 19],
    [x + 19, y],
    [100, -88],
    [wide, -40],
    [wide, 40],
    [100, 88],
    [0, 97],
    [-100, 88],
    [-wide, 40],
  ]
}
