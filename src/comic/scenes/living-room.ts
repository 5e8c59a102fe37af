/** A living room: the television on its low cupboard, a shelf above, sofa and lamp on one side, the window on the other. */
import { level, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { cover, floorLine, scene } from './canvas.ts'
import { books, floor, plant } from './furniture.ts'

export const livingRoom = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(10), foot: floorLine })
  cover(drawing, width, { top: floorLine - 11, foot: floorLine })
  floor(drawing, width, tone(30))
  rug(drawing, width)
  const size = Math.min(1, width / 610)
  balconyDoor(drawing, [width * 0.815, width])
  shelf(drawing.at({ x: width / 2, y: 138, scale: size }))
  television(drawing.at({ x: width / 2, y: 312, scale: size }))
  floorLamp(drawing.at({ x: Math.max(46, width * 0.082), y: 390 }))
  sofa(drawing.at({ x: width * 0.2 - 52, y: 418, scale: 1.1 }))
})

function rug(drawing: Drawing, width: number): void {
  const x = (share: number): number => width * (0.5 + share)
  drawing.flat(`M ${x(-0.24)} 396 L ${x(0.24)} 396 L ${x(0.36)} 456 L ${x(-0.36)} 456 Z`, paper)
  drawing.rules(
    [`M ${x(-0.22)} 403 L ${x(0.22)} 403, ${x(0.325)} 449, ${x(-0.325)} 449, ${x(-0.22)} 403`],
    2.6,
  )
}

/** From ceiling to floor, its heavy curtain drawn back. Goes out of the picture on the right. */
function balconyDoor(drawing: Drawing, [left, right]: readonly [number, number]): void {
  drawing.box([left, 58], [right - left + 10, floorLine - 58], { width: 3.2 })
  drawing.flat(rectangle([left + 8, 66], [right - left, floorLine - 78]), tone(20))
  drawing.dot([right - 36, 128], 26, paper)
  drawing.flat(rectangle([left + 8, 262], [right - left, 103]), paper)
  drawing.rules(plumbs([left + 26, left + 46, left + 66, left + 86, left + 106, left + 126], 262, 364), 2.2)
  drawing.rules([level(262, left + 8, right)], 5)
  drawing.rules([plumb(right - 14, 58, floorLine)], 6)
  drawing.rules([level(42, left - 62, right)], 6)
  drawing.dot([left - 64, 42], 7)
  const x = left
  drawing.fill(
    `M ${x - 52} 46 L ${x + 34} 46 C ${x + 34} 150 ${x + 16} 220 ${x - 4} 250 C ${x + 6} 300 ${x + 10} 340 ${x + 12} 372 L ${x - 54} 372 C ${x - 46} 260 ${x - 54} 150 ${x - 52} 46 Z`,
    ink,
  )
  for (const [top, waist, foot] of [
    [-34, -34, -40],
    [-12, -24, -24],
    [12, -14, -8],
  ] as const)
    drawing.line(
      `M ${x + top} 52 C ${x + top} 150 ${x + waist + 4} 210 ${x + waist} 248 C ${x + waist} 300 ${x + foot} 330 ${x + foot} 366`,
      {
        width: 2.6,
        colour: paper,
        taper: [0, 0.3],
      },
    )
  drawing.flat(`M ${x - 50} 238 L ${x + 4} 234 L ${x} 254 L ${x - 50} 258 Z`, spot)
}

/** Books, a picture, a plant; 0 0 is the middle of its board. */
function shelf(drawing: Drawing): void {
  books(drawing, { seed: 'sagas', from: -116, to: -18, foot: 0, tall: 56 })
  drawing.box([4, -62], [50, 62], { width: 3 })
  drawing.flat(rectangle([11, -55], [36, 48]), tone(20))
  drawing.flat('M 11 -7 L 24 -34 L 32 -22 L 38 -30 L 47 -7 Z')
  plant(drawing, [94, 0], 0.62)
  drawing.box([-128, 0], [256, 10], { width: 3 })
  drawing.areas([rectangle([-102, 10], [8, 14]), rectangle([94, 10], [8, 14])])
}

/** A film runs. 0 0 is the middle of the cupboard's top. */
function television(drawing: Drawing): void {
  drawing.box([-138, 0], [276, 54], { width: 3.2 })
  drawing.rules(plumbs([-46, 46], 8, 54), 2.8)
  drawing.areas([rectangle([-62, 20], [5, 16]), rectangle([57, 20], [5, 16])])
  drawing.box([-32, 14], [64, 14], { width: 2.4, paint: ink })
  drawing.dot([22, 21], 3, spot)
  drawing.flat(rectangle([-142, -4], [284, 9]))
  drawing.areas([rectangle([-126, 54], [10, 14]), rectangle([116, 54], [10, 14])])
  drawing.areas([rectangle([-10, -18], [20, 10]), rectangle([-36, -10], [72, 6])])
  drawing.shape('M -112 -146 L 112 -146 L 112 -16 L -112 -16 Z', ink, { width: 3, sharp: true })
  drawing.flat(rectangle([-102, -136], [204, 108]), paper)
  drawing.dot([44, -86], 27, spot)
  drawing.flat('M -102 -28 L -102 -66 L -62 -108 L -40 -84 L -18 -100 L 40 -44 L 62 -56 L 102 -28 Z')
  drawing.flat('M -76 -93 L -62 -108 L -48 -93 L -56 -88 L -62 -94 L -68 -86 Z', paper)
}

/** Behind the sofa, its light on the wall; 0 0 is its foot. */
function floorLamp(drawing: Drawing): void {
  drawing.flat('M -96 -90 L -44 -242 L 44 -242 L 96 -90 Z', paper)
  drawing.flat('M -30 -302 L 30 -302 L 66 -390 L -66 -390 Z', paper)
  drawing.rules([plumb(0, -240, 0)], 5)
  drawing.shape('M -50 -238 L -30 -308 L 30 -308 L 50 -238 Z', ink, { width: 3, sharp: true })
  drawing.rules([level(-247, -46, 46), level(-300, -31, 31)], 2.4, paper)
  drawing.rules([plumb(32, -238, -212)], 2.4)
  drawing.dot([32, -208], 5, spot)
}

/** From the front; goes out of the picture on the left. 0 0 is the middle of its foot. */
function sofa(drawing: Drawing): void {
  drawing.areas([rectangle([72, -8], [12, 14]), rectangle([-70, -8], [12, 14])])
  drawing.shape('M -150 -20 L -150 -138 Q -150 -150 -138 -150 L 62 -150 Q 78 -150 78 -134 L 78 -20 Z', ink, {
    width: 3,
  })
  drawing.line('M -30 -136 L -30 -84', { width: 2.8, colour: paper, taper: 0.1 })
  drawing.line('M -120 -140 L 56 -140 Q 66 -140 66 -128 L 66 -90', {
    width: 2.6,
    colour: paper,
    taper: [0, 0.2],
  })
  drawing.shape('M -140 -80 L 60 -80 Q 68 -80 68 -70 L 68 -48 L -140 -48 Z', paper, { width: 3 })
  drawing.rules([plumb(-30, -80, -48)], 2.6)
  drawing.flat(rectangle([-140, -47], [210, 38]))
  drawing.shape('M 62 -6 L 62 -92 Q 62 -108 80 -108 Q 98 -108 98 -92 L 98 -6 Z', paper, { width: 3.2 })
  drawing.at({ x: 28, y: -100, turn: 12 }).shape(rectangle([-24, -24], [48, 46]), tone(20), { width: 2.8 })
}
