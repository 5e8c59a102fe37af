/** Two hundred panels by chance in both languages: no fault of tail, face, order or words that the lint does not report. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleComic } from '../../../src/reading/script/example.ts'
import { judged, kinds, untold } from '../../fuzz/panel-judge.ts'
import { locales } from '../../site-languages.ts'
import { randomComic } from './random-comic.ts'

const verdicts = Array.from({ length: 25 }, (_, index) => 900 + index).flatMap((seed) => {
  const comics = exampleComic(randomComic(seed), 'en')
  return locales.flatMap((locale) =>
    comics[locale].panels.flatMap((panel, index) => {
      const verdict = judged(panel, locale)
      return verdict ? [{ name: `${seed}.${locale}.${index + 1}`, verdict }] : []
    }),
  )
})

test('an editor hears of every fault that a second opinion sees', () => {
  assert.equal(verdicts.length, 200)
  for (const { name, verdict } of verdicts) assert.deepEqual(untold(verdict), [], name)
})

test('most panels by chance have no fault, and the second opinion is not blind', () => {
  const count = (kind: (typeof kinds)[number]): number =>
    verdicts.filter(({ verdict }) => verdict.seen[kind].length > 0).length
  assert.deepEqual(count('words'), 0)
  assert.ok(count('face') > 5 && count('order') > 2, `${kinds.map(count)}`)
  assert.ok(count('tail') < 12 && count('order') < 30, `${kinds.map(count)}`)
})
