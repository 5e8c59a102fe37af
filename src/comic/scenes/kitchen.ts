/** A kitchen at home: the hood over the stove, pans on a rail, tiles, the window over the sink, the fridge. */
import { ellipse, level, levels, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'
import { plant } from './furniture.ts'

const worktop = 300

export const kitchen = scene((drawing, width) => {
  tiles(drawing, width)
  chequers(drawing, width)
  sinkWindow(drawing, [width * 0.045, Math.min(width * 0.285, width / 2 - 128)])
  if (width > 600) cupboards(drawing, [width * 0.69, width * 0.845])
  units(drawing, width)
  hood(drawing.at({ x: width / 2, y: 0 }))
  stove(drawing.at({ x: width / 2, y: worktop }))
  fridge(drawing.at({ x: width - 52, y: 392 }))
})

/** Between worktop and cupboards; a few have a pattern. */
function tiles(drawing: Drawing, width: number): void {
  const [top, side] = [162, 23]
  const columns = Math.ceil(width / side)
  const marked = count(columns * 6).filter((at) => (at * 7 + Math.floor(at / columns) * 3) % 11 === 0)
  drawing.areas(
    marked.map((at) =>
      rectangle([(at % columns) * side, top + Math.floor(at / columns) * side], [side, side]),
    ),
    tone(20),
  )
  drawing.rules(
    [
      ...levels(
        count(6).map((row) => top + row * side),
        0,
        width,
      ),
      ...plumbs(
        count(columns).map((at) => at * side),
        top,
        worktop,
      ),
    ],
    1.6,
  )
}

/** Black and white, running to the eye. */
function chequers(drawing: Drawing, width: number): void {
  const rows = [floorLine, 394, 420, height]
  const x = (share: number, y: number): number => width / 2 + share * (46 + (y - floorLine) * 0.34)
  cover(drawing, width, { top: floorLine })
  const half = Math.ceil(width / 92) + 1
  const squares = rows.slice(1).flatMap((foot, row) => {
    const top = rows[row] ?? foot
    return count(half * 2)
      .filter((at) => (at + row) % 2 === 0)
      .map((at): Points => {
        const from = at - half
        return [
          [x(from, top), top],
          [x(from + 1, top), top],
          [x(from + 1, foot), foot],
          [x(from, foot), foot],
        ]
      })
  })
  drawing.areas(squares, tone(60))
}

/** With herbs on its sill, the tap below. */
function sinkWindow(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const middle = (left + right) / 2
  drawing.box([left, 50], [right - left, 176], { width: 3.2 })
  drawing.flat(rectangle([left + 9, 59], [right - left - 18, 158]), tone(20))
  drawing.dot([right - 44, 104], 24, paper)
  drawing.rules([plumb(middle, 50, 226), level(128, left, right)], 7)
  drawing.rules([plumb(middle, 52, 224), level(128, left + 2, right - 2)], 2.4, paper)
  drawing.box([left - 10, 222], [right - left + 20, 10], { width: 2.8 })
  plant(drawing, [left + 32, 222], 0.66)
  if (right - left > 120) plant(drawing, [right - 34, 222], 0.5)
  drawing.line(
    `M ${middle} 300 L ${middle} 262 Q ${middle} 246 ${middle + 18} 246 Q ${middle + 36} 246 ${middle + 36} 266`,
    {
      width: 7,
      taper: 0,
      unrest: 0,
    },
  )
}

function cupboards(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const middle = (left + right) / 2
  drawing.box([left, 38], [right - left, 112], { width: 3.2 })
  for (const from of [left, middle])
    drawing.box([from + 9, 48], [(right - left) / 2 - 18, 92], { width: 2.4, paint: tone(10) })
  drawing.rules([plumb(middle, 38, 150)], 3)
  drawing.areas([rectangle([middle - 8, 112], [4, 24]), rectangle([middle + 4, 112], [4, 24])])
}

/** Worktop and what is under it. */
function units(drawing: Drawing, width: number): void {
  drawing.box([-4, worktop], [width + 8, floorLine - worktop + 8], { width: 3 })
  const doors = count(Math.ceil(width / 92)).map((at) => ((width / 2) % 92) + at * 92)
  drawing.rules(plumbs(doors, worktop + 14, floorLine + 8), 2.6)
  drawing.areas(doors.map((x) => rectangle([x + 34, worktop + 24], [24, 5])))
  drawing.flat(rectangle([0, floorLine - 1], [width, 9]))
  drawing.flat(rectangle([0, worktop - 2], [width, 13]))
}

/** From the ceiling down; pans and a ladle hang from its rail. 0 0 is above its middle. */
function hood(drawing: Drawing): void {
  drawing.box([-33, -4], [66, 68], { width: 3 })
  drawing.flat(rectangle([8, -2], [23, 64]), tone(30))
  drawing.shape('M -36 62 L 36 62 L 112 116 L -112 116 Z', paper, { width: 3, sharp: true })
  drawing.flat('M 8 64 L 34 64 L 104 114 L 26 114 Z', tone(30))
  drawing.flat(rectangle([-116, 116], [232, 18]))
  drawing.dot([-98, 125], 4.5, spot)
  drawing.rules([level(125, 60, 104)], 2.4, paper)
  drawing.rules([level(152, -104, 104)], 4)
  drawing.rules(plumbs([-100, 100], 134, 152), 3)
  for (const [x, radius] of [
    [-76, 22],
    [76, 22],
    [-26, 16],
  ] as const)
    pan(drawing.at({ x, y: 152 }), radius)
  drawing.line('M 24 152 L 24 206', { width: 4, taper: 0, unrest: 0 })
  drawing.flat('M 12 204 L 36 204 L 34 216 Q 24 226 14 216 Z')
}

function pan(drawing: Drawing, radius: number): void {
  drawing.line('M 0 0 L 0 40', { width: 6, taper: 0, unrest: 0 })
  drawing.dot([0, 36 + radius], radius)
  drawing.ring(ellipse([0, 36 + radius], radius - 6, 16), { width: 2.2, colour: paper })
}

/** Oven below, a pot that boils above; 0 0 is the middle of the worktop. */
function stove(drawing: Drawing): void {
  drawing.box([-76, -4], [152, 88], { width: 3.2 })
  drawing.flat(rectangle([-80, -6], [160, 11]))
  for (const x of [-54, -28, 28, 54]) drawing.dot([x, 18], 7)
  drawing.dot([0, 18], 7, spot)
  drawing.box([-58, 34], [116, 40], { width: 2.8, paint: ink })
  drawing.rules([level(41, -44, 44)], 3, paper)
  const pot = drawing.at({ x: 24, y: -7 })
  pot.shape('M -38 -44 L 38 -44 L 36 -4 Q 36 0 32 0 L -32 0 Q -36 0 -36 -4 Z', paper, { width: 3 })
  pot.flat('M 8 -42 L 36 -42 L 34 -3 L 8 -3 Z', tone(45))
  pot.flat('M -42 -44 Q -40 -54 0 -54 Q 40 -54 42 -44 Z')
  pot.areas([rectangle([-50, -34], [13, 6]), rectangle([37, -34], [13, 6]), rectangle([-6, -62], [12, 9])])
  for (const x of [-56, -70]) pot.line(`M ${x} -30 C ${x - 14} -46 ${x + 12} -56 ${x - 2} -76`, { width: 3 })
}

/** Two doors, notes and magnets on them; 0 0 is the middle of its foot. */
function fridge(drawing: Drawing): void {
  drawing.shape('M -64 0 L -64 -300 Q -64 -312 -52 -312 L 80 -312 L 80 0 Z', paper, {
    width: 3.4,
    sharp: true,
  })
  drawing.flat(rectangle([36, -310], [42, 308]), tone(20))
  drawing.rules([level(-196, -64, 80)], 3.4)
  drawing.areas([
    rectangle([-54, -270], [7, 54]),
    rectangle([-54, -176], [7, 66]),
    rectangle([-60, 0], [130, 7]),
  ])
  drawing.at({ x: 6, y: -252, turn: -5 }).box([-20, -24], [40, 46], { width: 2.4 })
  drawing.dot([5, -276], 5, spot)
  drawing.rules([...levels([-258, -249, -240], -6, 18)], 2)
  for (const [x, y] of [
    [-24, -288],
    [22, -160],
  ] as const)
    drawing.dot([x, y], 5.5)
}
