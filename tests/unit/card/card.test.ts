import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import type { StoryCardWords } from '../../../src/card/card.ts'
import { siteCard, storyCard } from '../../../src/card/card.ts'
import { facePicture } from '../../../src/card/face-picture.ts'
import { drawStoryCard } from '../../../src/card/story-card.ts'
import { harbour } from '../site-value.ts'

const words: StoryCardWords = {
  locale: 'en',
  title: 'The door jams',
  topic: 'Chat services',
  slug: 'door',
  picture: facePicture({ ...harbour, face: 'pico' }, 'dizzy'),
}

test('the same words keep the name of the card', () => {
  assert.equal(storyCard(harbour, words).file, storyCard(harbour, { ...words }).file)
})

test('whatever shows on a card changes its name', () => {
  const others: StoryCardWords[] = [
    { ...words, title: 'The door opens' },
    { ...words, topic: 'Models' },
    { ...words, picture: facePicture({ ...harbour, face: 'pico' }, 'happy') },
    { ...words, locale: 'ja' },
    { ...words, slug: 'gate' },
  ]
  const names = [words, ...others].map((card) => storyCard(harbour, card).file)
  assert.equal(new Set([...names, siteCard(harbour, 'en').file, siteCard(harbour, 'ja').file]).size, 8)
})

test('a card is a PNG of 1200 by 630 px, lighter than 200 kB, without a date', async () => {
  const png = await storyCard(harbour, words).draw()
  const { format, width, height } = await sharp(png).metadata()
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 })
  assert.ok(png.length < 200_000, `${png.length} bytes`)
  assert.equal(/tIME/.test(Buffer.from(png).toString('latin1')), false)
})

test('drawing twice gives the same bytes', async () => {
  const card = storyCard(harbour, { ...words, locale: 'ja', title: '開かない玄関' })
  assert.deepEqual(await card.draw(), await card.draw())
})

test('every letter is an outline: a card holds no text that a machine would need a font for', () => {
  const brand = { name: '4コマAI', ink: '#111113', paper: '#ffffff', spot: '#ff5436' }
  const svg = drawStoryCard({
    locale: 'ja',
    title: '開かない玄関',
    topic: '研究',
    seed: 'door',
    brand,
    picture: '<svg viewBox="0 0 510 630"></svg>',
  })
  assert.doesNotMatch(svg, /<text|font-family|<image|NaN/)
})

test('a character without a font is refused, never drawn as an empty box', async () => {
  await assert.rejects(storyCard(harbour, { ...words, title: 'AI 😱' }).draw(), /U\+1F631/)
})
