/** Robots, cats and dogs of a site's own: every face, pose and view of each. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { animalFigure } from '../../../src/comic/cast/animals/animal.ts'
import type { Figure, Look } from '../../../src/comic/cast/figure.ts'
import { robotFigure } from '../../../src/comic/cast/robots/own-robot.ts'
import { ellipse } from '../../../src/comic/ink/curves.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { panelFrame } from '../../../src/comic/ink/frame.ts'
import type { Points } from '../../../src/comic/ink/points.ts'
import { boundsOf, isInside } from '../../../src/comic/staging/geometry.ts'
import {
  antennas,
  badges,
  coats,
  lamps,
  plainRobot,
  robotHeads,
  shades,
} from '../../../src/site/cast-words.ts'
import { expressions, poses } from '../../../src/stories/script-words.ts'
import { ownFigures } from './own-figures.ts'

const plain: Look = { expression: 'smile', pose: 'stand', view: 'three-quarter' }
const views = ['front', 'three-quarter', 'profile', 'back'] as const

const pointsOf = (figure: Figure, look: Look): Points =>
  Drawing.trace((on) => figure.draw(on, look), panelFrame).outlines.flat()

/** What is further from all of these boxes than so much. */
const outside = (points: Points, boxes: readonly ReturnType<typeof boundsOf>[], by: number): Points =>
  points.filter(
    ([x, y]) =>
      !boxes.some(
        ({ left, right, top, bottom }) => x > left - by && x < right + by && y > top - by && y < bottom + by,
      ),
  )

/** Elbows stick out so far, as those of Pico do. */
const elbow = 50

/** Breath leaves a face. */
const breathing = ['relief', 'sleep']

for (const [name, figure] of Object.entries(ownFigures)) {
  test(`${name}: head, body and hands enclose all that is drawn but elbows, in every look`, () => {
    for (const view of views)
      for (const pose of poses)
        for (const expression of expressions) {
          const look: Look = { expression, pose, view }
          const { head, body, hands, face } = figure.landmarks(look)
          const points = pointsOf(figure, look)
          assert.ok(points.flat().every(Number.isFinite), `${view} ${pose} ${expression}`)
          assert.ok(isInside(head, face.x, face.y), `${view} ${pose}`)
          const held = hands.map(({ x, y, rx, ry }) => boundsOf(ellipse([x, y], [rx, ry], 8)))
          const stray = outside(points, [boundsOf(head), boundsOf(body), ...held], elbow)
          assert.deepEqual(stray.slice(0, 2), [], `${view} ${pose} ${expression}`)
        }
  })

  test(`${name}: the head encloses all that is drawn above the chin`, () => {
    for (const view of views)
      for (const expression of expressions.filter((one) => !breathing.includes(one))) {
        const look: Look = { expression, pose: 'stand', view }
        const above = pointsOf(figure, look).filter(([, y]) => y < 60)
        const out = outside(above, [boundsOf(figure.landmarks(look).head)], 8)
        assert.deepEqual(out.slice(0, 2), [], `${view} ${expression}`)
      }
  })
}

function markup(figure: Figure): string {
  const drawing = new Drawing('test')
  figure.draw(drawing, plain)
  return drawing.markup
}

test('every part of a robot and every coat can be told from the others', () => {
  const robots = robotHeads.flatMap((head) =>
    antennas.flatMap((antenna) =>
      badges.map((badge) => robotFigure({ ...plainRobot, head, antenna, badge })),
    ),
  )
  const toned = shades.flatMap((shade) => lamps.map((lamp) => robotFigure({ ...plainRobot, lamp, shade })))
  const animals = (['cat', 'dog'] as const).flatMap((kind) =>
    coats.flatMap((coat) =>
      [true, false].map((collar) => animalFigure({ kind, coat, ears: 'pointed', collar })),
    ),
  )
  const all = [...robots, ...toned, ...animals]
  // The plain robot is in both lists.
  assert.equal(new Set(all.map(markup)).size, all.length - 1)
})

test('a cat is smaller than a dog and a dog than a robot; alone and from near they fill a panel', () => {
  const sizes = [ownFigures['a cat'], ownFigures['a dog'], ownFigures['a robot with a dome']]
  assert.deepEqual(
    sizes.map(({ size, sizeAlone = size }) => [size, sizeAlone]),
    [
      [0.62, 0.96],
      [0.72, 0.96],
      [1, 1],
    ],
  )
})

test('cats sit and lie as cats do: the head stays upright', () => {
  const cat = ownFigures['a cat']
  const at = (pose: 'sit' | 'lie' | 'stand') => cat.landmarks({ ...plain, pose }).face
  assert.deepEqual(at('lie'), at('stand'))
  assert.deepEqual(at('sit'), at('stand'))
  assert.ok(cat.ground({ ...plain, pose: 'lie' }) < 160)
})
