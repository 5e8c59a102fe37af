import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contourOf } from '../../../src/comic/balloons/contour.ts'
import { collisionsOf } from '../../../src/comic/staging/collisions.ts'
import { boundsOf } from '../../../src/comic/staging/geometry.ts'
import { letteringSizes, place } from '../../../src/comic/staging/place.ts'
import type { Placement } from '../../../src/comic/staging/place-request.ts'
import { english, faceAt, japanese, says } from './stage-faces.ts'

const middles = ({ balloons }: Placement) => balloons.map(({ middle: [x, y] }) => ({ x, y }))

const talk = [says('mika', 'Our AI chat is open to everyone!'), says('pico', 'Ask me anything!', 'robot')]
const kaiwa = [says('pico', 'AIチャット、だれでも使えます！'), says('mika', 'なんでも聞いて！', 'robot')]

test('a panel without words has no balloons and costs nothing', () => {
  assert.deepEqual(place(english([])), {
    balloons: [],
    cost: 0,
    size: 1,
    isGood: true,
    isPlaced: true,
  })
})

test('two who talk have their balloons over them at full size, in the way of nothing', () => {
  const request = english(talk)
  const placement = place(request)
  assert.equal(placement.size, 1)
  assert.equal(placement.isGood, true)
  assert.deepEqual(collisionsOf(placement.balloons, request), [])
  const [first, second] = middles(placement)
  assert.ok(first && second && first.x < second.x && first.y < 200 && second.y < 200)
})

test('in Japanese the first balloon is on the right', () => {
  const request = japanese(kaiwa)
  const placement = place(request)
  assert.deepEqual(collisionsOf(placement.balloons, request), [])
  const [first, second] = middles(placement)
  assert.ok(first && second && first.x > second.x)
  for (const { radii } of placement.balloons) assert.ok(radii[1] > radii[0])
})

test('who speaks first from the side that is read last is answered from below', () => {
  const turned = [says('pico', 'Good morning. May I help you?', 'robot'), says('mika', 'By being quiet.')]
  const request = english(turned)
  const placement = place(request)
  const [first, second] = placement.balloons
  assert.ok(first && second)
  assert.deepEqual(collisionsOf(placement.balloons, request), [])
  assert.ok(second.middle[1] > first.middle[1] + first.radii[1] * 0.75)
})

test('the third line of two speakers stands below the first two, or after them', () => {
  const request = english([
    says('mika', 'Did you test it?'),
    says('pico', 'On my machine…', 'robot'),
    says('mika', 'Then we ship your machine.'),
  ])
  const placement = place(request)
  assert.deepEqual(collisionsOf(placement.balloons, request), [])
  const [first, second, third] = placement.balloons
  assert.ok(first && second && third)
  assert.ok(second.middle[0] > first.middle[0])
  assert.ok(third.middle[1] > second.middle[1] + second.radii[1] * 0.75)
})

test('a caption is grown together with the frame where reading begins', () => {
  const [first] = place(english([says(null, '9:00 a.m.', 'caption'), ...talk])).balloons
  assert.deepEqual(first && boundsOf(contourOf(first).body).left, 0)
  assert.deepEqual(first && boundsOf(contourOf(first).body).top, 0)
  assert.deepEqual(first?.corner, [-1, -1])
  const [erster] = place(japanese([says(null, '午前9時。', 'caption'), ...kaiwa])).balloons
  assert.deepEqual(erster?.corner, [1, -1])
})

test('tails end outside of heads and point at mouths', () => {
  for (const request of [english(talk), japanese(kaiwa)])
    for (const [index, { tail }] of place(request).balloons.entries()) {
      const face = request.faces.find(({ who }) => who === request.says[index]?.speaker)
      assert.ok(tail && face)
      assert.deepEqual(tail.mouth, face.mouth)
      const toMouth = Math.atan2(face.mouth[1] - tail.root[1], face.mouth[0] - tail.root[0])
      const toTip = Math.atan2(tail.tip[1] - tail.root[1], tail.tip[0] - tail.root[0])
      assert.ok(Math.abs(toMouth - toTip) < 0.01)
    }
})

test('a voice that nobody on the stage has is heard without a tail', () => {
  const [balloon] = place(english([says('boss', 'Is anybody there?')])).balloons
  assert.equal(balloon?.tail, null)
})

