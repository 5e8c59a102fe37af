/** What is written or printed. */
import { ellipse, level, levels, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, spot, paper as white } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, onFoot, thing } from './kinds.ts'
import { label } from './label.ts'
import { edge, plate } from './outlines.ts'

/** A document with a folded corner. */
export const paper = thing(around(102, 132), [0.5, 0.62], (drawing) => {
  drawing.shape('M -48 -62 L 20 -62 L 48 -34 L 48 62 L -48 62 Z', white, edge)
  drawing.flat('M 20 -60 L 46 -34 L 20 -34 Z', tone(30))
  drawing.rules(['M 20 -62 L 20 -34, 48 -34'], 4)
  drawing.flat(rectangle([-34, -44], [38, 10]))
  drawing.rules(levels([-16, 0, 16], -34, 34), 4)
  drawing.rules([level(32, -34, 6)], 4)
  drawing.line('M -2 48 C 6 38 10 40 10 48 C 14 40 20 42 20 47 C 26 42 30 44 36 42', {
    width: 3.4,
    colour: spot,
  })
})

/** A pile of them. */
export const papers = foremost(onFoot(138, 95), [0.4, 0.925], (drawing) => {
  for (const [index, x] of [0, 5, -6, 4, -4].entries())
    drawing.shape(rectangle([x - 56, -13 - index * 13], [112, 13]), index === 2 ? tone(30) : white, {
      ...edge,
      width: 4,
    })
  drawing.shape('M -58 -65 L -34 -92 L 64 -88 L 52 -65 Z', white, { ...edge, width: 4.4 })
  drawing.rules([level(-82, -22, 30), level(-74, -30, 36)], 3)
})

/** Ring-bound, held up by two hands. */
export const notebook = foremost(
  { x: -84, y: -50, width: 168, height: 104 },
  [0.5, 0.915],
  (drawing, { label: words, locale }) => {
    drawing.shape(plate([-62, -47], [128, 94], 7), ink, { width: 5, exact: true })
    drawing.fill(plate([-34, -36], [90, 72], 5), white)
    for (const y of [-30, -15, 0, 15, 30])
      drawing.shape(plate([-72, y - 5], [26, 10], 5), white, { width: 3.4, exact: true })
    label(drawing, words, { at: [9, -4], size: 60, room: [62, 50], locale, isLoud: true })
    if (words === '') drawing.rules(levels([-18, 0, 18], -22, 44), 4)
    for (const mirror of [false, true]) drawFist(drawing.at({ x: mirror ? -62 : 64, y: 26, mirror }))
  },
)

/** Fingers before the edge of what is held; the hand is on the right. */
function drawFist(drawing: Drawing): void {
  drawing.shape(fist, white, { width: 4.6 })
  for (const y of [-6, 4]) drawing.line(level(y, -12, -1).concat([[2, y + 1]]), { width: 3 })
}

const fist = 'M 16 -10 C 12 -20 -4 -21 -13 -16 C -19 -12 -18 12 -12 16 C -4 22 14 20 17 10 Z'

/** Folded once. */
export const newspaper = thing(around(150, 126), [0.5, 0.62], (drawing, { label: words, locale }) => {
  drawing.shape('M -70 -40 L -58 -60 L 72 -60 L 72 46 L 60 58 Z', tone(30), { ...edge, width: 4.4 })
  drawing.shape('M -72 -50 L 60 -50 L 60 60 L -62 60 Q -72 60 -72 50 Z', white, edge)
  drawing.rules([level(-42, -62, 50)], 3)
  if (words === '') drawing.areas([rectangle([-60, -34], [108, 10]), rectangle([-60, -20], [76, 10])])
  const under = words.includes('\n') ? 24 : 2
  label(drawing, words, { at: [-6, (under - 46) / 2], size: 29, room: [112, under + 30], locale })
  drawing.flat(rectangle([-60, under], [50, 48 - under]), tone(60))
  drawing.rules(
    [6, 16, 26, 36, 46].filter((y) => y > under).map((y) => level(y, 0, 48)),
    3.4,
  )
})

/** Thick and bound, with a ribbon. */
export const book = thing(around(122, 146), [0.5, 0.62], (drawing) => {
  const lying = drawing.at({ x: 0, y: 0, turn: -7 })
  lying.shape('M -44 46 L 48 46 L 48 64 L -40 64 C -54 64 -54 46 -44 46 Z', white, { ...edge, width: 5 })
  lying.rules([level(52, -40, 46), level(58, -40, 46)], 2.4)
  lying.flat('M 16 46 L 28 46 L 28 74 L 22 68 L 16 74 Z', spot)
  lying.shape('M -52 52 L -52 -48 Q -52 -62 -40 -62 L 50 -62 L 50 46 L -42 46 Q -52 46 -52 56 Z', ink, {
    width: 5,
    sharp: true,
    unrest: 0,
  })
  lying.rules(['M -36 -58 L -36 42'], 3, white)
  lying.fill(plate([-22, -42], [58, 32], 4), white)
  lying.rules([level(-30, -12, 26), level(-21, -12, 14)], 4)
})

/** With a seal. */
export const envelope = thing(around(142, 98), [0.5, 0.62], (drawing) => {
  drawing.shape(rectangle([-68, -46], [136, 92]), white, edge)
  drawing.rules(['M -66 44 L -16 4', 'M 66 44 L 16 4'], 4)
  drawing.flat('M -65 -43 L 65 -43 L 8 12 L -8 12 Z', tone(20))
  drawing.rules([pathPoints('M -66 -44 L -8 12 L 8 12 L 66 -44')], 5)
  drawing.shape(ellipse([0, 8], 13, 10), spot, { width: 4, exact: true })
})
