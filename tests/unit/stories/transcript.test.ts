import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Panel } from '../../../src/stories/story.ts'
import { transcript } from '../../../src/stories/transcript.ts'
import { edition } from './sample-story.ts'

const panel: Panel = {
  art: {
    kind: 'finished',
    picture: { name: 'panel.png', file: 'panel.png', width: 3, height: 2 },
    box: [0, 0, 100, 100],
  },
  caption: 'Monday',
  say: [
    { speaker: 'mika', manner: 'say', cue: 'states', words: 'Hello' },
    { speaker: 'Neighbour', manner: 'say', cue: 'states', words: 'Hi' },
  ],
  sfx: ['SLAM!'],
  labels: [],
  alt: 'Mika at a door',
  place: { file: 'en.mdx', line: 1, column: 1 },
}

const wordsIn = (locale: 'en' | 'ja') =>
  transcript(edition(locale, { comic: { title: '', panels: [panel] } })).map(({ alt, lines }) => [
    alt,
    ...lines.map(({ by, words }) => by + words),
  ])

test('a panel reads: what it shows, narration, who says what, sounds', () => {
  assert.deepEqual(wordsIn('en'), [
    ['Mika at a door', 'Caption: Monday', 'Mika: Hello', 'Neighbour: Hi', 'Sound: SLAM!'],
  ])
})

test('Japanese has Japanese names and full-width colons', () => {
  assert.deepEqual(wordsIn('ja')[0]?.slice(1, 3), ['ナレーション：Monday', 'ミカ：Hello'])
})

test('a panel without narration has no empty line for it', () => {
  const quiet = { ...panel, caption: '', say: [], sfx: [] }
  const [only] = transcript(edition('en', { comic: { title: '', panels: [quiet] } }))
  assert.deepEqual(only?.lines, [])
})
