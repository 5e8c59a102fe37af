/** What is posted of a story: whatever its title and summary, no service is given more than it takes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import twitterText from 'twitter-text'
import type { Locale } from '../../../src/languages/locales.ts'
import { postServices, postTexts } from '../../../src/share/post-texts.ts'
import { site } from '../../../src/site.ts'
import { inBoth } from '../../site-languages.ts'

const url = 'https://example.com/stories/outage/'

interface Words {
  readonly title: string
  readonly summary: string
  readonly topic?: string
}

const posts = (locale: Locale, { title, summary, topic = 'Chat services' }: Words) =>
  postTexts({
    edition: { locale, title, summary },
    topic: { name: inBoth({ en: topic, ja: topic }) },
    url,
  })

const short = { title: 'The door jams', summary: 'Nobody could sign in. It took four hours.' }

test('a post is the title, the summary, the address and the hashtags', () => {
  const whole = `The door jams\n\nNobody could sign in. It took four hours.\n\n${url}\n#${site.hashtag} #ChatServices`
  const { x, bluesky, mastodon, instagram } = posts('en', short)
  for (const { text } of [x, bluesky, mastodon, instagram]) assert.equal(text, whole)
})

test('Threads takes one hashtag, and LINE has none', () => {
  const { threads, line } = posts('en', short)
  assert.ok(threads.text.endsWith(`${url}\n#${site.hashtag}`))
  assert.ok(line.text.endsWith(url))
})

test('a topic whose name has more than words is no hashtag', () => {
  const { x } = posts('en', { ...short, topic: 'Q&A' })
  assert.ok(x.text.endsWith(`#${site.hashtag}`))
  const tags = (topic: string): readonly string[] =>
    twitterText.extractHashtags(posts('ja', { ...short, topic }).x.text)
  assert.deepEqual(tags('チャットサービス'), [site.hashtag, 'チャットサービス'])
})

test('a summary that is too long ends with a sentence', () => {
  const { x } = posts('en', { ...short, summary: 'One door is shut. '.repeat(30).trim() })
  assert.match(x.text, /\n\n(One door is shut\. )+One door is shut\.\n\nhttps/)
  const { bluesky } = posts('ja', { title: '開かない玄関', summary: 'ドアが閉まっています。'.repeat(60) })
  assert.match(bluesky.text, /\n\n(ドアが閉まっています。)+\n\nhttps/)
})

test('where no sentence fits, it ends with a phrase and an ellipsis', () => {
  const { x } = posts('en', {
    ...short,
    summary: `Why ${'the old door, the new key and '.repeat(20)}nobody.`,
  })
  assert.match(x.text, /\n\nWhy [^\n]+(door|key|and|new|old|the)…\n\nhttps/)
  const { x: japanese } = posts('ja', {
    title: '開かない玄関',
    summary: `${'古いドアと新しい鍵を調べて、'.repeat(20)}終わり。`,
  })
  assert.match(japanese.text, /(古い|ドアと|新しい|鍵を|調べて)…\n\nhttps/)
})

test('a title that fills the post is posted without a summary', () => {
  const { x } = posts('en', { ...short, title: 'unavoidable interruptions '.repeat(20) })
  assert.match(x.text, /^(unavoidable interruptions )+unavoidable( interruptions)?…\n\nhttps/)
})

const corpus: readonly (readonly [Locale, string])[] = [
  ['en', 'Claude’s front door jams: what is known about the 2 March outage. '],
  ['en', 'Why claude.ai, status.claude.com and api.anthropic.com went down together? '],
  ['en', 'e\u0301'.repeat(40)],
  ['ja', 'Claudeの入口が止まった日、原因と影響を整理する。'],
  ['ja', 'claude.aiが止まった夜、status.claude.comは何を伝えたか'],
  ['ja', '𠮷野家と𩸽、か\u3099き\u3099く\u3099'],
  ['ja', '🇯🇵 日本の発表 👨‍👩‍👧‍👦 と 1️⃣ 位。'],
  ['en', '👨‍👩‍👧‍👦'],
]

/** As each service counts. */
const counted = {
  x: (text) => twitterText.parseTweet(text).weightedLength,
  bluesky: (text) => graphemes(text).length,
  mastodon: (text) => graphemes(text.replace(url, 'x'.repeat(23))).length,
  threads: (text) =>
    graphemes(text)
      .map((piece) => (/\p{RGI_Emoji}/v.test(piece) ? Buffer.byteLength(piece) : piece.length))
      .reduce((sum, length) => sum + length, 0),
  instagram: (text) => text.length,
  line: (text) => text.length,
} satisfies Record<(typeof postServices)[number], (text: string) => number>

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

test('whatever the words, every service takes the post, with its address', () => {
  for (const [locale, words] of corpus)
    for (const [times, more] of [
      [1, 1],
      [1, 12],
      [4, 8],
      [10, 4],
    ] as const) {
      const all = posts(locale, { title: words.repeat(times).trim(), summary: words.repeat(more).trim() })
      for (const service of postServices) {
        const { text, length, limit } = all[service]
        assert.equal(length, counted[service](text), `${service}: ${text}`)
        assert.ok(length <= limit, `${service} counts ${length} of ${limit}: ${text}`)
        assert.ok(text.includes(url) && !text.startsWith('\n'), `${service}: ${text}`)
      }
      assert.ok(twitterText.parseTweet(all.x.text).valid, all.x.text)
      assert.ok(Buffer.byteLength(all.bluesky.text) <= 3000, all.bluesky.text)
    }
})
