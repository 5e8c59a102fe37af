/** The shore: breakers run up the sand, a lighthouse on its rock, a sail, tall summer clouds. */
import { level, plumb, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, count, cover, height, scene, sky } from './canvas.ts'
import { waves } from './waves.ts'

const horizon = 226

export const sea = scene((drawing, width, heads) => {
  sky(drawing, { x: 0, y: 0, width, height: horizon }, 30)
  clouds(drawing, width)
  water(drawing, width)
  const rock = clearOf(heads, [0.5, 0.86, 0.14])
  sail(drawing.at({ x: width * (rock > 0.6 ? 0.1 : 0.915), y: 246 }))
  lighthouse(drawing.at({ x: width * rock, y: 262 }))
  gulls(drawing, width)
  beach(drawing, width)
})

/** They stand on the horizon. */
function clouds(drawing: Drawing, width: number): void {
  for (const [share, scale] of [
    [0.1, 1.1],
    [0.72, 1.35],
    [0.42, 0.7],
  ] as const)
    drawing.at({ x: width * share, y: horizon + 8, scale }).shape(cumulus, paper, { width: 2.8 })
}

const cumulus =
  'M -130 4 C -150 -30 -112 -44 -96 -34 C -98 -70 -54 -78 -44 -58 C -40 -110 30 -116 34 -70 C 60 -84 92 -66 84 -42 C 116 -48 136 -26 124 4 Z'

/** Darker towards the horizon; crests in rows, larger ones nearer. */
function water(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(60), top: horizon, foot: 254 })
  cover(drawing, width, { paint: tone(45), top: 254, foot: 300 })
  cover(drawing, width, { paint: tone(30), top: 300, foot: 390 })
  drawing.rules([level(horizon, 0, width)], 3)
  waves(drawing, width, '250 84 7, 278 110 12, 316 150 18')
}

/** Foam, wet sand, and sand in the sun. */
function beach(drawing: Drawing, width: number): void {
  const edge = (top: number, tall: number, step: number): Points =>
    count(Math.ceil(width / step) + 1).flatMap((at): Points => {
      const x = at * step - step * 0.3
      return [
        [x, top],
        [x + step * 0.22, top + tall * 0.74],
        [x + step * 0.5, top + tall],
        [x + step * 0.78, top + tall * 0.74],
      ]
    })
  const below = (line: Points): Points => [...line, [width + 200, height + 20], [-100, height + 20]]
  drawing.shape(below(edge(344, 14, 150)), paper, { width: 3 })
  drawing.fill(below(edge(364, 20, 150)), tone(20))
  drawing.fill(below(edge(388, 24, 240)), paper)
  starfish(drawing.at({ x: width * 0.54, y: 436, turn: 14 }))
}

function starfish(drawing: Drawing): void {
  const arms = count(10).map((at): Point => {
    const reach = at % 2 ? 7 : 18
    return [Math.sin((at * Math.PI) / 5) * reach, -Math.cos((at * Math.PI) / 5) * reach * 0.62]
  })
  drawing.flat(arms, spot)
}

/** On a black rock in the surf; 0 0 is the water's edge. */
function lighthouse(drawing: Drawing): void {
  drawing.fill(
    'M -96 4 C -84 -20 -60 -16 -50 -34 C -36 -50 -16 -44 0 -46 C 22 -50 40 -40 50 -26 C 70 -22 84 -10 100 4 Z',
    ink,
  )
  drawing.rules(['M -58 -16 L -40 -26, -26 -10', 'M 34 -28 L 44 -12, 62 -10'], 2.2, paper)
  const half = (y: number): number => 13 - (y + 150) * -0.085
  const ring = (top: number, foot: number): Points => [
    [-half(top), top],
    [half(top), top],
    [half(foot), foot],
    [-half(foot), foot],
  ]
  drawing.shape(ring(-160, -40), paper, { width: 3, sharp: true })
  drawing.areas([ring(-146, -122), ring(-98, -74)], spot)
  drawing.flat(
    [
      [half(-160) * 0.3, -159],
      [half(-160) - 2, -159],
      [half(-40) - 2, -41],
      [half(-40) * 0.3, -41],
    ],
    tone(30),
  )
  drawing.areas(
    [ring(-146, -122), ring(-98, -74)].map(
      ([, b = [0, 0], c = [0, 0]]): Points => [[b[0] * 0.3, b[1]], b, c, [c[0] * 0.3, c[1]]],
    ),
  )
  drawing.flat(rectangle([-5, -66], [10, 20]))
  drawing.flat(rectangle([-22, -168], [44, 9]))
  drawing.box([-13, -190], [26, 22], { width: 2.8 })
  drawing.dot([0, -179], 6, spot)
  drawing.flat('M -18 -190 L 0 -208 L 18 -190 Z')
  drawing.rules([plumb(0, -220, -206)], 3)
  drawing.fill(
    'M -116 8 C -100 -6 -84 6 -70 0 C -50 -8 -30 8 -8 0 C 20 -8 40 8 62 0 C 82 -6 100 0 118 8 Q 0 18 -116 8 Z',
    paper,
  )
}

function sail(drawing: Drawing): void {
  drawing.shape('M 2 -6 L 2 -112 Q 44 -60 48 -6 Z', paper, { width: 3 })
  drawing.shape('M -4 -6 L -4 -96 Q -24 -50 -36 -6 Z', tone(20), { width: 2.8 })
  drawing.flat('M -46 -2 L 54 -2 L 40 16 L -34 16 Z')
  drawing.flat('M 2 -126 L 20 -120 L 2 -113 Z', spot)
}

function gulls(drawing: Drawing, width: number): void {
  for (const [share, y, scale] of triples('0.385 116 1.2, 0.425 88 0.8, 0.61 132 0.9'))
    drawing
      .at({ x: width * share, y, scale })
      .shape(
        'M -22 -10 Q -10 -15 -3 -3 L 0 0 L 3 -3 Q 10 -15 22 -10 Q 11 -9 5 3 L 0 7 L -5 3 Q -11 -9 -22 -10 Z',
        paper,
        { width: 2.2 },
      )
}
