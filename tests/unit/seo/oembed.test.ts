import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { embedHeight, embedSize, frameHeight } from '../../../src/seo/embed-size.ts'
import { oembed } from '../../../src/seo/oembed.ts'
import { site } from '../../../src/site.ts'
import type { Edition, Panel } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { services, taro } from '../feed/sample-library.ts'
import { edition, story } from '../stories/sample-story.ts'

/** An author's finished picture, which is as high as it is. */
const panel = (width: number, height: number): Panel => ({
  art: {
    kind: 'finished',
    picture: { name: 'panel.png', file: 'panel.png', width, height },
    box: [0, 0, 100, 100],
  },
  caption: '',
  say: [],
  sfx: [],
  labels: [],
  alt: 'A door',
  place: { file: 'en.mdx', line: 1, column: 1 },
})

const strip = (...panels: readonly Panel[]): Edition =>
  edition('en', { title: 'Doors “& windows”', comic: { title: 'Doors', panels } })

const even = strip(...Array.from({ length: 4 }, () => panel(300, 200)))
const { head, foot, gap, side, square } = embedSize

test('a wide frame is as high as two rows of two panels', () => {
  const row = (720 - 2 * side) / 3
  assert.equal(embedHeight(even, 720), Math.ceil(head + foot + 3 * gap + 2 * row))
})

test('a narrow frame is as high as four panels', () => {
  const panelHeight = ((300 - 2 * side) * 2) / 3
  assert.equal(embedHeight(even, 300), Math.ceil(head + foot + 5 * gap + 4 * panelHeight))
})

test('a row is as high as the higher of its two panels', () => {
  const uneven = strip(panel(300, 200), panel(300, 300), panel(300, 200), panel(300, 200))
  const panelWidth = (720 - 2 * side) / 2
  assert.equal(embedHeight(uneven, 720) - embedHeight(even, 720), Math.round(panelWidth / 3))
})

test('where the host lets CSS say it, a phone gets the height of a column', () => {
  const [, wide, switchWidth, share, fixed] =
    /^max\((\d+)px,min\(999\*\((\d+)px - 100vw\),([\d.]+)vw \+ (\d+)px\)\)$/.exec(frameHeight(even)) ?? []
  assert.equal(Number(wide), embedHeight(even, embedSize.width))
  assert.equal(Number(switchWidth), square)
  const onPhone = (390 * Number(share)) / 100 + Number(fixed)
  assert.ok(Math.abs(onPhone - embedHeight(even, 390)) <= 2, `${onPhone}`)
})

test('oEmbed says what the specification asks of a rich thing, and who wrote it', () => {
  const page = { story: story(), edition: even, topic: services, author: taro }
  const { html, ...rest } = JSON.parse(oembed(page))
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'Doors “& windows”',
    author_name: 'Taro',
    author_url: address('/people/taro/'),
    provider_name: site.name.en,
    provider_url: address('/'),
    thumbnail_url: address('/stories/outage/card.png'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: embedSize.width,
    height: embedHeight(even, embedSize.width),
  })
  const frame = load(html)('iframe')
  assert.equal(frame.attr('src'), address('/embed/outage/'))
  assert.equal(frame.attr('width'), `${rest.width}`)
  assert.equal(frame.attr('height'), `${rest.height}`)
  assert.match(frame.attr('title') ?? '', /Doors “& windows”/)
})
