import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Balloon } from '../../../src/comic/balloons/balloon.ts'
import { rootOf } from '../../../src/comic/balloons/tail.ts'
import { ellipse, rectangle } from '../../../src/comic/ink/curves.ts'
import type { Point } from '../../../src/comic/ink/points.ts'
import { collisionsOf } from '../../../src/comic/staging/collisions.ts'
import { isCrossing, reachOf, sharedArea } from '../../../src/comic/staging/geometry.ts'
import { blocks } from '../../../src/lettering/block.ts'
import { faceAt, mika, pico } from './stage-faces.ts'

const around = { faces: [mika, pico], width: 720, height: 470, isRightToLeft: false }

const [block] = blocks('Hello!', { locale: 'en', manner: 'say', size: 30, isVertical: false })

const balloon = (x: number, y: number, parts: Partial<Balloon> = {}): Balloon => {
  assert.ok(block)
  return {
    kind: 'speech',
    block,
    middle: [x, y],
    radii: [90, 45],
    tail: null,
    corner: null,
    seed: 'a',
    ...parts,
  }
}

const pointing = (middle: Point, mouth: Point, tip: Point): Balloon => {
  const body = balloon(middle[0], middle[1])
  return { ...body, tail: { mouth, root: rootOf(body, mouth), tip } }
}

const kinds = (balloons: readonly Balloon[]): readonly string[] =>
  collisionsOf(balloons, around).map(({ balloon: index, kind, with: other }) => `${index} ${kind} ${other}`)

test('two squares share the square where they overlap', () => {
  const area = sharedArea(rectangle([0, 0], [10, 10]), rectangle([6, 7], [10, 10]))
  assert.ok(Math.abs(area - 12) < 0.1, `${area}`)
})

test('what only touches shares nothing', () => {
  assert.equal(sharedArea(rectangle([0, 0], [10, 10]), rectangle([10, 0], [10, 10])), 0)
  assert.equal(sharedArea(rectangle([0, 0], [10, 10]), rectangle([0, 10], [10, 10])), 0)
})

test('the hollow of a shape is not part of it', () => {
  const horseshoe = [
    [0, 0],
    [30, 0],
    [30, 30],
    [20, 30],
    [20, 10],
    [10, 10],
    [10, 30],
    [0, 30],
  ] as const
  assert.equal(sharedArea(horseshoe, rectangle([11, 12], [8, 10])), 0)
  assert.ok(sharedArea(horseshoe, rectangle([5, 12], [10, 10])) > 45)
})

test('from a mouth to the edge of a head is as far as it is', () => {
  assert.ok(Math.abs(reachOf(ellipse([0, 0], [50, 30], 90), [10, 0], 0) - 40) < 0.2)
  assert.ok(Math.abs(reachOf(ellipse([0, 0], [50, 30], 90), [0, 0], -Math.PI / 2) - 30) < 0.2)
})

test('lines that cross are known from lines that do not', () => {
  assert.equal(
    isCrossing(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
    true,
  )
  assert.equal(
    isCrossing(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [4, 6],
      ],
    ),
    false,
  )
})

test('a balloon in the free sky is in the way of nothing', () => {
  assert.deepEqual(kinds([balloon(180, 100), balloon(540, 100)]), [])
})

test('a balloon over a face is reported, with whose face it is', () => {
  assert.deepEqual(kinds([balloon(180, 340)]), ['0 face mika', '0 head mika'])
})

test('a balloon over hair is reported as covering a head', () => {
  assert.deepEqual(kinds([balloon(540, 200)]), ['0 head pico'])
})

test('a balloon over a hand is reported', () => {
  assert.deepEqual(kinds([balloon(303, 415, { radii: [40, 25] })]), ['0 hand mika'])
})

test('the crowd may be covered', () => {
  const faces = [faceAt({ who: 'crowd', x: 360, y: 100, size: 0.3 })]
  assert.deepEqual(collisionsOf([balloon(360, 100)], { ...around, faces }), [])
})

test('balloons over each other are reported once', () => {
  assert.deepEqual(kinds([balloon(300, 80), balloon(400, 90)]), ['0 balloon 1'])
})

test('a caption grows out of the frame', () => {
  assert.deepEqual(kinds([balloon(90, 45, { kind: 'caption', corner: [-1, -1] })]), [])
})

test('a tail may come to the head of its own speaker', () => {
  assert.deepEqual(kinds([pointing([180, 100], mika.mouth, [180, 216])]), [])
})

test('a tail in the face of its own speaker is reported', () => {
  assert.deepEqual(kinds([pointing([180, 100], mika.mouth, [180, 340])]), ['0 tail mika'])
})

test('a tail over the head of somebody else is reported', () => {
  assert.deepEqual(kinds([pointing([540, 100], mika.mouth, [460, 290])]), ['0 tail pico', '0 astray pico'])
})

test('tails that cross each other are reported', () => {
  const first = pointing([260, 60], pico.mouth, [450, 190])
  const second = pointing([460, 60], mika.mouth, [270, 190])
  assert.deepEqual(kinds([first, second]), ['0 tail 1'])
})

test('a tail across another balloon is reported', () => {
  const first = pointing([180, 60], pico.mouth, [430, 180])
  assert.deepEqual(kinds([first, balloon(370, 150)]), ['0 tail 1'])
})
