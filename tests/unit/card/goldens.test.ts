/**
 * What cards look like, in tests/golden/cards/. After a change that is meant:
 * `UPDATE_GOLDENS=1 node --test tests/unit/card/goldens.test.ts`, then look at every picture that changed.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { rasterise } from '../../../src/card/raster.ts'
import { drawSiteCard } from '../../../src/card/site-card.ts'
import { drawStoryCard } from '../../../src/card/story-card.ts'
import type { Locale } from '../../../src/i18n/locales.ts'
import type { Mood } from '../../../src/story/story.ts'

interface Words {
  readonly locale: Locale
  readonly title: string
  readonly topic: string
  readonly mood: Mood
}

const folder = 'tests/golden/cards'
const isAccepting = process.env['UPDATE_GOLDENS'] === '1'

/** Long and short, each mood once, each topic once. */
const stories: Readonly<Record<string, Words>> = {
  'en-three-lines': {
    locale: 'en',
    title: 'The morning the chatbot went quiet',
    topic: 'Chat services',
    mood: 'dizzy',
  },
  'en-short': { locale: 'en', title: 'AI law', topic: 'Law and policy', mood: 'smile' },
  'en-longest': {
    locale: 'en',
    title: 'Claude Code on your phone: what remote control can and cannot reach yet',
    topic: 'Companies and markets',
    mood: 'worried',
  },
  'en-accents': {
    locale: 'en',
    title: '“Façade”: Zoë’s 100 % naïve test – half off',
    topic: 'Research',
    mood: 'angry',
  },
  'ja-three-lines': {
    locale: 'ja',
    title: 'チャットAIが黙った朝、何が起きていたのか',
    topic: 'チャットサービス',
    mood: 'surprised',
  },
  'ja-short': { locale: 'ja', title: 'AI推進法', topic: '法律と政策', mood: 'happy' },
  'ja-longest': {
    locale: 'ja',
    title: '国際数学オリンピックでAIが「金メダル相当」、何を意味して何を意味しないのか',
    topic: '研究',
    mood: 'sparkle',
  },
  'ja-rare-characters': {
    locale: 'ja',
    title: '「写し取り」だと訴えたAnthropic、蒸留①とは何なのか',
    topic: 'AIモデル',
    mood: 'sad',
  },
}

/** Not the site's own name and inks: this repository may be published under others. */
const brand = (locale: Locale) => ({
  name: locale === 'en' ? 'Yonkoma AI' : '4コマAI',
  ink: '#111113',
  paper: '#ffffff',
  spot: '#ff5436',
})
const pictureOf = (mood: Mood): Promise<string> => readFile(`src/assets/pico/card-${mood}.svg`, 'utf8')

for (const [name, words] of Object.entries(stories))
  test(`the card ${name} looks as it was accepted`, async () => {
    const picture = await pictureOf(words.mood)
    await comparePixels(name, drawStoryCard({ ...words, brand: brand(words.locale), picture }))
  })

const taglines = {
  en: 'AI news in four panels, then explained properly',
  ja: 'AIニュースを4コマで。そのあと、きちんと解説',
}
for (const locale of ['en', 'ja'] as const)
  test(`the card of the ${locale} site looks as it was accepted`, async () => {
    const picture = await pictureOf('happy')
    const card = { locale, tagline: taglines[locale], brand: brand(locale), picture }
    await comparePixels(`${locale}-site`, drawSiteCard(card))
  })

for (const name of ['en-accents', 'ja-rare-characters'])
  test(`the outlines of ${name} are what they were, to a hundredth of a px`, async () => {
    const words = stories[name]
    assert.ok(words)
    const picture = '<svg viewBox="0 0 510 630"></svg>'
    const svg = drawStoryCard({ ...words, brand: brand(words.locale), picture })
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
