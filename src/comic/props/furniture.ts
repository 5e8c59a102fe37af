/** What stands in a home, and the house around it. */
import { level, pathPoints, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { gripped, onFoot, picture, thing } from './kinds.ts'
import { label } from './label.ts'
import { bent, edge, middlePlate, plate } from './outlines.ts'
import type { PropLook } from './prop.ts'

/** Turned a little, so that one can sit down on it. */
export const chair = gripped(
  thing(onFoot(120, 184), [0.5, 0.95], (sheet) => {
    const drawing = sheet.at({ x: 0, y: 0, scale: 0.86 })
    drawing.areas(['M -34 -70 L -20 -70 L -24 -22 L -34 -22 Z', 'M 18 -70 L 32 -70 L 32 -22 L 22 -22 Z'])
    drawing.shape('M -62 -206 L -46 -210 L -42 -90 L -58 -90 Z', paper, edge)
    drawing.shape('M 22 -204 L 38 -200 L 36 -90 L 20 -90 Z', paper, edge)
    for (const y of [-198, -164]) drawing.shape(rail(y), spot, { ...edge, width: 5 })
    drawing.shape('M -62 -104 L 36 -104 L 62 -82 L -54 -82 Z', tone(30), edge)
    drawing.shape('M -54 -82 L 62 -82 L 62 -68 L -54 -68 Z', paper, edge)
    for (const x of [-52, 46]) drawing.shape(leg(x), paper, edge)
  }),
  [-9, -162],
)

const rail = (y: number): string => `M -52 ${y} L 28 ${y + 4} L 28 ${y + 28} L -52 ${y + 24} Z`
const leg = (x: number): string => `M ${x} -68 L ${x + 16} -68 L ${x + 14} 0 L ${x + 3} 0 Z`

/** Its top a little from above, so that things lie on it. */
export const table = thing(onFoot(306, 132), [0.5, 0.95], (drawing) => {
  for (const x of [-120, 104]) drawing.shape(rectangle([x, -98], [16, 84]), paper, edge)
  for (const x of [-142, 124]) drawing.shape(rectangle([x, -92], [18, 92]), paper, edge)
  drawing.shape('M -124 -126 L 124 -126 L 148 -102 L -148 -102 Z', paper, edge)
  drawing.shape(rectangle([-148, -102], [296, 14]), tone(30), edge)
})

/** Room for two, who may stand before it. */
export const sofa = thing(onFoot(330, 166), [0.5, 0.94], (drawing) => {
  for (const x of [-130, 112]) drawing.flat(rectangle([x, -14], [18, 14]))
  drawing.shape(plate([-128, -162], [256, 110], 26), tone(30), { width: 6, exact: true })
  drawing.rules([plumb(0, -158, -80)], 5)
  for (const x of [-116, 2]) drawing.shape(plate([x, -86], [114, 40], 14), paper, bent)
  drawing.shape(rectangle([-120, -50], [240, 38]), ink, { ...edge, width: 4 })
  for (const x of [-160, 112])
    drawing.shape(plate([x, -116], [48, 106], 20), paper, { width: 6, exact: true })
  drawing.areas([rectangle([-152, -30], [32, 14]), rectangle([120, -30], [32, 14])], tone(30))
  drawing.at({ x: -74, y: -104, turn: -14 }).shape(middlePlate(58, 54, 10), spot, bent)
})

/** Seen from its side, the pillow on the left. */
export const bed = thing(onFoot(350, 176), [0.5, 0.94], (drawing) => {
  drawing.shape(plate([-172, -172], [28, 172], 8), ink, { width: 4, exact: true })
  drawing.shape(plate([146, -108], [26, 108], 8), ink, { width: 4, exact: true })
  drawing.shape(rectangle([-146, -46], [294, 28]), tone(45), edge)
  drawing.shape(plate([-146, -84], [294, 42], 12), paper, bent)
  drawing.shape('M -142 -84 L -144 -112, -120 -124, -80 -122, -62 -108, -64 -82, -100 -80', paper, bent)
  drawing.shape(quilt, tone(10), { width: 5.6 })
  drawing.fill('M -54 -94 L -30 -112, -10 -118, 6 -114, -18 -96, -20 -52, -46 -52', spot)
  drawing.line('M 6 -114 C -14 -104 -18 -88 -18 -50', { width: 5, taper: 0 })
  drawing.line('M 60 -112 C 50 -96 52 -76 58 -64', { width: 4.4, taper: [0, 0.5] })
  drawing.line('M 110 -106 C 102 -96 104 -80 108 -70', { width: 4.4, taper: [0, 0.5] })
})

const quilt =
  'M -50 -52 C -62 -90 -40 -118 -4 -120 L 100 -118 C 140 -116 152 -96 148 -48 C 120 -42 110 -54 86 -48 C 60 -42 40 -54 16 -48 C -10 -42 -26 -54 -50 -52 Z'

/** Shows the news; with a label, whatever it says. */
export const tv = picture(onFoot(304, 260), [0.5, 0.94], (drawing, look) => {
  drawing.shape(plate([-124, -42], [248, 42], 5), tone(30), { width: 5.4, exact: true })
  drawing.rules(plumbs([-40, 40], -40, -3), 4)
  for (const mirror of [false, true])
    drawing.at({ x: 0, y: 0, mirror }).flat('M 70 -72 L 86 -72 L 104 -44 L 84 -44 Z')
  drawing.shape(plate([-148, -256], [296, 188], 10), ink, { width: 5, exact: true })
  drawing.fill(plate([-138, -246], [276, 166], 4), paper)
  if (look.label === '') drawNewsreader(drawing)
  else drawWords(drawing, look)
})

function drawNewsreader(drawing: Drawing): void {
  drawing.flat(rectangle([-136, -244], [272, 126]), tone(20))
  drawing.shape(plate([36, -226], [84, 62], 4), paper, { width: 4, exact: true })
  drawing.flat('M 46 -174 L 66 -202 L 80 -188 L 96 -210 L 110 -174 Z', tone(60))
  drawing.shape('M -94 -112 C -94 -160 -10 -160 -10 -112 Z', ink, { width: 4 })
  drawing.shape(plate([-80, -216], [56, 60], 22), paper, bent)
  drawing.fill(
    'M -84 -176 L -88 -216, -70 -230, -32 -230, -16 -214, -20 -176, -26 -200, -52 -204, -78 -198',
    ink,
  )
  drawing.flat('M -60 -148 L -44 -148 L -52 -122 Z', paper)
  drawing.flat(rectangle([-136, -118], [272, 37]), spot)
  drawing.rules([level(-118, -136, 136)], 4)
  drawing.rules([level(-99, -116, 60)], 9, paper)
}

function drawWords(drawing: Drawing, { label: words, locale }: PropLook): void {
  drawing.flat(rectangle([-136, -244], [272, 22]), tone(30))
  drawing.flat(rectangle([-136, -104], [272, 22]), spot)
  drawing.rules([level(-222, -136, 136), level(-104, -136, 136)], 4)
  label(drawing, words, { at: [0, -163], size: 72, room: [246, 104], locale, isLoud: true })
}

/** With a lamp on. */
export const house = thing(onFoot(372, 332), [0.5, 0.95], (sheet) => {
  const drawing = sheet.at({ x: 0, y: 0, scale: 1.24 })
  drawing.shape(rectangle([66, -250], [34, 70]), tone(45), edge)
  drawing.shape('M -116 0 L -116 -150 L 116 -150 L 116 0 Z', paper, edge)
  drawing.flat('M -113 -150 L 113 -150 L 113 -122 L -113 -122 Z', tone(45))
  drawing.shape('M 0 -264 L 146 -146 L 124 -130 L 0 -226 L -124 -130 L -146 -146 Z', ink, {
    ...edge,
    width: 4,
  })
  drawing.flat('M 0 -222 L 110 -136 L -110 -136 Z', paper)
  drawing.shape(pathPoints('M -24 -176 L 24 -176, 24 -144, -24 -144'), tone(60), { ...edge, width: 4.4 })
  drawing.rules([plumb(0, -176, -144)], 4)
  drawing.shape(rectangle([-86, -96], [70, 56]), spot, edge)
  drawing.rules([plumb(-51, -96, -40), level(-68, -86, -16)], 4)
  drawing.shape(rectangle([22, -100], [58, 100]), ink, { ...edge, width: 4 })
  drawing.flat(rectangle([32, -88], [38, 30]), tone(20))
  drawing.dot([68, -44], 5, paper)
  drawing.rules([level(0, -146, 146)], 5)
})
