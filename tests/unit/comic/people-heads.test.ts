import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  drawBackHair,
  drawHead,
  faceEllipse,
  headOutline,
  mouthPoint,
} from '../../../src/comic/cast/people/head.ts'
import { house as people } from '../../../src/comic/cast/people/people.ts'
import type { DrawnPerson } from '../../../src/comic/cast/people/person.ts'
import { arc } from '../../../src/comic/ink/curves.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { spot } from '../../../src/comic/ink/inks.ts'
import { distance, type Point, type Points, pointAt } from '../../../src/comic/ink/points.ts'
import { type Expression, expressions, type View } from '../../../src/stories/script-words.ts'
import { wireSize } from './wire-size.ts'

const views = ['front', 'three-quarter', 'profile', 'back'] as const
const faces = ['front', 'three-quarter', 'profile'] as const
const cast = Object.entries(people)

/** As large as a head is in most panels. */
const scale = 0.85

function head(person: DrawnPerson, view: View, expression: Expression): string {
  const drawing = new Drawing('head')
  const frame = drawing.at({ x: 400, y: 300, scale })
  drawBackHair(frame, person, view)
  drawHead(frame, person, { expression, view })
  return drawing.markup
}

test('every expression differs from the others, in each view that shows a face', () => {
  for (const [name, person] of cast)
    for (const view of faces) {
      const heads = new Set(expressions.map((expression) => head(person, view, expression)))
      assert.equal(heads.size, 20, `${name}, ${view}`)
    }
})

test('a head from behind shows no feeling', () => {
  for (const [name, person] of cast)
    assert.equal(head(person, 'back', 'panic'), head(person, 'back', 'smile'), name)
})

test('nobody looks like anybody else, from any side', () => {
  for (const view of views) {
    const heads = new Set(cast.map(([, person]) => head(person, view, 'smile')))
    assert.equal(heads.size, 4, view)
  }
})

test('a head drawn twice has the same bytes', () => {
  assert.equal(head(people.mika, 'three-quarter', 'sparkle'), head(people.mika, 'three-quarter', 'sparkle'))
})

test('the outline of a head encloses all that is drawn of it', () => {
  for (const [name, person] of cast)
    for (const view of views) {
      const outline = headOutline(person, view)
      const outside = inkOf(head(person, view, 'talk')).filter(
        (point) => !isInside(point, outline) && distanceTo(point, outline) > 6,
      )
      assert.deepEqual(outside, [], `${name}, ${view}`)
    }
})

test('an outline has 16 to 24 points and encloses the face, and the face the mouth', () => {
  for (const [name, person] of cast)
    for (const view of views) {
      const outline = headOutline(person, view)
      assert.ok(outline.length >= 16 && outline.length <= 24, `${name}, ${view}: ${outline.length}`)
      const face = faceEllipse(view)
      const rim = arc(face, [0, 2 * Math.PI], 24)
      assert.ok(
        rim.every((point) => isInside(point, outline)),
        `${name}, ${view}`,
      )
      const [x, y] = mouthPoint(view)
      assert.ok(((x - face.x) / face.rx) ** 2 + ((y - face.y) / face.ry) ** 2 < 1, view)
    }
})

test('a head in profile has its mouth farther to the right than one turned by three quarters', () => {
  assert.ok(mouthPoint('front')[0] < mouthPoint('three-quarter')[0])
  assert.ok(mouthPoint('three-quarter')[0] < mouthPoint('profile')[0])
})

test('a head weighs 1.6 kB at most', () => {
  for (const [name, person] of cast)
    for (const view of views)
      for (const expression of expressions) {
        const bytes = wireSize(head(person, view, expression), 1600)
        assert.ok(bytes <= 1600, `${name}, ${view}, ${expression}: ${bytes}`)
      }
})

test('spot colour is on the lips of the boss, and on nobody else who keeps the mouth shut', () => {
  const hasSpot = (person: DrawnPerson) => head(person, 'profile', 'determined').includes(`fill="${spot}"`)
  assert.equal(hasSpot({ ...people.boss, hair: 'spiky' }), true)
  assert.equal(hasSpot(people.ren), false)
  assert.equal(hasSpot(people.ume), false)
})

/** Ends of all segments and rims of all circles, in the head's own units. */
function inkOf(markup: string): Points {
  const points: Point[] = []
  for (const [, data = ''] of markup.matchAll(/ d="([^"]+)"/g)) points.push(...pathEnds(data))
  for (const [, cx, cy, rx, ry] of markup.matchAll(
    /cx="([^"]+)" cy="([^"]+)" rx?="([^"]+)"(?: ry="([^"]+)")?/g,
  )) {
    const circle = { x: Number(cx), y: Number(cy), rx: Number(rx), ry: Number(ry ?? rx) }
    points.push(...arc(circle, [0, 2 * Math.PI], 12))
  }
  return points.map(([x, y]) => [(x / 4 - 400) / scale, (y / 4 - 300) / scale])
}

function pathEnds(data: string): Points {
  const ends: Point[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of data.matchAll(/([MlhvqtTz])([^MlhvqtTz]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const size = { M: 2, l: 2, h: 1, v: 1, q: 4, t: 2 }[command] ?? numbers.length + 1
    for (let index = 0; index + size <= numbers.length; index += size) {
      const last = numbers.slice(index, index + size)
      const [dx = 0, dy = 0] =
        command === 'h' ? [last[0], 0] : command === 'v' ? [0, last[0]] : last.slice(-2)
      ;[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy]
      ends.push([x, y])
    }
  }
  return ends
}

function isInside([x, y]: Point, outline: Points): boolean {
  let inside = false
  for (let index = 0; index < outline.length; index++) {
    const [ax, ay] = pointAt(outline, index)
    const [bx, by] = pointAt(outline, index + 1)
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

function distanceTo([x, y]: Point, outline: Points): number {
  return Math.min(
    ...outline.map(([ax, ay], index) => {
      const [bx, by] = pointAt(outline, index + 1)
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      return distance([x, y], [ax + share * (bx - ax), ay + share * (by - ay)])
    }),
  )
}
