import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serialised } from '../../../src/seo/json-ld.ts'
import type { StoryPage } from '../../../src/seo/page.ts'
import { storyGraph } from '../../../src/seo/story-graph.ts'
import { site } from '../../../src/site.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, moment, source, story, term } from '../stories/sample-story.ts'

const topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Chat services', ja: 'チャットサービス' }),
  description: inBoth({ en: '', ja: '' }),
  also: [],
}

const author = {
  key: 'taro',
  handle: 'taro_news',
  name: inBoth({ en: 'Taro', ja: 'タロー' }),
  bio: inBoth({ en: 'One story a day.', ja: '1日1本。' }),
}

const english: StoryPage = { story: story(), edition: edition('en'), topic, author }

const panel: Panel = {
  art: {
    kind: 'drawn',
    script: { scene: 'plain', shot: 'medium', shotAt: null, cast: [], props: [], effects: [], sounds: [] },
  },
  caption: '8 p.m.',
  say: [{ speaker: 'mika', manner: 'say', cue: 'exclaims', words: 'No way in!' }],
  sfx: [],
  labels: [],
  alt: 'Mika at a door.',
  place: { file: 'content/stories/outage/en.mdx', line: 20, column: 7 },
}

const strip = edition('en', { comic: { title: 'The door', panels: [panel, panel, panel, panel] } })
const drawnStrip = { story: story({ mood: null, editions: { en: strip } }), edition: strip }

/** What a search engine reads out of the script; only what these tests ask for. */
interface Thing {
  readonly '@type': string
  readonly '@id': string
  readonly headline: string
  readonly name: string
  readonly url: string
  readonly inLanguage: string
  readonly datePublished?: string
  readonly dateModified: string
  readonly articleSection: string
  readonly timeRequired: string
  readonly digitalSourceType?: string
  readonly author: Thing
  readonly publisher: Thing
  readonly image: readonly Thing[]
  readonly hasPart: Thing
  readonly character: readonly Thing[]
  readonly text: string
  readonly correction?: readonly Thing[]
  readonly sameAs?: string
  readonly isBasedOn: readonly string[]
  readonly citation: readonly Thing[]
  readonly workTranslation?: Thing
  readonly translationOfWork?: Thing
  readonly itemListElement: readonly { readonly item: string }[]
}

const things = (page: StoryPage): readonly [article: Thing, breadcrumbs: Thing] =>
  JSON.parse(serialised(storyGraph(page)))['@graph']

test('an article names its headline, dates, language, author, publisher and card', () => {
  const [article] = things(english)
  assert.equal(article['@type'], 'NewsArticle')
  assert.equal(article.headline, 'The door jams')
  assert.equal(article.datePublished, '2026-03-03T18:00:00+09:00')
  assert.equal(article.dateModified, '2026-03-03T18:00:00+09:00')
  assert.equal(article.inLanguage, 'en')
  assert.equal(article.articleSection, 'Chat services')
  assert.equal(article.timeRequired, 'PT4M')
  assert.deepEqual(
    [article.author.name, article.author.url, article.author.sameAs],
    ['Taro', address('/people/taro/'), 'https://x.com/taro_news'],
  )
  assert.equal(article.publisher.name, `${site.name.en}`)
  assert.deepEqual(
    article.image.map(({ url }) => url),
    [address('/stories/outage/card.png')],
  )
})

test('a day is given with its time and zone', () => {
  const [article] = things({ ...english, story: story({ published: moment('2026-03-03') }) })
  assert.equal(article.datePublished, '2026-03-03T09:00:00+09:00')
})

test('a correction is told with its day, in the language it is written in', () => {
  const corrections = [{ date: '2026-03-05', what: 'It was one door.', locale: 'en' }] as const
  const [article] = things({ ...english, edition: edition('ja', { corrections }) })
  assert.deepEqual(article.correction, [
    { '@type': 'CorrectionComment', text: 'It was one door.', datePublished: '2026-03-05', inLanguage: 'en' },
  ])
  assert.equal(things(english)[0].correction, undefined)
})

test('every source is cited, and the article is based on the primary ones', () => {
  const sources = [
    source('Anthropic', { kind: 'primary', url: 'https://anthropic.example/status', date: '2026-03-02' }),
    source('Herald', { date: null }),
  ]
  const [article] = things({ ...english, edition: edition('en', { sources }) })
  assert.deepEqual(article.isBasedOn, ['https://anthropic.example/status'])
  assert.equal(article.citation.length, 2)
  assert.equal(article.citation[0]?.datePublished, '2026-03-02')
  assert.equal(article.citation[1]?.datePublished, undefined)
})

test('the original names its translation, the translation its original', () => {
  const [original] = things(english)
  const [translation] = things({ ...english, edition: edition('ja') })
  assert.equal(original.workTranslation?.['@id'], translation['@id'])
  assert.equal(translation.translationOfWork?.['@id'], original['@id'])
  assert.equal(original.translationOfWork, undefined)
})

test('where Japanese is the original, English is the translation', () => {
  const [article] = things({ ...english, story: story({ original: 'ja' }) })
  assert.equal(article.translationOfWork?.inLanguage, 'ja')
})

test('what AI made is said, of the text and of the picture; work by hand needs no word', () => {
  const [ai] = things(english)
  assert.match(ai.digitalSourceType ?? '', /\/CompositeWithTrainedAlgorithmicMediaDigitalSource$/)
  assert.match(ai.image[0]?.digitalSourceType ?? '', /\/AlgorithmicMediaDigitalSource$/)
  const [hand] = things({ ...english, story: story({ disclosure: { text: 'human', art: 'human' } }) })
  assert.equal(hand.digitalSourceType, undefined)
  assert.equal(hand.image[0]?.digitalSourceType, undefined)
})

test('a drawn strip is a part of its article: its name, its words, who is in it, and clean pictures of it', () => {
  const [article] = things({ ...english, ...drawnStrip })
  assert.deepEqual(
    article.image.map(({ url }) => url),
    ['panel-16x9.png', 'panel-4x3.png', 'panel-1x1.png', 'card.png'].map((name) =>
      address(`/stories/outage/${name}`),
    ),
  )
  const { '@type': type, name, character, text, image } = article.hasPart
  assert.deepEqual([type, name, image], ['ComicStory', 'The door', address('/stories/outage/strip.png')])
  assert.deepEqual(
    character.map((person) => person.name),
    ['Mika'],
  )
  assert.equal(text, Array.from({ length: 4 }, () => '8 p.m.\nNo way in!').join('\n'))
})

test('an author without an account has a page and no profile', () => {
  const [article] = things({ ...english, author: { ...author, handle: null } })
  assert.deepEqual([article.author.url, article.author.sameAs], [address('/people/taro/'), undefined])
})

test('the breadcrumbs lead from the home page of the same language', () => {
  const [, breadcrumbs] = things({ ...english, edition: edition('ja') })
  const items = breadcrumbs.itemListElement.map(({ item }) => item)
  assert.deepEqual(items, ['/ja/', '/ja/topics/', '/ja/topics/services/', '/ja/stories/outage/'].map(address))
})

test('no title can end the script it stands in, and none is changed by it', () => {
  const title = '</script><script>alert(1)</script>\u2028<!--'
  const page = { ...english, edition: edition('en', { title, glossary: [term('a', '<b>')] }) }
  assert.doesNotMatch(serialised(storyGraph(page)), /[<\u2028]/)
  assert.equal(things(page)[0].headline, title)
})
