import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article } from '../../bench/article.ts'
import { childSeconds, median } from '../../bench/measure.ts'
import { spread } from '../../bench/spread.ts'

const plain = {
  term: (_: string, words: string) => words,
  note: (words: string) => words,
  unknown: (words: string) => words,
  story: (_: number, words: string) => words,
}

test('the same number gives the same article, another number another one', () => {
  assert.deepEqual(article(7, 'ja', plain), article(7, 'ja', plain))
  assert.notEqual(article(7, 'ja', plain).body, article(8, 'ja', plain).body)
})

test('an English article has 600 to 1,000 words, a Japanese one 1,500 to 2,500 characters', () => {
  for (const number of [1, 20, 300]) {
    const words = article(number, 'en', plain).body.split(/\s+/).length
    const characters = article(number, 'ja', plain).body.length
    assert.ok(words >= 600 && words <= 1000, `${words} words`)
    assert.ok(characters >= 1500 && characters <= 2500, `${characters} characters`)
  }
})

test('the time of children is read from the second line of `times`', () => {
  assert.equal(childSeconds('built in 3 s\n0m0.00s 0m0.01s\n1m2.25s 0m1.75s\n'), 64)
  assert.throws(() => childSeconds('built in 3 s\n'), /built in 3 s/)
})

test('the median of an even number of runs lies between the middle two', () => {
  const costs = [8, 1, 3, 5].map((wall) => ({ wall, cpu: wall * 2, memory: 100 }))
  assert.deepEqual(median(costs), { wall: 4, cpu: 8, memory: 100 })
})

test('many measurements are told as their mean, their middle and the worst', () => {
  assert.deepEqual(spread([9, 1, 2, 4]), { mean: 4, median: 3, worst: 9 })
  assert.throws(() => spread([]), /Nothing was measured/)
})
