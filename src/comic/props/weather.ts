/** Weather, and what it brings. */
import { type Ellipse, ellipse, levels, onEllipse, pathPoints } from '../ink/curves.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, gripped, picture, thing } from './kinds.ts'
import { cloudOutline } from './machines.ts'
import { plate } from './outlines.ts'

/** Open; a hand holds it above its hook. */
export const umbrella = gripped(
  thing(around(228, 224), [0.5, 0.5], (drawing) => {
    drawing.line('M 0 -96 L 0 74 C 0 112 38 112 38 82', { width: 9, taper: 0 })
    drawing.line('M 0 -90 L 0 -108', { width: 7, taper: 0 })
    drawing.shape(canopy, spot, { width: 6 })
    drawing.fill('M 0 -96 C 62 -96 106 -56 108 -2 C 96 -24 78 -24 68 -4 C 66 -40 40 -80 0 -96 Z', ink)
    drawing.fill(
      'M 0 -94 C -36 -80 -62 -40 -66 -8 C -52 -22 -46 -24 -34 -12 C -32 -50 -16 -80 0 -94 Z',
      tone(20),
    )
    for (const side of [-1, 1])
      drawing.line(`M 0 -94 C ${side * 20} -74 ${side * 34} -44 ${side * 34} -12`, {
        width: 4.4,
        taper: 0.05,
      })
    drawing.line('M 0 -94 C -36 -82 -66 -44 -68 -8', { width: 4.4, taper: 0.05 })
  }),
  [0, 62],
)

const canopy =
  'M -108 -2 C -104 -56 -60 -96 0 -96 C 60 -96 104 -56 108 -2 C 96 -24 78 -24 68 -4 C 58 -24 44 -24 34 -8 C 22 -26 -22 -26 -34 -8 C -44 -24 -58 -24 -68 -4 C -78 -24 -96 -24 -108 -2 Z'

export const sun = thing(around(176, 176), [0.82, 0.22], (drawing) => {
  for (let index = 0; index < 12; index++)
    drawing
      .at({ x: 0, y: 0, turn: index * 30 })
      .flat(index % 2 ? 'M -8 -62 L 8 -62 L 0 -78 Z' : 'M -10 -62 L 10 -62 L 0 -86 Z')
  drawing.shape(ellipse([0, 0], 51, 18), spot, { width: 6, exact: true })
  drawing.line('M -32 -10 C -30 -24 -22 -32 -10 -34', { width: 7, colour: paper, taper: 0.2 })
})

export const rainCloud = thing({ x: -90, y: -58, width: 180, height: 172 }, [0.5, 0.22], (drawing) => {
  for (const [x, y] of drops) drawing.at({ x, y, turn: 18 }).shape(drop, spot, { width: 4 })
  drawing.shape(cloudOutline, tone(45), { width: 6 })
  drawing.fill(
    'M -58 26 C -56 8 -40 4 -50 6 C -52 -24 -22 -32 -6 -14 C 6 -50 56 -48 50 -6 C 20 -30 10 4 -4 4 C -22 -6 -40 8 -58 26 Z',
    paper,
  )
})

const drops: Points = [
  [-60, 70],
  [-18, 70],
  [24, 70],
  [64, 68],
  [-42, 99],
  [2, 99],
  [44, 99],
]

const drop = 'M 0 -18 C 4 -8 9 0 8 7 C 6 16 -6 16 -8 7 C -9 0 -4 -8 0 -18 Z'

/** As on weather maps north of the equator: it turns to the left, and is never mirrored. */
export const typhoon = picture(around(204, 204), [0.5, 0.5], (drawing) => {
  drawing.shape(ellipse([0, 0], 98, 20), tone(20), { width: 5, exact: true, colour: spot })
  for (const turn of [0, 180]) {
    const turned = drawing.at({ x: 0, y: 0, turn })
    turned.fill(cloudArm(0, 17), ink)
    turned.line(cloudArm(1.6, 0).slice(3, 7), { width: 5, exact: true })
  }
  drawing.dot([0, 0], 32)
  drawing.shape(ellipse([0, 0], 12, 10), paper, { width: 5, exact: true, colour: spot })
})

/** Farther out as it falls behind; out and back in fourteen knots. */
function cloudArm(from: number, width: number): Points {
  const edgeAt = (side: number): Points =>
    Array.from({ length: 7 }, (_, index) => {
      const share = index / 6
      return onEllipse(
        circle(26 + 64 * share + side * width * (1 - share)),
        from + Math.PI * (0.8 + 1.05 * share),
      )
    })
  return [...edgeAt(1), ...edgeAt(-1).toReversed()]
}

