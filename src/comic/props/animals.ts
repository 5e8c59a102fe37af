/** Animals that are in the news. */
import { ellipse, pathPoints } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import { mirrored, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, onFoot, thing } from './kinds.ts'

/** A sparrow. */
export const bird = thing({ x: -70, y: -122, width: 150, height: 126 }, [0.5, 0.925], (drawing) => {
  for (const x of [-6, 16])
    drawing.line(`M ${x} -22 L ${x + 2} -3 L ${x + 14} -2`, { width: 5, sharp: true, taper: 0, unrest: 0 })
  drawing.shape('M -34 -44 L -64 -40 L -66 -54 L -30 -66 Z', ink, { width: 4 })
  drawing.shape(birdBody, paper, { width: 5.6 })
  drawing.fill(
    'M 6 -100 C 20 -118 56 -112 58 -82 C 46 -90 30 -88 8 -78 C -10 -70 -26 -62 -44 -50 C -36 -72 -10 -84 6 -100 Z',
    tone(60),
  )
  drawing.shape('M -46 -46 C -26 -72 6 -74 14 -60 C 12 -36 -18 -32 -46 -46 Z', ink, { width: 4 })
  drawing.line('M -30 -48 C -14 -46 -4 -50 2 -56', { width: 4, colour: paper, taper: 0.2 })
  drawing.shape('M 56 -90 L 74 -80 L 56 -72 Z', spot, { width: 4.4, sharp: true, unrest: 0 })
  drawing.dot([42, -88], 8, paper).dot([43, -88], 5.6)
  drawing.dot([30, -70], 7)
})

const birdBody =
  'M 6 -102 C 22 -122 62 -112 58 -78 C 62 -40 40 -18 8 -18 C -20 -18 -36 -34 -48 -50 C -30 -70 -6 -86 6 -102 Z'

/** Looks at us over its shoulder. */
export const cow = thing({ x: -134, y: -182, width: 268, height: 186 }, [0.5, 0.95], (drawing) => {
  for (const x of [-76, 28]) drawLeg(drawing.at({ x, y: 0 }), tone(45))
  drawing.line('M -106 -116 L -130 -104 L -120 -70 L -122 -48', { width: 5.4, taper: 0, exact: true })
  drawing.dot([-122, -44], [7, 12])
  drawing.shape('M -54 -60 L -50 -36, -8 -36, -4 -60', spot, { width: 4.4, exact: true })
  for (const x of [-104, 6]) drawLeg(drawing.at({ x, y: 0 }), paper)
  drawing.shape(cowBody, paper, { width: 6, exact: true })
  drawing.fill('M -110 -110 L -62 -124, -58 -96, -74 -72, -110 -76', ink)
  drawing.fill('M -36 -122 L 24 -122, 18 -92, -6 -80, -36 -96', ink)
  drawCowHead(drawing.at({ x: 74, y: -118 }))
})

const cowBody: Points = pathPoints(
  'M -112 -90 L -112 -126, -80 -126, 40 -122, 66 -124, 68 -84, 58 -48, -30 -46, -108 -48',
)

function drawLeg(drawing: Drawing, paint: Paint): void {
  drawing.shape('M 0 -72 L 28 -72 L 24 0 L 2 0 Z', paint, { width: 5, sharp: true, unrest: 0 })
  drawing.flat('M 3 -14 L 23 -14 L 23 0 L 3 0 Z')
}

function drawCowHead(drawing: Drawing): void {
  for (const mirror of [false, true]) {
    const side = drawing.at({ x: 0, y: 0, mirror })
    side.shape('M 16 -32 L 24 -50, 22 -64, 38 -56, 36 -30', tone(20), { width: 4.4, exact: true })
    side.fill('M 24 -24 L 40 -42, 60 -38, 54 -14, 28 -8', ink)
  }
  drawing.shape('M -30 -44 L 30 -44, 38 -20, 26 26, -26 26, -38 -20', paper, { width: 5.4, exact: true })
  drawing.fill('M 6 -41 L 32 -40, 32 4, 6 4', ink)
  drawing.shape(ellipse([0, 30], [36, 22], 12), tone(20), { width: 5.4, exact: true })
  drawing.dot([-12, 28], [4, 6]).dot([12, 28], [4, 6])
  drawing.dot([-15, -8], 5.4).dot([17, -10], 7, paper).dot([16, -9], 4.6)
}

