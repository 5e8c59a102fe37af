import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house as people } from '../../../src/comic/cast/people/people.ts'
import { personFigure } from '../../../src/comic/cast/people/person-figure.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { panelFrame } from '../../../src/comic/ink/frame.ts'
import { spot } from '../../../src/comic/ink/inks.ts'
import { boundsOf } from '../../../src/comic/staging/geometry.ts'
import { type Pose, poses, type View } from '../../../src/stories/script-words.ts'
import { wireSize } from './wire-size.ts'

const allViews = ['three-quarter', 'front', 'profile', 'back'] as const satisfies readonly View[]
const everybody = Object.keys(people) as (keyof typeof people)[]

const look = (pose: Pose, view: View) => ({ expression: 'smile', pose, view }) as const

function drawn(who: keyof typeof people, pose: Pose, view: View): string {
  const drawing = new Drawing('test')
  personFigure(people[who]).draw(drawing.at({ x: 360, y: 200 }), look(pose, view))
  return drawing.markup
}

const landmarks = (pose: Pose, view: View) => personFigure(people.ren).landmarks(look(pose, view))

test('everybody can do every pose in every view, and every drawing is sound', () => {
  for (const who of everybody)
    for (const view of allViews)
      for (const pose of poses) {
        const markup = drawn(who, pose, view)
        assert.ok(markup.length > 2000, `${who} ${pose} ${view}`)
        assert.doesNotMatch(markup, /NaN|Infinity|undefined/, `${who} ${pose} ${view}`)
      }
})

test('no two poses look the same, for anybody, from the front and from the side', () => {
  for (const who of everybody)
    for (const view of ['three-quarter', 'front', 'profile'] as const)
      assert.equal(new Set(poses.map((pose) => drawn(who, pose, view))).size, poses.length, `${who} ${view}`)
})

test('each view of a pose is another drawing', () => {
  for (const who of everybody)
    assert.equal(new Set(allViews.map((view) => drawn(who, 'stand', view))).size, 4, who)
})

test('the same person in the same pose has the same bytes twice', () => {
  for (const pose of poses) assert.equal(drawn('mika', pose, 'front'), drawn('mika', pose, 'front'))
})

test('a thing in the hand is a hand more to keep clear of', () => {
  assert.equal(landmarks('wave', 'front').hands.length, 2)
  assert.equal(landmarks('hold-phone', 'front').hands.length, 3)
  assert.equal(landmarks('hold-phone', 'back').hands.length, 2)
})

test('from the side a hanging far arm cannot be seen', () => {
  assert.equal(landmarks('stand', 'profile').hands.length, 1)
  assert.equal(landmarks('cheer', 'profile').hands.length, 2)
})

test('raised hands are beside the head, hanging ones below the chest, on both sides alike', () => {
  const [right, left] = landmarks('cheer', 'front').hands
  assert.ok(right && left && right.y < 70 && right.x > 120)
  assert.equal(left.x, -right.x)
  assert.equal(left.y, right.y)
  for (const hand of landmarks('stand', 'front').hands) assert.ok(hand.y > 240, String(hand.y))
})

test('the hand that acts is on the side that a figure faces', () => {
  for (const view of ['three-quarter', 'profile'] as const)
    for (const pose of ['wave', 'point', 'present', 'reach'] as const)
      assert.ok((landmarks(pose, view).hands[0]?.x ?? 0) > 110, `${pose} ${view}`)
})

test('mouth, face and head go along when somebody bows', () => {
  const [standing, bowing] = [landmarks('stand', 'profile'), landmarks('bow', 'profile')]
  assert.ok(bowing.mouth[1] > standing.mouth[1] + 20)
  assert.ok(bowing.face.y > standing.face.y)
  assert.notDeepEqual(bowing.head, standing.head)
})

test('nobody who is on their feet reaches further than 230 sideways or 200 upwards', () => {
  for (const pose of poses.filter((one) => one !== 'lie' && one !== 'fall'))
    for (const view of allViews)
      for (const { x, y, rx, ry } of landmarks(pose, view).hands) {
        assert.ok(Math.abs(x) + rx < 230, `${pose} ${view}`)
        assert.ok(y - ry > -200, `${pose} ${view}`)
      }
})

test('whoever is seen whole has feet on the floor: drawn down to it in every pose, and nowhere far below', () => {
  for (const who of everybody)
    for (const view of allViews)
      for (const pose of poses.filter((one) => one !== 'jump')) {
        const figure = personFigure(people[who])
        const whole = { ...look(pose, view), isWhole: true } as const
        const { outlines } = Drawing.trace((on) => figure.draw(on, whole), panelFrame)
        const { bottom } = boundsOf(outlines.flat())
        const ground = figure.ground(whole)
        assert.ok(bottom > ground - 24 && bottom < ground + 24, `${who} ${pose} ${view} ${bottom} ${ground}`)
      }
})

test('only from behind has a tie no colour', () => {
  const accents = (view: View) => drawn('ren', 'hips', view).split(`fill="${spot}"`).length - 1
  assert.ok(accents('front') > accents('back'))
  assert.equal(accents('back'), 0)
})

test('a whole person fits into 3 kB as it is sent', () => {
  for (const who of everybody)
    for (const pose of poses) {
      const bytes = wireSize(drawn(who, pose, 'three-quarter'), 2999)
      assert.ok(bytes < 3000, `${who} ${pose}: ${bytes}`)
    }
})
