import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Head } from '../../../src/seo/head.ts'
import { pageHead, storyHead } from '../../../src/seo/head.ts'
import type { StoryPage } from '../../../src/seo/page.ts'
import { accountOn, site } from '../../../src/site.ts'
import type { Person, Topic } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, moment, story, term } from '../stories/sample-story.ts'

const topic: Topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Chat services', ja: 'チャットサービス' }),
  description: inBoth({ en: '', ja: '' }),
  also: [],
}

const author: Person = {
  key: 'taro',
  handle: 'taro_news',
  name: inBoth({ en: 'Taro', ja: 'タロー' }),
  bio: inBoth({ en: 'One story a day.', ja: '1日1本。' }),
}

const japanese: StoryPage = { story: story(), edition: edition('ja'), topic, author }

const english: StoryPage = { ...japanese, edition: edition('en') }

const englishOnly: StoryPage = {
  ...english,
  story: story({ editions: { en: edition('en') } }),
}

const property = (head: Head, name: string): string | undefined =>
  head.openGraph.find(({ property }) => property === name)?.content

const named = (head: Head, wanted: string): string | undefined =>
  head.twitter.find(({ name }) => name === wanted)?.content

const hreflangs = (head: Head): Record<string, string> =>
  Object.fromEntries(head.alternates.map(({ hreflang, href }) => [hreflang, href]))

test('a browser tab shows the title and the name of the site, a preview the title alone', () => {
  const head = storyHead(japanese)
  assert.equal(head.title, `開かない玄関 | ${site.name.ja}`)
  assert.equal(property(head, 'og:title'), '開かない玄関')
  assert.equal(named(head, 'twitter:title'), '開かない玄関')
  assert.equal(property(head, 'og:site_name'), `${site.name.ja}`)
})

test('each language is its own canonical page, absolute', () => {
  assert.equal(storyHead(english).canonical, address('/stories/outage/'))
  assert.equal(storyHead(japanese).canonical, address('/ja/stories/outage/'))
})

test('a pair names both languages and English as the default, the same on both pages', () => {
  const pair = {
    en: address('/stories/outage/'),
    ja: address('/ja/stories/outage/'),
    'x-default': address('/stories/outage/'),
  }
  assert.deepEqual(hreflangs(storyHead(english)), pair)
  assert.deepEqual(hreflangs(storyHead(japanese)), pair)
  assert.equal(property(storyHead(japanese), 'og:locale'), 'ja_JP')
  assert.equal(property(storyHead(japanese), 'og:locale:alternate'), 'en_US')
})

test('a story in one language claims no other', () => {
  const head = storyHead(englishOnly)
  assert.deepEqual(head.alternates, [])
  assert.equal(property(head, 'og:locale:alternate'), undefined)
})

test('the card is a PNG with its size and says what it shows, in the language of the page', () => {
  const head = storyHead(japanese)
  const card = address('/ja/stories/outage/card.png')
  const alt = '見出し「開かない玄関」と、目を回したピコのカード。'
  assert.deepEqual(
    head.openGraph.filter(({ property }) => property.startsWith('og:image')),
    [
      { property: 'og:image', content: card },
      { property: 'og:image:type', content: 'image/png' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: alt },
    ],
  )
  assert.equal(named(head, 'twitter:card'), 'summary_large_image')
  assert.equal(named(head, 'twitter:image'), card)
  assert.equal(named(head, 'twitter:image:alt'), alt)
})

test('the English card is described in English', () => {
  const alt = 'Card with the headline “The door jams” and Pico, dizzy.'
  assert.equal(property(storyHead(english), 'og:image:alt'), alt)
})

test('an article says when, by whom, in which section and about which words', () => {
  const head = storyHead({
    ...japanese,
    edition: edition('ja', { glossary: [term('api', 'API'), term('load', '負荷')] }),
  })
  assert.equal(property(head, 'og:type'), 'article')
  assert.equal(property(head, 'article:published_time'), '2026-03-03T18:00:00+09:00')
  assert.equal(property(head, 'article:section'), 'チャットサービス')
  assert.equal(property(head, 'article:author'), 'タロー')
  const tags = head.openGraph.filter(({ property }) => property === 'article:tag')
  assert.deepEqual(
    tags.map(({ content }) => content),
    ['API', '負荷'],
  )
})

test('a page changed when it was last published, revised or translated', () => {
  const modified = (page: StoryPage): string | undefined => property(storyHead(page), 'article:modified_time')
  const revised = story({ revised: moment('2026-03-05') })
  assert.equal(modified(english), '2026-03-03T18:00:00+09:00')
  assert.equal(modified({ ...english, story: revised }), '2026-03-05')
  const translated = edition('ja', { translated: moment('2026-03-08') })
  assert.equal(modified({ ...japanese, story: revised, edition: translated }), '2026-03-08')
  const early = edition('ja', { translated: moment('2026-03-03') })
  assert.equal(modified({ ...japanese, edition: early }), '2026-03-03T18:00:00+09:00')
})

test('X is told both accounts, and only the site’s where the author has none', () => {
  assert.equal(named(storyHead(english), 'twitter:site'), `@${accountOn('x')?.handle}`)
  assert.equal(named(storyHead(english), 'twitter:creator'), '@taro_news')
  const quiet = storyHead({ ...english, author: { ...author, handle: null } })
  assert.equal(named(quiet, 'twitter:creator'), undefined)
})

test('Slack is told who wrote it and how long it takes to read', () => {
  assert.equal(named(storyHead(english), 'twitter:data1'), 'Taro')
  assert.equal(named(storyHead(english), 'twitter:data2'), '4 minutes')
  assert.equal(named(storyHead(japanese), 'twitter:data2'), '4分')
})

const about = { locale: 'en', path: '/about/', title: 'About', description: 'Who we are.' } as const

test('a plain page is a website in previews and shows the card of the site', () => {
  const head = pageHead({ ...about, translations: [{ locale: 'ja', path: '/ja/about/' }] })
  assert.equal(head.title, `About | ${site.name.en}`)
  assert.equal(property(head, 'og:type'), 'website')
  assert.equal(property(head, 'og:image'), address('/card.png'))
  assert.equal(hreflangs(head)['ja'], address('/ja/about/'))
  assert.match(head.jsonLd ?? '', /"@type":"BreadcrumbList".*"name":"About"/)
})

test('the home page is titled as it says and introduces the publisher', () => {
  const head = pageHead({
    ...about,
    path: '/',
    title: `${site.name.en}: news in four panels`,
    translations: [{ locale: 'ja', path: '/ja/' }],
  })
  assert.equal(head.title, `${site.name.en}: news in four panels`)
  assert.match(head.jsonLd ?? '', /"@type":"WebSite".*"@type":"NewsMediaOrganization"/)
  assert.match(head.jsonLd ?? '', /"correctionsPolicy":"[^"]*\/corrections\/"/)
  assert.match(head.jsonLd ?? '', /"SearchAction".*\/search\/\?q=\{search_term_string\}/)
})

test('a page that search engines leave out says nothing to them', () => {
  assert.equal(pageHead({ ...about, translations: [], isIndexed: false }).jsonLd, null)
})

test('search engines may show large pictures, and leave out what is marked so', () => {
  assert.match(storyHead(english).robots, /max-image-preview:large/)
  assert.match(pageHead({ ...about, translations: [] }).robots, /^index/)
  assert.equal(pageHead({ ...about, translations: [], isIndexed: false }).robots, 'noindex')
})
