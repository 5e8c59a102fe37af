/** What takes people from place to place. */
import { ellipse, level, levels, pathPoints, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { onFoot, thing } from './kinds.ts'
import { bent, edge, plate } from './outlines.ts'

/** In its arch, on the road. */
function wheel(drawing: Drawing, x: number): void {
  const radius = 29
  drawing.fill(`M ${x - 36} -20 C ${x - 38} -80 ${x + 38} -80 ${x + 36} -20 Z`, ink)
  drawing.dot([x, -radius], radius)
  drawing.dot([x, -radius], radius * 0.56, paper).dot([x, -radius], radius * 0.36, tone(45))
}

export const car = thing(onFoot(310, 134), [0.5, 0.93], (drawing) => {
  drawing.shape(carBody, paper, { width: 6, exact: true })
  drawing.flat('M -147 -34 L 148 -34 L 148 -20 L -147 -20 Z', tone(30))
  drawing.flat('M -92 -76 L -70 -116 L -4 -116 L -4 -76 Z')
  drawing.flat('M 8 -76 L 8 -116 L 38 -116 L 82 -76 Z')
  drawing.areas(
    ['M -52 -76 L -36 -116 L -24 -116 L -40 -76 Z', 'M 30 -76 L 40 -108 L 50 -98 L 42 -76 Z'],
    paper,
  )
  drawing.rules(['M 2 -118 L 2 -26', level(-34, -148, 148), level(-54, -24, -10), level(-54, 22, 36)], 4)
  drawing.shape(plate([128, -66], [22, 16], 6), paper, { width: 4, exact: true })
  drawing.shape(plate([-150, -70], [13, 22], 4), spot, { width: 4, exact: true })
  for (const x of [-90, 92]) wheel(drawing, x)
})

/** Two points at a corner keep it. */
const carBody: Points = pathPoints(
  'M -148 -18 L -151 -40, -150 -72, -132 -79, -106 -82, -80 -126, -60 -128, 30 -128, 46 -124, 90 -82, 130 -76, 150 -66, 152 -36, 150 -18, 148 -18, -148 -18',
)

export const bus = thing(onFoot(376, 190), [0.5, 0.94], (drawing) => {
  drawing.shape(plate([-184, -186], [368, 168], 18), paper, { width: 6, exact: true })
  drawing.flat(rectangle([-181, -78], [362, 26]), spot)
  drawing.flat(rectangle([-181, -38], [362, 17]), tone(30))
  drawing.fill(plate([-170, -160], [260, 66], 6), ink)
  drawing.areas(
    [-162, -100, -38, 24].map((x) => rectangle([x, -152], [54, 50])),
    tone(20),
  )
  drawing.areas(
    [-150, -26, 34].map((x) => `M ${x} -102 L ${x + 20} -152 L ${x + 32} -152 L ${x + 12} -102 Z`),
    paper,
  )
  drawing.shape(rectangle([100, -158], [42, 128]), tone(20), { ...edge, width: 4.4 })
  drawing.rules(plumbs([121], -158, -30), 4)
  drawing.flat('M 152 -160 L 181 -160 L 181 -84 L 152 -84 Z')
  drawing.rules([...levels([-78, -52, -38], -182, 100), ...levels([-78, -52, -38], 142, 182)], 3.4)
  drawing.shape(plate([166, -62], [20, 18], 6), paper, { width: 4.4, exact: true })
  drawing.fill(plate([-60, -182], [110, 15], 4), ink)
  for (const x of [-112, 62]) wheel(drawing, x)
})

/** A commuter train that comes towards us. */
export const trainFront = thing(onFoot(236, 250), [0.5, 0.95], (drawing) => {
  drawing.flat('M -82 -26 L 82 -26 L 116 0 L -116 0 Z', tone(45))
  drawing.rules(['M -62 -28 L -92 0', 'M 62 -28 L 92 0'], 7)
  drawing.shape(trainBody, paper, { width: 6, exact: true })
  drawing.fill(plate([-84, -206], [168, 92], 12), ink)
  drawing.flat('M -60 -116 L -28 -204 L -4 -204 L -36 -116 Z', tone(60))
  drawing.rules(plumbs([-30, 30], -204, -114), 4, paper)
  drawing.fill(plate([-44, -232], [88, 18], 4), ink)
  drawing.areas([rectangle([-34, -227], [44, 8])], spot)
  drawing.flat('M -97 -96 L 97 -96 L 97 -76 L -97 -76 Z', spot)
  drawing.rules([level(-96, -98, 98), level(-76, -98, 98)], 4)
  for (const x of [-70, 70]) drawing.shape(ellipse([x, -56], 14, 12), paper, bent)
  drawing.shape(plate([-30, -66], [60, 28], 5), tone(30), { width: 4, exact: true })
  drawing.shape('M -84 -32 L 84 -32 L 66 -8 L -66 -8 Z', ink, { width: 4, sharp: true, unrest: 0 })
})

const trainBody: Points = pathPoints(
  'M -96 -30 L -100 -120, -98 -200, -84 -238, -50 -246, 50 -246, 84 -238, 98 -200, 100 -120, 96 -30, 90 -30, -90 -30',
)

/** With a basket, as everybody rides it. */
export const bicycle = thing({ x: -132, y: -152, width: 258, height: 156 }, [0.5, 0.95], (drawing) => {
  for (const x of [-76, 76]) {
    drawing.ring(ellipse([x, -48], 45, 18), { width: 7, exact: true })
    drawing.rules(
      [-60, 0, 60].map((turn) => spoke(x, turn)),
      2,
    )
  }
  drawing.line('M 76 -48 L 50 -122 L 46 -144 L 24 -144', { width: 6.4, sharp: true, taper: 0, unrest: 0 })
  for (const [width, colour] of pens)
    for (const pipe of frame) drawing.line(pipe, { width, colour, sharp: true, taper: 0, unrest: 0 })
  drawing.dot([-8, -46], 13).dot([-8, -46], 6, paper)
  drawing.line('M -8 -46 L 4 -22 L 16 -22', { width: 5, sharp: true, taper: 0, unrest: 0 })
  drawing.fill(
    'M -66 -134 C -58 -142 -30 -138 -22 -132 C -24 -124 -40 -124 -44 -120 C -58 -118 -66 -126 -66 -134 Z',
    ink,
  )
  drawing.shape('M 62 -140 L 118 -140 L 108 -98 L 70 -98 Z', tone(20), { width: 4.4, sharp: true, unrest: 0 })
  drawing.rules(['M 80 -138 L 84 -100', 'M 98 -138 L 96 -100', level(-120, 66, 112)], 3)
  drawing.line('M -128 -58 C -120 -112 -42 -122 -24 -66', { width: 6, taper: 0 })
})

const pens = [
  [11, ink],
  [5, spot],
] as const

const frame = ['M -76 -48 L -8 -46 L 52 -106', 'M -8 -46 L -42 -118', 'M -76 -48 L -32 -92 L 50 -120']

function spoke(x: number, turn: number): Points {
  const angle = (turn * Math.PI) / 180
  const end = (side: number): Point => [x + Math.cos(angle) * 42 * side, -48 + Math.sin(angle) * 42 * side]
  return [end(-1), end(1)]
}

/** Climbing. */
export const plane = thing({ x: -148, y: -46, width: 282, height: 146 }, [0.5, 0.2], (drawing) => {
  const rising = drawing.at({ x: 0, y: 10, turn: -14 })
  rising.shape('M -14 -10 L 12 -10 L -28 -58 L -42 -58 Z', tone(45), edge)
  rising.shape('M -120 -12 L -132 -66 L -106 -66 L -72 -18 Z', spot, edge)
  rising.shape(fuselage, paper, { width: 6 })
  rising.fill('M -122 0 L -60 8, 60 8, 128 2, 106 17, 30 21, -40 21, -100 9', tone(20))
  rising.fill('M 100 -18 C 112 -16 120 -11 124 -5 L 98 -5 Z', ink)
  for (const x of [-70, -44, -18, 8, 34, 60]) rising.fill(plate([x, -12], [10, 13], 4), ink)
  rising.shape('M -108 -4 L -80 -4 L -112 18 L -130 18 Z', ink, { width: 3, sharp: true, unrest: 0 })
  rising.shape(plate([2, 22], [46, 22], 9), paper, bent)
  rising.shape('M -12 4 L 42 4 L -42 72 L -66 72 L -30 30 Z', ink, { width: 4, sharp: true, unrest: 0 })
})

const fuselage =
  'M -126 -10 C -110 -24 -60 -24 -20 -24 L 80 -24 C 110 -22 130 -8 132 0 C 126 18 70 24 20 24 C -40 24 -112 14 -126 -10 Z'

/** Loaded with containers. */
export const ship = thing(onFoot(324, 176), [0.5, 0.9], (drawing) => {
  drawing.shape(rectangle([-98, -170], [26, 50]), spot, edge)
  drawing.flat(rectangle([-98, -170], [26, 14]))
  drawing.shape('M -126 -142 L -58 -142 L -58 -66 L -126 -66 Z', paper, edge)
  drawing.flat(rectangle([-112, -130], [56, 16]))
  for (const y of [-100, -82]) for (const x of [-110, -92, -74]) drawing.dot([x, y], 4.4)
  for (const [x, y, paint] of containers)
    drawing.shape(rectangle([x, y], [48, 27]), paint, { ...edge, width: 4 })
  drawing.shape('M -146 -72 L 104 -72 L 112 -88 L 158 -88 L 122 -8 L -126 -8 Z', ink, edge)
  drawing.flat('M -134 -26 L 128 -26 L 121 -10 L -125 -10 Z', spot)
  drawing.flat('M -138 -56 L 141 -56 L 139 -50 L -136 -50 Z', paper)
  drawing.shape(sea, paper, { width: 5 })
})

const containers = [
  [-44, -97, tone(45)],
  [6, -97, paper],
  [56, -97, tone(20)],
  [-44, -124, paper],
  [6, -124, tone(60)],
  [-44, -151, tone(20)],
] as const

const sea =
  'M -156 -4 C -140 -22 -120 -22 -104 -8 C -84 -22 -62 -22 -46 -8 C -26 -22 -6 -22 10 -8 C 30 -22 50 -22 66 -8 C 86 -22 106 -22 122 -8 C 134 -20 146 -18 156 -4 L 140 2 L -140 2 Z'

export const ambulance = thing(onFoot(330, 182), [0.5, 0.94], (drawing) => {
  drawing.shape(plate([-60, -178], [56, 24], 8), spot, bent)
  drawing.line('M -32 -178 L -32 -156', { width: 4, taper: 0 })
  drawing.shape(vanBody, paper, { width: 6, exact: true })
  drawing.flat(rectangle([-157, -72], [314, 18]), spot)
  drawing.flat(rectangle([-157, -36], [316, 16]), tone(30))
  drawing.rules([...levels([-72, -54, -36], -157, 158), 'M 52 -152 L 52 -22', 'M -14 -152 L -14 -36'], 3.6)
  drawing.flat('M 62 -84 L 62 -140 L 100 -140 L 134 -84 Z')
  drawing.flat('M 74 -84 L 92 -140 L 100 -140 L 84 -84 Z', paper)
  drawing.fill(plate([-4, -140], [46, 50], 5), ink)
  drawing.flat('M 6 -92 L 24 -138 L 34 -138 L 16 -92 Z', paper)
  drawing.dot([-86, -114], 29, spot)
  drawing.flat(plus(-86, -114), paper)
  drawing.shape(plate([138, -68], [20, 18], 6), paper, { width: 4.4, exact: true })
  for (const x of [-94, 98]) wheel(drawing, x)
})

const vanBody: Points = pathPoints(
  'M -156 -20 L -160 -30, -160 -140, -154 -158, -140 -158, 96 -158, 110 -154, 144 -84, 160 -76, 162 -60, 162 -30, 158 -20, 150 -20, -150 -20',
)

/** White on the spot colour: the red cross on white belongs to those who bring help in wars. */
const plus = (x: number, y: number): Points =>
  pathPoints('M -7 -19 L 7 -19, 7 -7, 19 -7, 19 7, 7 7, 7 19, -7 19, -7 7, -19 7, -19 -7, -7 -7').map(
    ([dx, dy]) => [x + dx, y + dy],
  )

/** Shows red. */
export const trafficLight = thing(onFoot(100, 262), [0.5, 0.96], (drawing) => {
  drawing.shape(rectangle([-8, -100], [16, 100]), tone(45), edge)
  drawing.shape(plate([-30, -13], [60, 13], 5), ink, { width: 4, exact: true })
  drawing.shape(plate([-42, -258], [84, 172], 16), ink, { width: 5, exact: true })
  const lamps = [spot, tone(60), tone(60)]
  for (const [index, paint] of lamps.entries()) {
    const y = -229 + index * 56
    drawing.shape(ellipse([0, y], 22, 12), paint, { width: 3, exact: true, colour: paper })
    drawing.line(`M -30 ${y - 2} C -28 ${y - 34} 28 ${y - 34} 30 ${y - 2}`, {
      width: 4,
      colour: paper,
      taper: 0.1,
    })
  }
  drawing.line('M -11 -236 C -8 -243 -2 -245 3 -245', { width: 5, colour: paper, taper: 0.2 })
})
