/** Cards of the tests' stories on one sheet, 300 px wide each, as a timeline shows them: test-results/cards/all.png. */
import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { test } from 'node:test'
import sharp from 'sharp'
import { houseStories } from '../../../bench/comics.ts'
import { storyCard } from '../../../src/card/card.ts'
import { cardPicture } from '../../../src/card/panel-picture.ts'
import { harbour } from '../site-value.ts'

/** Folders of sound stories with scenes of their own, from the root of the tests' site. */
const contents = ['../fixtures/base', '../fixtures/art', '../sites/harbour/content']
const [width, height] = [300, 158]

test('no two stories look alike, side by side in a timeline', async () => {
  const cards = await Promise.all((await houseStories(contents)).flatMap(cardsOf))
  assert.ok(cards.length >= 9)
  await contactSheet(cards.map(({ png }) => png))
  const pixels = await Promise.all(cards.map(({ png }) => small(png).greyscale().raw().toBuffer()))
  for (const [index, one] of pixels.entries())
    for (const [other, second] of pixels.entries())
      if (other > index && cards[index]?.slug !== cards[other]?.slug)
        assert.ok(
          unlike(one, second) > 0.25,
          `${cards[index]?.name} and ${cards[other]?.name}: ${unlike(one, second)}`,
        )
})

function cardsOf(story: Awaited<ReturnType<typeof houseStories>>[number]) {
  const { slug, topic, editions } = story
  return Object.values(editions).map(async (edition) => {
    const { locale, title } = edition
    const card = storyCard(harbour, {
      locale,
      title,
      topic,
      slug,
      picture: cardPicture(harbour, story, edition),
    })
    return { slug, name: `${slug} ${locale}`, png: await card.draw() }
  })
}

const small = (png: Uint8Array) => sharp(png).resize(width, height)

/** Share of px that differ by more than a fifth. */
const unlike = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + (Math.abs(value - (other[at] ?? 0)) > 51 ? 1 : 0), 0) / one.length

async function contactSheet(cards: readonly Uint8Array[]): Promise<void> {
  await mkdir('test-results/cards', { recursive: true })
  const cells = await Promise.all(cards.map((png) => small(png).toBuffer()))
  const rows = Math.ceil(cells.length / 4)
  await sharp({
    create: { width: 4 * (width + 8), height: rows * (height + 8), channels: 3, background: '#888' },
  })
    .composite(
      cells.map((input, index) => ({
        input,
        left: (index % 4) * (width + 8),
        top: Math.floor(index / 4) * (height + 8),
      })),
    )
    .png()
    .toFile('test-results/cards/all.png')
}
