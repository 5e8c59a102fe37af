import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectionPage, profilePage, storyEntries } from '../../../src/seo/list-graph.ts'
import { address } from '../../../src/urls/paths.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, story } from '../stories/sample-story.ts'

const stories = [
  story({ slug: 'outage' }),
  story({ slug: 'port', editions: { en: edition('en', { title: 'A port for everything' }) } }),
]

const page = {
  locale: 'ja',
  path: '/ja/topics/services/2/',
  title: 'チャットサービス（2ページ目）',
  description: '毎日使うAIサービス。',
  list: { entries: storyEntries(stories, 'ja'), first: 13, total: 38 },
} as const

/** What a search engine would read. */
const read = (things: unknown): unknown => JSON.parse(JSON.stringify(things))

const list = {
  '@type': 'ItemList',
  numberOfItems: 38,
  itemListElement: [
    { '@type': 'ListItem', position: 13, url: address('/ja/stories/outage/'), name: '開かない玄関' },
    { '@type': 'ListItem', position: 14, url: address('/stories/port/'), name: 'A port for everything' },
  ],
}

const described = {
  '@id': `${address('/ja/topics/services/2/')}#page`,
  url: address('/ja/topics/services/2/'),
  name: 'チャットサービス（2ページ目）',
  description: '毎日使うAIサービス。',
  inLanguage: 'ja',
  isPartOf: { '@id': `${address('/ja/')}#website` },
}

test('a page of a list counts on from the page before, and leads to stories in the language they have', () => {
  assert.deepEqual(read(collectionPage(page)), [
    { '@type': 'CollectionPage', ...described, mainEntity: list },
  ])
})

test('the page of an author is about that person and lists what they wrote', () => {
  const author = {
    key: 'taro',
    handle: 'taro_draws',
    name: inBoth({ en: 'Taro', ja: 'タロー' }),
    bio: inBoth({ en: 'One story a day.', ja: '1日1本。' }),
  }
  assert.deepEqual(read(profilePage(page, author)), [
    {
      '@type': 'ProfilePage',
      ...described,
      mainEntity: {
        '@type': 'Person',
        '@id': `${address('/people/taro/')}#person`,
        name: 'タロー',
        description: '1日1本。',
        url: address('/ja/people/taro/'),
        sameAs: 'https://x.com/taro_draws',
      },
    },
    list,
  ])
})
