/** Stages by chance: what holds for every one of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contourOf } from '../../../src/comic/balloons/contour.ts'
import { dice } from '../../../src/comic/ink/random.ts'
import { collisionsOf } from '../../../src/comic/staging/collisions.ts'
import { boundsOf } from '../../../src/comic/staging/geometry.ts'
import { place } from '../../../src/comic/staging/place.ts'
import type { PlaceRequest, Saying } from '../../../src/comic/staging/place-request.ts'
import { english, faceAt, japanese, says } from './stage-faces.ts'

const kinds = ['speech', 'shout', 'thought', 'whisper', 'robot'] as const
const englishWords =
  'the model answered at once and nobody in the office knew why it had said so twice'.split(' ')
const japaneseWords = [
  'モデルが',
  '答えた。',
  'だれも',
  '知らない',
  'サーバーは',
  '落ちた！',
  'え？',
  'もう一度',
  '聞いて',
]

/** A stage by chance: one to four heads, one to four lines, sometimes a caption, of any length up to the limits. */
function chance(seed: number): PlaceRequest {
  const roll = dice(`stage ${seed}`)
  const below = (most: number): number => Math.floor(roll() * most)
  const isJapanese = seed % 2 === 1
  const heads = Array.from({ length: 1 + below(4) }, (_, index) =>
    faceAt({ who: `${index}`, x: 60 + roll() * 600, y: 180 + roll() * 220, size: 0.4 + roll() * 0.9 }),
  )
  const words = (): string =>
    Array.from({ length: 1 + below(isJapanese ? 6 : 12) }, () =>
      isJapanese ? japaneseWords[below(japaneseWords.length)] : englishWords[below(englishWords.length)],
    ).join(isJapanese ? '' : ' ')
  const caption: readonly Saying[] = roll() < 0.3 ? [says(null, words(), 'caption')] : []
  const spoken = Array.from({ length: 1 + below(4) }, () =>
    says(`${below(heads.length)}`, words(), kinds[below(kinds.length)] ?? 'speech'),
  )
  const size = [
    [720, 470],
    [620, 558],
    [470, 470],
  ][seed % 3] ?? [720, 470]
  const more = { faces: heads, width: size[0] ?? 720, height: size[1] ?? 470 }
  return isJapanese ? japanese([...caption, ...spoken], more) : english([...caption, ...spoken], more)
}

const stages = Array.from({ length: 240 }, (_, seed) => chance(seed))
const placed = stages.map(place)

test('no stage loses a balloon or its words', () => {
  for (const [seed, placement] of placed.entries()) {
    const wanted = stages[seed]?.says.map(({ words }) => words.replace(/\s/g, '').toUpperCase())
    const found = placement.balloons.map(({ block }) => block.lines.join('').replace(/\s/g, '').toUpperCase())
    assert.deepEqual(found, wanted, `stage ${seed}`)
  }
})

test('every balloon keeps within its panel with its tail, unless its words are larger than the panel', () => {
  for (const [seed, { balloons, isPlaced }] of placed.entries()) {
    const { width = 0, height = 0 } = stages[seed] ?? {}
    for (const points of isPlaced
      ? balloons.flatMap((one) => [contourOf(one).body, ...contourOf(one).tails])
      : []) {
      const { left, top, right, bottom } = boundsOf(points)
      assert.ok(
        left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5,
        `stage ${seed}`,
      )
    }
  }
})

test('what is said to be good is in the way of nothing', () => {
  const good = placed.flatMap((placement, seed) => (placement.isGood ? [{ placement, seed }] : []))
  assert.ok(good.length > 60, `${good.length} of ${placed.length} are good`)
  for (const { placement, seed } of good) {
    const request = stages[seed]
    assert.ok(request)
    assert.deepEqual(collisionsOf(placement.balloons, request), [], `stage ${seed}`)
  }
})
