import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crowd, crowdFigures } from '../../../src/comic/cast/crowd.ts'
import { mobs } from '../../../src/comic/cast/crowd-mob.ts'
import type { Figure, Look } from '../../../src/comic/cast/figure.ts'
import { pico } from '../../../src/comic/cast/robots/pico.ts'
import { v0 } from '../../../src/comic/cast/robots/v0.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { expressions, poses } from '../../../src/stories/script-words.ts'
import { ownFigures } from './own-figures.ts'

const plain: Look = { expression: 'smile', pose: 'stand', view: 'three-quarter' }
const views = ['front', 'three-quarter', 'profile', 'back'] as const
const all = { pico, v0, crowd, ...ownFigures }

function markup(figure: Figure, look: Partial<Look>): string {
  const drawing = new Drawing('test')
  figure.draw(drawing.at({ x: 360, y: 200, scale: 0.8 }), { ...plain, ...look })
  return drawing.markup
}

/** Where every path, circle and ellipse of a drawing starts, in px of the panel. */
function starts(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/(?:d="M|cx=")(-?[\d.]+)(?:" cy="| ?)(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x) / 4, Number(y) / 4] as const,
  )
}

for (const [name, figure] of Object.entries(all)) {
  test(`${name} has a different face for every expression`, () => {
    for (const view of ['front', 'three-quarter', 'profile'] as const) {
      const faces = expressions.map((expression) => markup(figure, { expression, view }))
      assert.equal(new Set(faces).size, 20)
    }
  })

  test(`${name} has a different drawing for every pose, also from the side`, () => {
    for (const view of ['three-quarter', 'profile'] as const)
      assert.equal(new Set(poses.map((pose) => markup(figure, { pose, view }))).size, poses.length)
  })

  test(`${name} looks different from all four sides`, () => {
    assert.equal(new Set(views.map((view) => markup(figure, { view }))).size, 4)
  })

  test(`${name} has no face from behind`, () => {
    const at = (expression: 'smile' | 'laugh') => markup(figure, { expression, view: 'back' })
    assert.equal(at('smile'), at('laugh'))
  })

  test(`${name} has its mouth and face within its head, whatever it does`, () => {
    for (const view of views)
      for (const pose of poses) {
        const { mouth, face, head } = figure.landmarks({ ...plain, pose, view })
        const [xs, ys] = [head.map(([x]) => x), head.map(([, y]) => y)]
        const holds = (x: number, y: number) =>
          x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys)
        assert.ok(holds(...mouth), `mouth, ${view} ${pose}`)
        for (const [dx, dy] of [
          [-1, 0],
          [1, 0],
          [0, -1],
          [0, 1],
        ] as const)
          assert.ok(holds(face.x + dx * face.rx, face.y + dy * face.ry), `face, ${view} ${pose}`)
      }
  })

  test(`${name} stays within 280 units of its head, and above 340`, () => {
    for (const view of views)
      for (const pose of poses)
        for (const [x, y] of starts(markup(figure, { pose, view }))) {
          assert.ok(Math.abs(x - 360) < 280 * 0.8, `${view} ${pose} ${x}`)
          assert.ok(y > 200 - 190 * 0.8 && y < 200 + 342 * 0.8, `${view} ${pose} ${y}`)
        }
  })

  test(`${name} is the same bytes twice`, () => {
    assert.equal(markup(figure, { pose: 'hold-mug' }), markup(figure, { pose: 'hold-mug' }))
  })
}

test('robots speak as robots, animals and the crowd do not', () => {
  const found = [pico, v0, ownFigures['a robot with a dome'], crowd, ownFigures['a cat']].map(
    ({ isRobot }) => isRobot,
  )
  assert.deepEqual(found, [true, true, true, false, false])
})

test('what a robot holds counts as a hand', () => {
  assert.equal(pico.landmarks(plain).hands.length, 2)
  assert.equal(pico.landmarks({ ...plain, pose: 'hold-phone' }).hands.length, 3)
  assert.equal(v0.landmarks({ ...plain, pose: 'hold-paper' }).hands.length, 3)
})

test('the antenna of a sad Pico hangs', () => {
  const top = (expression: 'smile' | 'sad') =>
    Math.min(...pico.landmarks({ ...plain, expression }).head.map(([, y]) => y))
  assert.equal(top('smile'), -159)
  assert.equal(top('sad'), -146)
})

test('Pico waves with the hand in front', () => {
  const [left, right] = pico.landmarks({ ...plain, pose: 'wave' }).hands
  assert.ok(left && left.y > 150 && left.x < 0)
  assert.ok(right && right.y < 60 && right.x > 120)
})

const room = { width: 720, height: 470 }

test('a crowd stands in rows over the lower half, the smaller ones behind', () => {
  const figures = crowdFigures(room, { expression: 'smile', seed: 'a' })
  assert.ok(figures.length >= 16)
  assert.ok(figures.every(({ x, y }) => x > -40 && x < 760 && y > 235 && y < 470))
  assert.deepEqual(
    figures.map(({ scale }) => scale),
    figures.map(({ scale }) => scale).toSorted((a, b) => a - b),
  )
})

test('a crowd leaves the places free that it is told to', () => {
  const free = [{ x: 300, y: 150, width: 200, height: 320 }]
  const figures = crowdFigures(room, { expression: 'smile', seed: 'a', free })
  assert.ok(figures.length >= 8)
  assert.ok(figures.every(({ x }) => x < 300 || x > 500))
})

test('a crowd behind the cast has no row in front', () => {
  const figures = crowdFigures(room, { expression: 'smile', seed: 'a', isBehind: true })
  assert.ok(figures.length > 0 && figures.every(({ y }) => y < 350))
})

test('a crowd is of many kinds, and another seed is another crowd', () => {
  const drawn = (seed: string) =>
    crowdFigures(room, { expression: 'smile', seed }).map(({ draw }) => {
      const drawing = new Drawing('crowd')
      draw(drawing)
      return drawing.markup
    })
  assert.equal(mobs.length, 14)
  assert.ok(new Set(drawn('a')).size >= 14)
  assert.notDeepEqual(drawn('a'), drawn('b'))
  assert.deepEqual(drawn('a'), drawn('a'))
})

test('half of a crowd does what it is asked, and the others watch', () => {
  const hands = (pose: 'stand' | 'cheer') =>
    crowdFigures(room, { expression: 'happy', pose, seed: 'a' }).filter(
      ({ landmarks }) => landmarks.hands.length === 2,
    ).length
  assert.equal(hands('stand'), 0)
  assert.ok(hands('cheer') >= 8 && hands('cheer') <= 11)
})
