/** Morning over the city: the sun and its rays, roofs at the foot. */
import { arc, level, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, height, scene } from './canvas.ts'
import { skyline } from './skyline.ts'

export const dawn = scene((drawing, width) => {
  const sun: Point = [width / 2, 336]
  drawing.areas(rays(sun, width), tone(10))
  drawing.dot(sun, 152, paper)
  disc(drawing, sun)
  birds(drawing, width / 2)
  const row = { from: 0, to: width, foot: height }
  skyline(drawing, { ...row, seed: 'morning', tallest: 152, paint: tone(20), rise: valley })
  skyline(drawing, {
    ...row,
    seed: 'shade',
    tallest: 104,
    paint: ink,
    edge: null,
    lights: paper,
    rise: valley,
  })
})

const valley = (share: number): number => 0.66 + 1.9 * (share - 0.5) ** 2

const rays = ([x, y]: Point, width: number): readonly Points[] =>
  count(15).map((ray) => {
    const angle = Math.PI * (1 + (ray + 0.5) / 15)
    const long = width * 0.5 + 330
    const at = (turn: number): Point => [x + Math.cos(angle + turn) * long, y + Math.sin(angle + turn) * long]
    return [[x, y], at(-0.055), at(0.055)]
  })

/** Rises out of the haze, whose strips lie across it. */
function disc(drawing: Drawing, [x, y]: Point): void {
  const rim = arc({ x, y, rx: 86, ry: 86 }, [Math.PI * 0.9, Math.PI * 2.1], 20)
  drawing.line(rim, { width: 3.2, taper: 0.03 })
  const haze = triples('-30 -74 6, -8 -34 70, 14 -78 -20, 14 12 82')
  drawing.rules(
    haze.map(([dy, from, to]) => level(y + dy, x + from, x + to)),
    2.6,
  )
}

function birds(drawing: Drawing, x: number): void {
  for (const [dx, y, scale] of flock) drawing.at({ x: x + dx, y, scale }).flat(bird)
}

const flock = triples('-44 206 1, -18 188 0.7, 34 214 0.8')

const bird = 'M -17 -8 Q -9 -11 -3 -3 L 0 0 L 3 -3 Q 9 -11 17 -8 Q 9 -7 4 1 L 0 5 L -4 1 Q -9 -7 -17 -8 Z'
