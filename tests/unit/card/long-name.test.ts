/** A long name of the site on the card of a story. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawStoryCard } from '../../../src/card/story-card.ts'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>'
const inks = { ink: '#111113', paper: '#ffffff', spot: '#3fa7d6' }

const lettered = (name: string): number =>
  drawStoryCard({ locale: 'en', title: 'A', topic: 'B', seed: 'c', brand: { ...inks, name }, picture }).split(
    '<path',
  ).length

test('a long name takes two lines, so that it can be read', () => {
  assert.equal(lettered('The Harbour Weekly of Port Example'), lettered('Harbour') + 1)
})
