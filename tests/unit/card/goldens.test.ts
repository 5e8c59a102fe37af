/**
 * What cards look like, in tests/golden/cards/. After a change that is meant:
 * `UPDATE_GOLDENS=1 node --test tests/unit/card/goldens.test.ts`, then look at every picture that changed.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { galleryComics } from '../../../bench/comics.ts'
import { rasterise } from '../../../src/card/raster.ts'
import { asideSlot, pictureSlot } from '../../../src/card/sheet.ts'
import { drawSiteCard } from '../../../src/card/site-card.ts'
import { drawStoryCard } from '../../../src/card/story-card.ts'
import { asideContent, cardContent, renderCardPanel } from '../../../src/comic/panel/card-panel.ts'
import type { Locale } from '../../../src/languages/locales.ts'

interface Words {
  readonly locale: Locale
  readonly title: string
  readonly topic: string
}

const folder = 'tests/golden/cards'
const isAccepting = process.env['UPDATE_GOLDENS'] === '1'

/** Long and short, each topic once. */
const stories: Readonly<Record<string, Words>> = {
  'en-three-lines': {
    locale: 'en',
    title: 'The morning the chatbot went quiet',
    topic: 'Chat services',
  },
  'en-short': { locale: 'en', title: 'AI law', topic: 'Law and policy' },
  'en-longest': {
    locale: 'en',
    title: 'Claude Code on your phone: what remote control can and cannot reach yet',
    topic: 'Companies and markets',
  },
  'en-accents': {
    locale: 'en',
    title: '“Façade”: Zoë’s 100 % naïve test – half off',
    topic: 'Research',
  },
  'ja-three-lines': {
    locale: 'ja',
    title: 'チャットAIが黙った朝、何が起きていたのか',
    topic: 'チャットサービス',
  },
  'ja-short': { locale: 'ja', title: 'AI推進法', topic: '法律と政策' },
  'ja-longest': {
    locale: 'ja',
    title: '国際数学オリンピックでAIが「金メダル相当」、何を意味して何を意味しないのか',
    topic: '研究',
  },
  'ja-rare-characters': {
    locale: 'ja',
    title: '「写し取り」だと訴えたAnthropic、蒸留①とは何なのか',
    topic: 'AIモデル',
  },
}

/** Not the site's own name and inks: this repository may be published under others. */
const brand = (locale: Locale) => ({
  name: locale === 'en' ? 'Yonkoma AI' : '4コマAI',
  ink: '#111113',
  paper: '#ffffff',
  spot: '#ff5436',
})
/** Panels of the gallery's comics, one after the other. */
const gallery = galleryComics()

function pictureOf(locale: Locale, index: number) {
  const { panels } = gallery.filter((comic) => comic.locale === locale)[index % 4] ?? assert.fail()
  const [first, , third] = panels
  assert.ok(first && third)
  return {
    picture: renderCardPanel(cardContent(third, 'office'), { locale, ...pictureSlot, prefix: 'c' }),
    aside: renderCardPanel(asideContent(first, 'office', undefined), {
      locale,
      ...asideSlot,
      isSilent: true,
      prefix: 'd',
    }),
  }
}

for (const [index, [name, words]] of Object.entries(stories).entries())
  test(`the card ${name} looks as it was accepted`, async () => {
    const { locale } = words
    const card = { ...words, seed: name, brand: brand(locale), ...pictureOf(locale, index) }
    await comparePixels(name, drawStoryCard(card))
  })

for (const locale of ['en', 'ja'] as const)
  test(`the card of the ${locale} site looks as it was accepted`, async () => {
    await comparePixels(
      `${locale}-site`,
      drawSiteCard({ locale, brand: brand(locale), ...pictureOf(locale, 0) }),
    )
  })

for (const name of ['en-accents', 'ja-rare-characters'])
  test(`the outlines of ${name} are what they were, to a hundredth of a px`, async () => {
    const words = stories[name]
    assert.ok(words)
    const picture = '<svg viewBox="0 0 459 602"></svg>'
    const svg = drawStoryCard({ ...words, seed: name, brand: brand(words.locale), picture })
    const file = `${folder}/${name}.svg`
    if (isAccepting) await accept(file, svg)
    assert.equal(svg, await readFile(file, 'utf8'))
  })

/** A few px at edges may differ between processors; a moved letter is thousands. */
async function comparePixels(name: string, svg: string): Promise<void> {
  const png = await rasterise(svg)
  const file = `${folder}/${name}.png`
  if (isAccepting) await accept(file, png)
  const [drawn, accepted] = await Promise.all([pixels(png), pixels(await readFile(file))])
  assert.equal(drawn.length, accepted.length)
  const different = drawn.reduce(
    (sum, value, at) => sum + (Math.abs(value - (accepted[at] ?? 0)) > 48 ? 1 : 0),
    0,
  )
  if (different > 60) await accept(`test-results/cards/${name}.png`, png)
  assert.ok(
    different <= 60,
    `${different} values differ: compare ${file} with test-results/cards/${name}.png`,
  )
}

const pixels = (png: Uint8Array): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer()

async function accept(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
