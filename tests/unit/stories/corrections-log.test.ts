import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionsLog } from '../../../src/stories/corrections-log.ts'
import { edition, story } from './sample-story.ts'

const correction = (date: string, what: string) => ({ date, what, locale: 'en' as const })

const corrected = (slug: string, ...corrections: ReturnType<typeof correction>[]) =>
  story({ slug, editions: { en: edition('en', { title: slug, corrections }) } })

test('the log of a site without mistakes is empty', () => {
  assert.deepEqual(correctionsLog([story()], 'en'), [])
})

test('the latest correction stands first, whichever story it is in', () => {
  const log = correctionsLog(
    [
      corrected('door', correction('2026-03-05', 'one'), correction('2026-03-09', 'two')),
      corrected('key', correction('2026-03-07', 'three')),
    ],
    'en',
  )
  assert.deepEqual(
    log.map(({ slug, correction: { what } }) => [slug, what]),
    [
      ['door', 'two'],
      ['key', 'three'],
      ['door', 'one'],
    ],
  )
})

test('a story in one language is in the log of both, and opens in its own', () => {
  const [entry] = correctionsLog([corrected('door', correction('2026-03-05', 'one'))], 'ja')
  assert.deepEqual([entry?.shown, entry?.title], ['en', 'door'])
})
