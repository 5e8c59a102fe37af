/** A laboratory: glass on the bench, a robot under an arm, a screen, a microscope. */
import { level, pathPoints, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'
import { brokenRobot, glassware, microscope, robotArm } from './furniture-lab.ts'

const bench = 330

export const lab = scene((drawing, width) => {
  drawing.flat(rectangle([0, 250], [width, floorLine - 250]), tone(10))
  drawing.rules([level(250, 0, width)], 2.6)
  cover(drawing, width, { paint: tone(20), top: 400, foot: height })
  screen(drawing, width * 0.51, Math.max(150, width * 0.24))
  shelves(drawing, width * 0.2)
  cabinet(drawing, width * 0.8, width * 0.22)
  worktop(drawing, width)
  glassware(drawing.at({ x: width * 0.055, y: bench }))
  brokenRobot(drawing.at({ x: width * 0.435, y: bench }))
  robotArm(drawing.at({ x: width * 0.57, y: bench }))
  microscope(drawing.at({ x: width - 52, y: bench, mirror: true }))
})

/** Hangs from the ceiling. Its curve runs from left to right in a mirror too. */
function screen(drawing: Drawing, x: number, wide: number): void {
  const left = x - wide / 2
  drawing.rules([plumb(x, 0, 86)], 6)
  drawing.box([left, 84], [wide, 122], { width: 3.2 })
  drawing.flat(rectangle([left + 7, 91], [wide - 14, 108]))
  const picture = drawing.upright({ x, y: 166, scale: wide / 170 })
  const beat: Points = pathPoints('M -68 0 L -38 0, -28 -18, -14 22, 0 -34, 12 14, 22 0, 68 0')
  picture.rules([beat], 3.4, spot)
  picture.rules([level(-50, -66, -20), level(-38, -66, -36)], 3, paper)
}

/** Bottles and jars. Goes out of the picture on the left. */
function shelves(drawing: Drawing, right: number): void {
  for (const [row, y] of [130, 200].entries()) {
    for (const place of count(Math.floor(right / 34))) {
      const at = drawing.at({ x: 16 + place * 34, y })
      const kind = (place + row) % 3
      if (kind === 1) at.flat('M -11 0 L -11 -28 L -5 -34 L -5 -46 L 5 -46 L 5 -34 L 11 -28 L 11 0 Z')
      else at.box([-11, -34], [22, 34], { width: 2.4, paint: kind === 2 ? tone(30) : paper })
    }
    drawing.box([-6, y], [right + 6, 8], { width: 2.6 })
  }
}

/** With glass doors, high on the wall at the right. */
function cabinet(drawing: Drawing, left: number, wide: number): void {
  drawing.box([left, 84], [wide, 140], { width: 2.8 })
  drawing.rules([plumb(left + wide / 2, 84, 224)], 2.6)
  const panes = [0.1, 0.6].map((share) => rectangle([left + wide * share, 98], [wide * 0.3, 112]))
  drawing.areas(panes, tone(30))
  const gleams = [0.1, 0.6].map((share): Points => {
    const [x, w] = [left + wide * share, wide * 0.3]
    return [
      [x, 160],
      [x + w, 118],
      [x + w, 140],
      [x, 182],
    ]
  })
  drawing.areas(gleams, paper)
}

function worktop(drawing: Drawing, width: number): void {
  drawing.box([-6, bench + 12], [width + 12, 62], { width: 3 })
  drawing.flat(rectangle([0, bench], [width, 13]))
  const doors = count(Math.ceil(width / 92)).map((door) => 40 + door * 92)
  drawing.rules(plumbs(doors, bench + 13, bench + 74), 2.4)
  drawing.areas(doors.map((x) => rectangle([x + 34, bench + 26], [26, 5])))
}
