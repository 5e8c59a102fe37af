/** A ward: the bed from its foot, a monitor and a drip beside it, curtains on a rail all round. */
import { ellipse, level, levels, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, cover, floorLine, scene } from './canvas.ts'
import { floor, wallClock } from './furniture.ts'

export const hospital = scene((drawing, width, heads) => {
  cover(drawing, width, { paint: tone(10), top: 236, foot: floorLine })
  floor(drawing, width, tone(20))
  ward(drawing, width)
  if (width > 600) {
    window(drawing.at({ x: width * 0.255, y: 132 }))
    wallClock(drawing, [width * 0.785, 112], 24)
  }
  bed(drawing.at({ x: width / 2, y: 300 }))
  monitor(drawing.at({ x: width / 2, y: 142, scale: 0.86 }))
  const aside = 133 / width
  drip(drawing.at({ x: width * clearOf(heads, [0.5 + aside, 0.5 - aside]), y: 408 }))
  drawing.rules([level(40, 0, width)], 7)
  drawing.rules([level(40, 0, width)], 2, paper)
  curtain(drawing, width * 0.17)
  curtain(drawing.at({ x: width, y: 0, mirror: true }), width * 0.17)
})

/** A panel with sockets and a lamp runs along the wall behind the beds. */
function ward(drawing: Drawing, width: number): void {
  drawing.box([-4, 206], [width + 8, 30], { width: 2.8 })
  drawing.rules([level(214, 0, width)], 2)
  drawing.areas([-104, -86, 86, 104].map((dx) => rectangle([width / 2 + dx - 6, 219], [12, 11])))
  drawing.dot([width / 2 + 62, 225], 5.5, spot)
}

/** Its blind half drawn; a tree outside. 0 0 is its middle. */
function window(drawing: Drawing): void {
  drawing.box([-48, -64], [96, 122], { width: 3, paint: tone(20) })
  drawing.fill(
    'M -47 57 L -47 30 C -40 8 -20 10 -14 28 C 2 16 20 24 22 40 C 30 32 42 36 47 46 L 47 57 Z',
    ink,
  )
  drawing.flat(rectangle([-47, -63], [94, 44]), paper)
  drawing.rules([...levels([-52, -41, -30, -19], -47, 47)], 2)
  drawing.rules([plumb(0, -64, 58)], 5)
  drawing.box([-55, 56], [110, 9], { width: 2.8 })
}

/** 0 0 is the middle of its pillow. */
function bed(drawing: Drawing): void {
  drawing.shape('M -84 46 L -84 -44 Q -84 -58 -70 -58 L 70 -58 Q 84 -58 84 -44 L 84 46 Z', ink, { width: 3 })
  drawing.shape('M -72 40 L -72 -32 Q -72 -44 -60 -44 L 60 -44 Q 72 -44 72 -32 L 72 40 Z', tone(30), {
    width: 2.4,
  })
  drawing.shape('M -56 26 C -70 -28 -40 -26 0 -24 C 40 -26 70 -28 56 26 Z', paper, { width: 3 })
  drawing.shape('M -78 30 L 78 30 L 108 106 L -108 106 Z', tone(20), { width: 3, sharp: true })
  drawing.shape('M -80 22 L 80 22 L 88 44 L -88 44 Z', paper, { width: 2.8, sharp: true })
  drawing.line('M -30 46 Q -40 76 -44 100', { width: 2.4 })
  drawing.line('M 24 46 Q 36 70 34 92', { width: 2.4 })
  drawing.areas([rectangle([-112, 148], [12, 16]), rectangle([100, 148], [12, 16])])
  drawing.shape('M -118 150 L -118 104 Q -118 92 -106 92 L 106 92 Q 118 92 118 104 L 118 150 Z', paper, {
    width: 3.2,
  })
  drawing.rules(plumbs([-78, 78], 96, 148), 2.4)
  drawing.box([-22, 104], [44, 40], { width: 2.6 })
  drawing.flat(rectangle([-9, 99], [18, 9]), spot)
  drawing.rules([level(118, -14, 14), level(127, -14, 14), level(136, -14, 4)], 2)
}

