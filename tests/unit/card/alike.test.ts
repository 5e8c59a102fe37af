/** Cards of the tests' stories on one sheet: test-results/cards/all.png. */
import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { test } from 'node:test'
import sharp from 'sharp'
import { houseStories } from '../../../bench/comics.ts'
import { alike, type Card, cardHeight, cardsOf, cardWidth, small } from '../../cards.ts'
import { harbour } from '../site-value.ts'

/** Folders of sound stories with scenes of their own, from the root of the tests' site. */
const contents = ['../fixtures/base', '../fixtures/art', '../sites/harbour/content']

test('no two stories look alike, side by side in a timeline', async () => {
  const cards = await cardsOf(harbour, await houseStories(contents))
  assert.ok(cards.length >= 9)
  await contactSheet(cards)
  assert.deepEqual(await alike(cards), [])
})

test('two stories with one picture do look alike', async () => {
  const [card] = await cardsOf(harbour, await houseStories(['../fixtures/base']))
  assert.ok(card)
  assert.equal((await alike([card, { ...card, slug: 'twin', name: 'twin en' }])).length, 1)
})

async function contactSheet(cards: readonly Card[]): Promise<void> {
  await mkdir('test-results/cards', { recursive: true })
  const cells = await Promise.all(cards.map((card) => small(card).toBuffer()))
  const rows = Math.ceil(cells.length / 4)
  const [width, height] = [cardWidth + 8, cardHeight + 8]
  await sharp({ create: { width: 4 * width, height: rows * height, channels: 3, background: '#888' } })
    .composite(
      cells.map((input, index) => ({
        input,
        left: (index % 4) * width,
        top: Math.floor(index / 4) * height,
      })),
    )
    .png()
    .toFile('test-results/cards/all.png')
}
