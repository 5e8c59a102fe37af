/** A flooded street: houses, a sign and a car stand in the water under clouds of rain. */
import { arc, ellipse, level, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, count, cover, scene } from './canvas.ts'
import { waves } from './waves.ts'

/** How high the water stands. */
const water = 292

export const flood = scene((drawing, width, heads) => {
  cover(drawing, width, { paint: tone(20), foot: water })
  const wide = Math.max(158, width / 4.5)
  const row = count(Math.ceil(width / wide / 2) + 1).flatMap((at) => (at === 0 ? [0] : [-at, at]))
  for (const at of row) house(drawing.at({ x: width / 2 + at * wide, y: water }), at)
  rainClouds(drawing, width)
  flooded(drawing, width)
  car(drawing.at({ x: width * 0.46, y: 330 }))
  const share = clearOf(heads, [0.6, 0.91, 0.09])
  sign(drawing.at({ x: width * share, y: 322, turn: share > 0.7 ? 8 : -8 }))
  waves(drawing, width, '366 128 13, 404 176 19, 450 232 25')
})

/** Gable to the street; only its upper windows are dry. 0 0 is the middle of the water line. */
function house(drawing: Drawing, at: number): void {
  const isDark = at % 2 !== 0
  const top = isDark ? -96 : -110
  drawing.box([-66, top], [132, 160], { width: 3, paint: isDark ? tone(45) : paper })
  drawing.shape(
    `M -82 ${top + 8} L 0 ${top - 78} L 82 ${top + 8} L 66 ${top + 8} L 0 ${top - 56} L -66 ${top + 8} Z`,
    ink,
    {
      width: 2.6,
      sharp: true,
    },
  )
  drawing.flat(`M -58 ${top + 2} L 0 ${top - 54} L 58 ${top + 2} Z`, isDark ? tone(45) : paper)
  drawing.shape(ellipse([0, top - 16], 13, 18), ink, { width: 2.6 })
  for (const x of [-44, 12]) {
    drawing.box([x, top + 22], [32, 44], { width: 2.8, paint: ink })
    drawing.rules([plumb(x + 16, top + 22, top + 66), level(top + 44, x, x + 32)], 2.4, paper)
  }
  drawing.areas([rectangle([-46, -14], [36, 30]), rectangle([10, -14], [38, 30])])
  drawing.rules([level(-20, -66, 66)], 2.4)
}

/** Two layers, the lower one black. */
function rainClouds(drawing: Drawing, width: number): void {
  for (const [foot, step, paint] of [
    [58, 112, tone(45)],
    [24, 86, ink],
  ] as const) {
    const puffs = count(Math.ceil(width / step) + 2).flatMap((at): Points => {
      const [x, deep] = [(at - 0.5) * step, ((at * 17) % 25) - 8]
      const puff = { x, y: foot + deep * 0.4, rx: step / 2, ry: 30 + deep }
      return arc(puff, [Math.PI, 0], 7)
    })
    drawing.flat([[-140, -60], ...puffs, [width + 140, -60]], paint)
    if (paint !== ink) drawing.rules([puffs], 3)
  }
}

/** The street is gone; houses stand on their heads in it. */
function flooded(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(30), top: water })
  const shades = count(Math.ceil(width / 40) + 1).flatMap((at): Points => {
    const deep = 306 + ((at * 23) % 31)
    return [
      [at * 40 - 12, deep],
      [at * 40 + 10, water + 8 + ((at * 7) % 9)],
    ]
  })
  drawing.fill([[-12, water], ...shades, [width + 60, water]], tone(60))
  const glints = count(Math.ceil(width / 30)).map((at) => {
    const [x, y] = [((at * 0.618) % 1) * width, 306 + ((at * 37) % 58)]
    return level(y, x, x + 22 + (y - 300) * 0.7)
  })
  drawing.rules(glints, 4, paper)
  drawing.rules([level(water, 0, width)], 4, paper)
  drawing.rules([level(water - 2, 0, width)], 2.4)
}

/** Its roof and the upper half of its windows; 0 0 is the middle of the water line around it. */
function car(drawing: Drawing): void {
  drawing.shape(
    'M -92 6 Q -90 -12 -64 -14 L -40 -46 Q -36 -52 -26 -52 L 26 -52 Q 36 -52 42 -46 L 62 -14 Q 92 -12 94 6 Z',
    ink,
    { width: 3.2, sharp: true, colour: paper },
  )
  drawing.areas(
    [pathPoints('M -50 -15 L -33 -43 L -4 -43 L -4 -15'), pathPoints('M 6 -15 L 6 -43 L 30 -43 L 48 -15')],
    tone(20),
  )
  drawing.areas([rectangle([-88, -9], [16, 8]), rectangle([76, -9], [14, 8])], spot)
  drawing.fill(
    'M -132 6 C -100 -4 -84 8 -60 2 C -30 -6 -10 8 20 2 C 50 -4 80 8 132 4 C 140 14 90 20 0 20 C -90 20 -140 16 -132 6 Z',
    paper,
  )
}

/** No entry; 0 0 is where its pole goes under. */
function sign(drawing: Drawing): void {
  drawing.box([-5, -140], [10, 146], { width: 2.8 })
  drawing.shape(ellipse([0, -150], 37, 28), paper, { width: 3.2 })
  drawing.dot([0, -150], 31, spot)
  drawing.flat(rectangle([-20, -156], [40, 13]), paper)
  drawing.fill('M -40 2 C -24 -6 -14 4 0 -2 C 14 -6 26 4 42 0 Q 40 12 0 12 Q -36 12 -40 2 Z', paper)
}