/** A heart beats on it. */
function monitor(drawing: Drawing): void {
  drawing.flat(rectangle([-6, 40], [12, 32]))
  drawing.shape('M -78 -54 L 78 -54 L 78 46 L -78 46 Z', paper, { width: 3.2, sharp: true })
  drawing.flat(rectangle([-68, -44], [136, 72]))
  drawing.areas(
    [-40, -22, -4].map((y) => rectangle([46, y], [14, 8])),
    paper,
  )
  const beat = drawing.upright({ x: -14, y: -6 })
  beat.line('M -48 4 L -28 4 L -21 -10 L -12 4 L -6 4 L 0 -30 L 9 24 L 15 4 L 24 4 L 30 -6 L 37 4 L 50 4', {
    width: 4,
    colour: spot,
    sharp: true,
    taper: 0,
  })
  drawing.rules([level(18, -62, 36)], 2, paper)
  drawing.areas([-62, -46, -30].map((x) => rectangle([x, 34], [10, 6])))
  drawing.dot([64, 37], 5, spot)
}

/** 0 0 is the foot of its pole. */
function drip(drawing: Drawing): void {
  drawing.rules(['M 0 0 L 0 -336', 'M -26 -318 L -26 -330, 26 -330, 26 -318'], 4.5)
  drawing.rules(['M -34 4 L 0 -12, 34 4'], 5)
  for (const x of [-34, 34]) drawing.dot([x, 8], 6)
  drawing.line('M -26 -244 C -28 -180 -44 -200 -58 -150', { width: 2.6, taper: 0 })
  drawing.shape('M -42 -318 L -10 -318 L -8 -264 L -20 -252 L -32 -252 L -44 -264 Z', paper, {
    width: 3,
    sharp: true,
  })
  drawing.flat('M -41.5 -292 L -10.5 -292 L -10 -265 L -21 -254 L -31 -254 L -42 -265 Z', tone(45))
  drawing.shape('M 14 -318 L 38 -318 L 39 -280 L 13 -280 Z', ink, { width: 2.6, sharp: true })
  drawing.flat(rectangle([20, -308], [12, 14]), paper)
  drawing.shape(ellipse([-26, -240], [5, 9], 12), paper, { width: 2.4 })
  drawing.box([-10, -190], [20, 34], { width: 2.6, paint: ink })
  drawing.dot([0, -180], 3.6, spot)
}

/** The left one, drawn back; its upper part is a net. */
function curtain(drawing: Drawing, wide: number): void {
  const hem = `Q ${wide * 0.85} 362 ${wide * 0.7} 352 Q ${wide * 0.5} 364 ${wide * 0.3} 352 Q 8 362 -10 354`
  drawing.shape(`M -10 48 L ${wide} 48 Q ${wide - 12} 200 ${wide} 352 ${hem} Z`, paper, { width: 3 })
  drawing.flat(`M 0 49 L ${wide - 3} 49 L ${wide - 5} 92 L 0 92 Z`, tone(30))
  drawing.rules([level(92, 0, wide - 5)], 2.4)
  const folds = [0.16, 0.4, 0.62, 0.84].map((share, index) => {
    const x = wide * share
    return { x, foot: 348 - (index % 2) * 18 }
  })
  for (const { x, foot } of folds)
    drawing.line(`M ${x} 96 Q ${x - 7} 220 ${x - 2} ${foot}`, { width: 2.6, taper: [0, 0.3] })
  drawing.fill(
    `M ${wide * 0.42} 100 Q ${wide * 0.36} 230 ${wide * 0.42} 340 L ${wide * 0.58} 344 Q ${wide * 0.54} 220 ${wide * 0.58} 100 Z`,
    tone(20),
  )
  for (const share of [0.12, 0.45, 0.78]) drawing.dot([wide * share, 46], 4.4)
}