/** An Asian black bear, upright: the white crescent on its chest. */
export const bear = thing(onFoot(220, 250), [0.5, 0.95], (drawing) => {
  drawing.fill([...bearSide, ...mirrored(bearSide).toReversed()], ink)
  drawing.fill('M -58 -142 L -26 -112, 26 -112, 58 -142, 46 -96, 14 -92, 0 -104, -14 -92, -46 -96', paper)
  for (const x of [-50, 50])
    drawing.shape(ellipse([x, -224], 21, 10), ink, { width: 4, exact: true }).dot([x, -226], 10, tone(45))
  drawing.shape(ellipse([0, -192], [65, 56], 14), ink, { width: 4.4, exact: true, colour: paper })
  drawing.dot([0, -170], [32, 26], paper)
  drawing.dot([0, -184], [12, 8])
  drawing.flat('M -20 -170 L 20 -170 L 11 -150 L -11 -150 Z')
  drawing.flat('M -13 -158 L 13 -158 L 9 -152 L -9 -152 Z', spot)
  drawing.areas([claw(-11, -170, 8), claw(11, -170, 8)], paper)
  for (const x of [-27, 27]) drawing.dot([x, -208], 8, paper).dot([x * 0.92, -206], 4.6)
  drawing.areas(claws, paper)
})

const bearSide: Points = pathPoints(
  'M 0 -160 L 60 -160, 84 -140, 108 -90, 96 -62, 78 -66, 92 -20, 80 0, 22 0, 14 -14, 0 -16',
)

const claws: readonly Points[] = [-92, -80, -68, 64, 76, 88].flatMap((x) => [
  claw(x + 2, -80),
  claw(x * 0.66, -16),
])

/** Teeth, too. */
function claw(x: number, y: number, length = 16): Points {
  return [
    [x - 4, y],
    [x + 4, y],
    [x, y + length],
  ]
}

/** Full of blood. */
export const mosquito = thing(around(180, 136), [0.5, 0.5], (drawing) => {
  const leg = { width: 4.4, taper: 0, sharp: true, unrest: 0 } as const
  for (const path of [
    'M 16 6 L 34 -22 L 62 64',
    'M 10 8 L 14 -30 L 30 64',
    'M 4 10 L -28 -20 L -18 66',
    'M 0 8 L -56 -16 L -66 60',
  ])
    drawing.line(path, leg)
  drawing.shape('M 6 -8 L -30 -48, -74 -66, -84 -50, -54 -22, 0 2', tone(10), { width: 4.4, exact: true })
  drawing.shape('M 12 -6 L 4 -44, -22 -68, -42 -66, -34 -38, 2 0', paper, { width: 4.4, exact: true })
  drawing.shape('M 4 -4 C -30 -10 -68 8 -84 34 C -60 40 -20 34 6 16 Z', spot, { width: 5 })
  for (const band of ['M -24 2 L -16 27', 'M -46 10 L -38 32', 'M -64 21 L -58 35'])
    drawing.line(band, { width: 6, taper: 0 })
  drawing.shape(ellipse([12, 0], [22, 18], 12), ink, { width: 4, exact: true })
  drawing.line('M 44 14 L 86 42', { width: 5, taper: [0, 0.8], sharp: true, unrest: 0 })
  drawing.line('M 42 0 C 54 -14 64 -16 74 -12', { width: 4, taper: [0, 0.2] })
  drawing.shape(ellipse([40, 8], [14, 13], 10), paper, { width: 5, exact: true })
  drawing.dot([43, 6], 6)
})
