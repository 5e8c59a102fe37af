/** Inside a train: the wide window with a mountain going by, straps, the seat below. */
import { ellipse, level, plumb, rectangle, roundedRectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, scene, sky } from './canvas.ts'

const pane = { left: 34, top: 74, foot: 300 }

export const train = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(20), foot: 30 })
  drawing.rules([level(30, 0, width)], 3)
  view(drawing, width)
  frame(drawing, width)
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) strap(drawing, width * share)
  drawing.rules([level(10, 0, width)], 5)
  seat(drawing, width)
})

/** What goes by. Its corners are covered by the frame. */
function view(drawing: Drawing, width: number): void {
  const wide = width - pane.left * 2
  sky(drawing, { x: pane.left, y: pane.top, width: wide, height: pane.foot - pane.top })
  const streaks = count(9).map((streak) => {
    const x = pane.left + ((streak * 0.37) % 0.8) * wide
    return level(pane.top + 16 + streak * 20, x, Math.min(x + 60 + ((streak * 53) % 90), width - pane.left))
  })
  drawing.rules(streaks, 1.8)
  mountain(drawing.at({ x: width / 2, y: pane.foot - 22 }))
  drawing.flat(rectangle([pane.left, pane.foot - 24], [wide, 24]), paper)
  const trees = count(Math.round(wide / 34)).flatMap((tree): Points => {
    const x = pane.left + tree * 34
    const tall = 20 + ((tree * 17) % 23)
    return [
      [x, pane.foot - 12],
      [x + 8, pane.foot - 12 - tall * 0.7],
      [x + 17, pane.foot - 12 - tall],
      [x + 26, pane.foot - 12 - tall * 0.6],
    ]
  })
  drawing.fill(
    [[pane.left, pane.foot], ...trees, [width - pane.left, pane.foot - 16], [width - pane.left, pane.foot]],
    ink,
  )
}

/** Snow on its top, a strip of cloud across its foot. */
function mountain(drawing: Drawing): void {
  const slopes =
    'M -180 0 C -110 -40 -66 -90 -38 -132 L -20 -138 L 2 -134 L 20 -139 L 38 -132 C 66 -90 110 -40 180 0 Z'
  drawing.shape(slopes, tone(45), { width: 2.8, sharp: true })
  drawing.shape(snow, paper, { width: 2.4, sharp: true })
  drawing.fill(
    'M -190 -26 C -150 -44 -120 -34 -70 -40 C -40 -44 -10 -30 30 -36 C 20 -22 -60 -24 -190 -26 Z',
    paper,
  )
}

const snow =
  'M -68 -92 L -38 -132 L -20 -138 L 2 -134 L 20 -139 L 38 -132 L 68 -92 L 48 -102 L 34 -80 L 14 -104 L -4 -76 L -20 -104 L -40 -82 L -48 -98 Z'

/** Wall over the corners of the view, rubber seal, outer edge. */
function frame(drawing: Drawing, width: number): void {
  const [wide, tall] = [width - pane.left * 2, pane.foot - pane.top]
  const opening = roundedRectangle([pane.left, pane.top], [wide, tall], 26)
  const corners = [
    [width - pane.left, pane.top],
    [width - pane.left, pane.foot],
    [pane.left, pane.foot],
    [pane.left, pane.top],
  ] as const
  drawing.areas(
    corners.map((corner, index) => [corner, ...opening.slice(index * 6, index * 6 + 6)]),
    paper,
  )
  drawing.ring(opening, { width: 6, sharp: true, unrest: 0 })
  const outer = roundedRectangle([pane.left - 13, pane.top - 13], [wide + 26, tall + 26], 38)
  drawing.ring(outer, { width: 2.6, sharp: true, unrest: 0 })
}

function strap(drawing: Drawing, x: number): void {
  drawing.box([x - 4, 10], [8, 34], { width: 2.4, paint: ink })
  drawing.ring(ellipse([x, 60], 16, 18), { width: 8, unrest: 0 })
  drawing.ring(ellipse([x, 60], 16, 18), { width: 2.6, unrest: 0, colour: paper })
}

/** The backs of a bench, their white covers, a handrail. */
function seat(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(45), top: 352 })
  drawing.rules([level(334, 0, width)], 2.4)
  drawing.rules([level(352, 0, width)], 3.2)
  const places = Math.round(width / 120)
  const seams = count(places + 1).map((place) => plumb((place * width) / places, 352, 470))
  drawing.rules(seams, 3)
  for (const place of count(places))
    drawing.box([((place + 0.5) * width) / places - 34, 352], [68, 24], { width: 2.6 })
  const x = width * 0.955
  drawing.box([x - 5, -4], [10, 480], { width: 2.8 })
  drawing.flat(rectangle([x - 5, 212], [10, 40]), spot)
}
