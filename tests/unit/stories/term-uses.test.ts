import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Section } from '../../../src/stories/story.ts'
import { termUses } from '../../../src/stories/term-uses.ts'

const use = (id: string): string => `<a class="term" href="#term-${id}">a word</a>`

const section = (more: Partial<Section>): Section => ({
  id: 'breakdown',
  text: 'Detailed breakdown',
  kind: 'breakdown',
  beat: 'sho',
  parts: [],
  html: '',
  ...more,
})

const sections = [
  section({
    parts: [{ id: 'the-first-hour', text: 'The first hour' }],
    html: `<p>${use('load')}</p><h3 id="the-first-hour">The first hour</h3><p>${use('api')}, ${use('load')}</p>`,
  }),
  section({ id: 'impact', text: 'Impact', html: `<p>${use('api')} ${use('port')}</p>` }),
]

test('a word leads back to the nearest heading above its first use', () => {
  const found = [...termUses({ sections })].map(([id, heading]) => `${id}: ${heading.text}, #${heading.id}`)
  assert.deepEqual(found, [
    'load: Detailed breakdown, #breakdown',
    'api: The first hour, #the-first-hour',
    'port: Impact, #impact',
  ])
})

test('a word that the text does not use leads nowhere', () => {
  assert.equal(termUses({ sections }).get('terminal'), undefined)
})
