/** 漫符: the signs that manga draws around a head. */
import type { Mark } from '../../stories/script-words.ts'
import { arc, ellipseOf, pathPoints, spline, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { between, type Point, type Points } from '../ink/points.ts'
import { exclamation, heart, note, question, zzz } from './signs.ts'

/**
 * Draws a mark around a head whose middle is 0 0, in a figure's units (see `cast/figure.ts`), over the figure. Most
 * stand behind the head: on its left, since heads look to the right. The stage mirrors it with the figure; a sign that
 * is writing (`zzz`, `question`, `exclamation`, `note`) is drawn by `drawing.upright`.
 */
type DrawMark = (drawing: Drawing) => void

/** A drawing for every mark that a script may name. */
export const marks: Readonly<Record<Mark, DrawMark>> = {
  sweat: (drawing) => drop(drawing.at({ x: -100, y: -30, scale: 1.15 })),
  sweats: (drawing) => {
    spray(drawing.at({ x: -112, y: -84, mirror: true }))
    spray(drawing.at({ x: 112, y: -92 }))
  },
  anger: (drawing) => vein(drawing.at({ x: -74, y: -88, scale: 1.15 })),
  sparkles: (drawing) => {
    for (const [x, y, radius] of triples('-146 -92 27, 148 -70 21, 128 -132 14, -164 -34 14'))
      star(drawing, [x, y], radius)
  },
  pop: (drawing) => {
    popLines(drawing, [-2.5, -1.95])
    popLines(drawing, [-1.2, -0.64])
  },
  smoke: (drawing) => smoke(drawing.at({ x: -34, y: -112 })),
  gloom: (drawing) => threads(drawing),
  zzz,
  question,
  exclamation,
  idea: (drawing) => bulb(drawing.at({ x: -92, y: -150, turn: -10 })),
  heart,
  note,
  steam: (drawing) => {
    puff(drawing.at({ x: -140, y: -40, scale: 0.72 }))
    puff(drawing.at({ x: -166, y: -58, scale: 0.46 }))
    puff(drawing.at({ x: 140, y: -40, scale: 0.72 }))
    puff(drawing.at({ x: 166, y: -58, scale: 0.46 }))
  },
}

function drop(drawing: Drawing): void {
  const shape = spline(pathPoints('M 0 -26 L 13 2, 9 16, 0 20, -9 16, -13 2'), true, 5)
  drawing.shape(shape, paper, { width: 4 })
  drawing.line(arc(ellipseOf([0, 6], [6, 8]), [1.9, 3.2], 6), { width: 2.5 })
}

/** Three drops that fly off to the right. */
function spray(drawing: Drawing): void {
  for (const [angle, length] of [
    [-0.3, 1],
    [-0.75, 1.15],
    [-1.2, 0.95],
  ] as const) {
    const along = (distance: number, aside: number): Point => [
      Math.cos(angle) * distance - Math.sin(angle) * aside,
      Math.sin(angle) * distance + Math.cos(angle) * aside,
    ]
    const flying: Points = [along(8, 0), along(36 * length, 8), along(44 * length, 0), along(36 * length, -8)]
    drawing.shape(spline(flying, true, 5), paper, { width: 3.6 })
  }
}

/** The vein of a temple, swollen with rage: four bent strokes. */
function vein(drawing: Drawing): void {
  for (const quarter of [0, 1, 2, 3]) {
    const stroke = drawing.at({ x: 0, y: 0, turn: quarter * 90 + 17 })
    stroke.line('M 6 26 L 7 14, 9 9, 14 7, 26 6', { width: 7, colour: spot, taper: 0.25 })
  }
}

function star(drawing: Drawing, [x, y]: Point, radius: number): void {
  const points = Array.from({ length: 8 }, (_, index): Point => {
    const angle = (index * Math.PI) / 4 - Math.PI / 2
    const reach = index % 2 ? radius * 0.26 : radius
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
  drawing.shape(points, spot, { width: 3.6, sharp: true, unrest: 0 })
}

/** Short strokes that jump off the head between two angles. */
function popLines(drawing: Drawing, [from, to]: readonly [number, number]): void {
  for (const share of [0, 0.5, 1]) {
    const angle = between(from, to, share)
    const at = (radius: number): Point => [Math.cos(angle) * radius, Math.sin(angle) * radius - 6]
    drawing.line([at(146), at(163), at(180)], { width: 7, taper: [0.1, 0.5] })
  }
}

function smoke(drawing: Drawing): void {
  for (const [x, y, scale] of triples('0 0 0.7, -16 -34 0.95, 4 -74 1.2, -22 -116 1.5'))
    puff(drawing.at({ x, y, scale }))
}

/** A cloudlet of seven balls with one outline. */
function puff(drawing: Drawing): void {
  const balls = triples('0 0 26, 21 2 17, 11 15 16, -11 15 19, -21 2 15, -10 -15 18, 12 -14 16')
  for (const [x, y, radius] of balls) drawing.dot([x, y], radius + 2.6)
  for (const [x, y, radius] of balls) drawing.dot([x, y], radius - 2.2, paper)
  drawing.line(arc(ellipseOf([4, 6], [16, 13]), [0.2, 1.8], 6), { width: 3 })
}

/** Threads of gloom over one side of the brow. */
function threads(drawing: Drawing): void {
  for (let index = 0; index < 8; index++) {
    const x = -112 + index * 10
    const foot = -52 + ((index * 37) % 23) - index * 3
    drawing.line(`M ${x} -128 L ${x} -92, ${x} ${foot}`, { width: 3.8, taper: [0.02, 0.6] })
  }
}

/** A light bulb that goes on. */
function bulb(drawing: Drawing): void {
  const glass = spline(
    pathPoints('M -11 14 L -13 4, -25 -12, -20 -34, 0 -43, 20 -34, 25 -12, 13 4, 11 14'),
    true,
    5,
  )
  drawing.shape(glass, paper, { width: 5 })
  drawing.line('M -9 -10 L -4 -2, 0 -10, 4 -2, 9 -10', { width: 3.4, colour: spot, taper: 0 })
  drawing.shape('M -11 14 L 11 14, 9 29, -9 29', ink, { width: 3, sharp: true })
  for (const angle of [-2.5, -2, -1.57, -1.14, -0.64]) {
    const at = (radius: number): Point => [Math.cos(angle) * radius, Math.sin(angle) * radius - 16]
    drawing.line([at(38), at(45), at(53)], { width: 4.6, taper: 0.2 })
  }
}