test('two of a crowd who speak are two people', () => {
  const crowd = [120, 250, 470, 600].map((x) => faceAt({ who: 'crowd', x, y: 300, size: 0.25 }))
  const placement = place(english([says('crowd', 'Hi!'), says('crowd', 'Hello!')], { faces: crowd }))
  const mouths = placement.balloons.map(({ tail }) => tail?.mouth[0])
  assert.notEqual(mouths[0], mouths[1])
})

test('a thing that wants to be seen is left free', () => {
  const screen = { x: 20, y: 20, width: 300, height: 180, cost: 0.3, name: 'screen' }
  const placement = place(english([says('pico', 'Look at this!', 'robot')], { obstacles: [screen] }))
  assert.ok((placement.balloons[0]?.middle[0] ?? 0) > 320)
})

test('a panel that is twice as large has the same balloons, twice as large', () => {
  const desk = { x: 240, y: 210, width: 300, height: 90, cost: 0.2, name: 'desk' }
  for (const request of [
    english([...talk, says('mika', 'Then we ship your machine.')], { obstacles: [desk], top: 38 }),
    japanese([says('pico', 'おはようございます', 'caption'), ...kaiwa], { obstacles: [desk] }),
  ]) {
    const [usual, large] = [place(request), place(twice(request))]
    assert.deepEqual(large.balloons.map(shapeOf(1)), usual.balloons.map(shapeOf(2)))
    assert.equal(large.cost.toFixed(6), usual.cost.toFixed(6))
  }
})

/** Everything that is measured in px, doubled. */
const twice = <T>(value: T, key = ''): T => {
  if (typeof value === 'number') return (key === 'cost' ? value : value * 2) as T
  if (Array.isArray(value)) return value.map((part) => twice(part)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, twice(part, name)])) as T
}

const shapeOf =
  (times: number) =>
  ({ middle, radii, tail }: Placement['balloons'][number]) =>
    [...middle, ...radii, ...(tail ? [...tail.root, ...tail.tip] : [])].map((px) => (px * times).toFixed(6))

test('words that need more room are lettered smaller, in steps', () => {
  const low = [
    faceAt({ who: 'mika', x: 200, y: 250, size: 1.3 }),
    faceAt({ who: 'pico', x: 520, y: 250, size: 1.3 }),
  ]
  const long = 'The regulator says that every model needs a licence from the first of April on.'
  const placement = place(english([says('mika', long), says('pico', long, 'robot')], { faces: low }))
  assert.ok(placement.size < 1)
  assert.ok(letteringSizes.some((size) => size === placement.size))
})

test('lettering does not become smaller than was asked for', () => {
  const long = 'Many words '.repeat(20).trim()
  assert.ok(place(english([says('mika', long), says('pico', long)], { leastSize: 0.86 })).size >= 0.86)
})

test('where somebody breaks out of the frame, balloons stay below its upper side', () => {
  const request = english(talk, { top: 38 })
  const placement = place(request)
  assert.deepEqual(collisionsOf(placement.balloons, request), [])
  for (const { middle, radii } of placement.balloons) assert.ok(middle[1] - radii[1] > 38 + 8)
})

test('words that are larger than the panel are still placed, and are reported by the cost', () => {
  const endless = says('mika', 'Word '.repeat(400).trim())
  const placement = place(english([endless]))
  assert.equal(placement.balloons.length, 1)
  assert.equal(placement.isGood, false)
  assert.equal(placement.isPlaced, false)
})

test('the same request gives the same places', () => {
  assert.deepEqual(place(japanese(kaiwa)), place(japanese(kaiwa)))
})

const kinds = ['speech', 'shout', 'thought', 'whisper', 'robot'] as const

test('a tail is never shorter than it is wide, whatever is straight above whom', () => {
  for (const words of ['No.', 'Who has the key?', 'Nobody in this house has seen the key today.'])
    for (const kind of kinds)
      for (const x of [180, 360, 540]) {
        const request = english([says('ren', words, kind)], { faces: [faceAt({ who: 'ren', x, y: 324 })] })
        const [balloon] = place(request).balloons
        assert.ok(balloon?.tail)
        const { root, tip } = balloon.tail
        assert.ok(Math.hypot(tip[0] - root[0], tip[1] - root[1]) >= 16, `${kind} at ${x}: ${words}`)
        const [points = []] = contourOf(balloon).tails
        const [before = root, after = root] = [points[0], points.at(-1)]
        const width = kind === 'thought' ? 0 : Math.hypot(before[0] - after[0], before[1] - after[1])
        assert.ok(Math.hypot(tip[0] - root[0], tip[1] - root[1]) >= width - 0.01 || kind === 'shout')
      }
})