const circle = (radius: number): Ellipse => ({ x: 0, y: 0, rx: radius, ry: radius })

/** Too warm. */
export const thermometer = gripped(
  thing(around(84, 190), [0.5, 0.6], (drawing) => {
    drawing.shape(ellipse([0, 60], 32, 16), paper, { width: 6, exact: true })
    drawing.shape(plate([-18, -92], [36, 140], 18), paper, { width: 5.6, exact: true })
    drawing.fill(ellipse([0, 60], 28, 14), paper)
    drawing.fill(plate([-7, -66], [14, 120], 6), spot)
    drawing.dot([0, 60], 21, spot)
    drawing.line('M -10 60 C -10 52 -6 48 0 48', { width: 5, colour: paper, taper: 0.2 })
    drawing.rules([...levels([-70, -42, -14, 14], 20, 36), ...levels([-56, -28, 0], 20, 30)], 4)
  }),
  [0, 30],
)

export const flame = thing(around(132, 172), [0.5, 0.7], (drawing) => {
  drawing.shape(
    'M 4 -82 C 10 -48 62 -30 60 24 C 58 62 30 82 0 82 C -32 82 -60 62 -60 22 C -60 0 -48 -14 -40 -32 C -36 -18 -30 -12 -22 -10 C -26 -36 -16 -62 4 -82 Z',
    spot,
    { width: 6 },
  )
  drawing.shape(
    'M 6 -16 C 12 4 34 14 32 44 C 30 68 14 78 -2 78 C -22 78 -34 62 -32 44 C -32 32 -24 26 -20 14 C -16 22 -12 24 -6 24 C -8 8 -2 -8 6 -16 Z',
    paper,
    { width: 4.4 },
  )
  drawing.fill('M 0 44 C 8 54 14 58 12 68 C 8 76 -8 76 -12 68 C -12 58 -4 54 0 44 Z', tone(30))
})

/** About to break. */
export const wave = thing({ x: -172, y: -174, width: 344, height: 182 }, [0.5, 0.94], (drawing) => {
  drawing.shape(waveOutline, ink, { width: 5 })
  for (const streak of streaks)
    drawing.line(streak, { width: 7, colour: paper, taper: [0.1, 0.4], exact: true })
  drawing.shape(foam, paper, { width: 5 })
  drawing.fill('M 44 -36 L 66 -20, 100 -8, 60 -2, -10 -2', tone(45))
  drawing.dot([128, -120], 6).dot([140, -92], 5)
})

const waveOutline =
  'M -164 4 C -120 -10 -102 -60 -76 -100 C -44 -150 20 -172 70 -150 C 104 -134 118 -104 108 -80 C 98 -100 80 -112 58 -108 C 28 -102 22 -62 48 -36 C 72 -14 120 -4 164 4 Z'

const streaks = [
  pathPoints('M -120 -8 L -84 -40, -50 -104, 0 -134'),
  pathPoints('M -72 -8 L -46 -30, -24 -90, 14 -118'),
  pathPoints('M -24 -8 L -14 -24, -8 -72, 18 -102'),
]

const foam =
  'M -58 -122 C -20 -172 50 -184 90 -146 C 120 -126 124 -96 110 -72 C 106 -80 102 -84 98 -86 C 92 -82 86 -86 86 -96 C 78 -92 70 -96 70 -106 C 60 -104 52 -112 54 -120 C 40 -114 32 -122 34 -132 C 20 -126 12 -132 14 -142 C -10 -148 -36 -142 -58 -122 Z'

/** As worn on building sites, and handed out after earthquakes. */
export const helmet = gripped(
  thing(around(158, 114), [0.5, 0.62], (drawing) => {
    drawing.shape('M -64 28 C -72 -62 60 -68 60 20 L 60 28 Z', paper, { width: 6 })
    drawing.fill('M 24 -36 L 50 -28, 58 -4, 57 24, 34 24, 36 -6', tone(30))
    drawing.shape(ridge, spot, { width: 4.6, exact: true })
    drawing.line('M -48 12 C -50 -8 -46 -20 -38 -28', { width: 5, taper: 0.2 })
    drawing.shape(brim, ink, { width: 4, exact: true })
    drawing.line('M -52 31 L 20 30', { width: 3.4, colour: paper })
  }),
  [66, 30],
)

const ridge: Points = pathPoints('M -18 26 L -21 -10, -18 -52, 0 -55, 16 -50, 15 -10, 10 26, -4 26')

const brim: Points = pathPoints('M -70 20 L -70 38, -40 38, 20 36, 74 48, 78 40, 66 22, 40 20, 0 20')
