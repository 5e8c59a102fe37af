/** A park: trees that frame the lawn, swings, a bench by the path, a lamp. */
import { ellipse, level, pathPoints, plumbs, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, count, cover, scene, sky } from './canvas.ts'
import { skyline } from './skyline.ts'

const lawn = 262

export const park = scene((drawing, width, heads) => {
  sky(drawing, { x: 0, y: 0, width, height: lawn })
  cloud(drawing.at({ x: width * 0.43, y: 92 }))
  skyline(drawing, { seed: 'beyond', from: 0, to: width, foot: lawn, tallest: 74, paint: paper })
  ground(drawing, width)
  hedge(drawing, width)
  swings(drawing.at({ x: width / 2 - 40, y: 326 }))
  lamp(drawing.at({ x: width * clearOf(heads, [0.5 + 78 / width, 0.8, 0.2]), y: 350 }))
  const size = Math.min(1, 0.5 + width / 1440)
  tree(drawing.at({ x: width * 0.1 - 43, y: 386, scale: 1.12 * size }))
  tree(drawing.at({ x: width * 0.9 + 47, y: 352, scale: 0.94 * size, mirror: true }))
  bench(drawing.at({ x: width * 0.14, y: 410 }))
})

function cloud(drawing: Drawing): void {
  drawing.shape(
    'M -62 0 C -90 -2 -82 -30 -52 -24 C -46 -52 6 -54 16 -30 C 34 -44 62 -30 56 -12 C 78 -14 82 0 60 0 Z',
    paper,
    { width: 2.6 },
  )
}

function hedge(drawing: Drawing, width: number): void {
  const bushes = count(Math.ceil(width / 30) + 1).flatMap((at): Points => {
    const tall = 15 + ((at * 13) % 15)
    return [
      [at * 30 - 14, lawn - 6],
      [at * 30 - 9, lawn - tall],
      [at * 30, lawn - tall - 6],
      [at * 30 + 9, lawn - tall],
    ]
  })
  drawing.flat([[-20, lawn + 4], ...bushes, [width + 30, lawn - 12], [width + 30, lawn + 4]])
}

/** The path winds from the hedge to the feet. */
function ground(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(20), top: lawn })
  const x = (share: number): number => Math.round(width * share)
  const left = `M ${x(0.73)} 250 C ${x(0.67)} 276 ${x(0.53)} 288 ${x(0.57)} 312 C ${x(0.61)} 336 ${x(0.66)} 342 ${x(0.55)} 368 C ${x(0.44)} 394 ${x(0.12)} 410 ${x(0.04)} 484`
  const right = `L ${x(1.06)} 484 C ${x(1.04)} 420 ${x(0.96)} 385 ${x(0.88)} 356 C ${x(0.8)} 328 ${x(0.65)} 316 ${x(0.67)} 300 C ${x(0.69)} 284 ${x(0.78)} 280 ${x(0.79)} 250 Z`
  drawing.shape(`${left} ${right}`, paper, { width: 2.8 })
  const tufts = [
    [0.2, 300],
    [0.31, 356],
    [0.53, 292],
    [0.87, 300],
  ].map(
    ([share = 0, y = 0]) =>
      `M ${x(share) - 8} ${y - 9} L ${x(share) - 3} ${y}, ${x(share)} ${y - 13}, ${x(share) + 3} ${y}, ${x(share) + 9} ${y - 8}`,
  )
  drawing.rules(tufts, 2.2)
}

/** A frame with two seats, one of them in the air. 0 0 is the middle of its foot. */
function swings(drawing: Drawing): void {
  drawing.rules(['M -94 0 L -72 -176, -50 0', 'M 94 0 L 72 -176, 50 0', level(-176, -82, 82)], 7)
  drawing.rules([level(-56, -87, -57), level(-56, 57, 87)], 4)
  drawing.rules([...plumbs([-46, -14], -174, -36), 'M 14 -174 L 0 -54', 'M 44 -174 L 32 -48'], 2.4)
  drawing.flat(rectangle([-52, -38], [44, 8]))
  drawing.flat('M -8 -59 L 38 -50 L 37 -42 L -9 -51 Z', spot)
}

/** From the front; 0 0 is the middle of its feet. */
function bench(drawing: Drawing): void {
  drawing.areas([-66, 54].map((x) => rectangle([x, -66], [12, 66])))
  for (const y of [-72, -55]) drawing.box([-84, y], [168, 12], { width: 2.8 })
  drawing.box([-90, -32], [180, 11], { width: 3 })
  drawing.flat(rectangle([-86, -21], [172, 5]))
}

/** A globe on a fluted pole; 0 0 is its foot. */
function lamp(drawing: Drawing): void {
  drawing.flat('M -13 0 L -11 -18 L -5 -24 L -3 -206 L 3 -206 L 5 -24 L 11 -18 L 13 0 Z')
  drawing.areas([rectangle([-14, -178], [28, 5]), rectangle([-12, -214], [24, 9])])
  drawing.shape(ellipse([0, -236], 24, 24), paper, { width: 3.2 })
  drawing.flat('M -14 -256 L 14 -256 L 6 -268 L -6 -268 Z')
  drawing.dot([0, -270], 4, spot)
}

/** Its crown goes out of the picture above. 0 0 is its foot. */
function tree(drawing: Drawing): void {
  drawing.fill(
    'M -30 6 C -18 -40 -22 -120 -24 -200 L 24 -200 C 20 -120 18 -40 40 6 Q 20 -2 6 6 Q -10 -2 -30 6 Z',
    ink,
  )
  drawing.line('M 10 -160 C 6 -110 8 -60 16 -16', { width: 2.6, colour: paper, taper: 0.3 })
  drawing.line('M -8 -150 C -10 -110 -8 -80 -6 -54', { width: 2.4, colour: paper, taper: 0.3 })
  drawing.shape(crown, tone(45), { width: 3.2 })
  drawing.fill(shade, ink)
  drawing.rules(leaves, 2.6)
}

/** A few, for the whole crown. */
const leaves = triples('-70 -300 1, -16 -330 1, 44 -362 1, 100 -300 1, 40 -270 1, -30 -250 1, 96 -240 1').map(
  ([x, y]) => moved(pathPoints('M -20 6 Q -12 -10 0 0 Q 10 -12 20 2', 3), x, y),
)

const crown =
  'M -150 -210 C -170 -290 -120 -380 -40 -380 C 0 -430 90 -420 110 -360 C 160 -360 176 -300 150 -272 C 176 -236 146 -192 108 -202 C 92 -168 44 -164 22 -190 C -6 -160 -60 -164 -76 -196 C -100 -176 -140 -186 -150 -210 Z'

const shade =
  'M 108 -203 C 92 -168 44 -164 22 -190 C -6 -160 -60 -164 -76 -196 C -50 -186 -20 -188 6 -212 C 30 -190 60 -186 84 -212 Q 96 -206 108 -203 Z'
