import assert from 'node:assert/strict'
import { test } from 'node:test'
import twitterText from 'twitter-text'
import { blueskyText, shareText } from '../../../src/share/text.ts'
import { site } from '../../../src/site.ts'
import { edition } from '../stories/sample-story.ts'

const url = 'https://example.com/stories/outage/'

test('a post is the title and the hashtag', () => {
  assert.equal(shareText(edition('en', { title: 'The door jams' }), url), `The door jams #${site.hashtag}`)
})

test('on Bluesky the address is part of the post', () => {
  assert.equal(
    blueskyText(edition('ja', { title: '開かない玄関' }), url),
    `開かない玄関 #${site.hashtag}\n${url}`,
  )
})

test('a long English title ends after a whole word, with an ellipsis, before the hashtag', () => {
  const text = shareText(edition('en', { title: 'unavoidable interruptions, '.repeat(12) }), url)
  assert.match(text, new RegExp(String.raw`, unavoidable( interruptions)?… #${site.hashtag}$`, 'u'))
})

test('a long Japanese title ends after a whole word', () => {
  const text = shareText(edition('ja', { title: '停止したサービスの「原因」を調べる。'.repeat(9) }), url)
  assert.match(text, new RegExp(String.raw`(停止|した|サービス|の|原因|を|調べる)… #${site.hashtag}$`, 'u'))
})

test('a title of one endless word is cut between characters, never inside an emoji', () => {
  const endless = shareText(edition('en', { title: 'e\u0301'.repeat(400) }), url)
  assert.match(endless, new RegExp(String.raw`^(e\u0301)+… #${site.hashtag}$`, 'u'))
  const families = shareText(edition('en', { title: '👨‍👩‍👧‍👦'.repeat(130) }), url)
  assert.match(families, new RegExp(String.raw`^(👨‍👩‍👧‍👦)+… #${site.hashtag}$`, 'u'))
})

const corpus: readonly string[] = [
  'The door jams',
  'Claude’s front door jams: what is known about the 2 March outage',
  'Why claude.ai, status.claude.com and api.anthropic.com went down together',
  'claude.aiが止まった夜、status.claude.comは何を伝えたか',
  'Claudeの入口が止まった日 ― 原因と影響を整理する',
  'ﾊﾝｶｸｶﾅのﾀｲﾄﾙ',
  'か\u3099き\u3099く\u3099：結合文字',
  '🇯🇵 日本の発表 👨‍👩‍👧‍👦 と 1️⃣ 位',
  '𠮷野家と𩸽',
  '1994年の「4コマ」…？！',
  'a.co b.co c.co d.co e.co f.co g.co h.co i.co j.co k.co l.co m.co',
]

test('whatever the title, X takes the post: at most 280 by its own count, and not one word less than fits', () => {
  for (const words of corpus)
    for (const title of [words, `${words} `.repeat(12).trim(), words.replaceAll(' ', '').repeat(12)]) {
      const post = `${shareText(edition('ja', { title }), url)} ${url}`
      const { valid, weightedLength } = twitterText.parseTweet(post)
      assert.ok(valid && weightedLength <= 280, `${weightedLength}: ${post}`)
      const whole = `${title} #${site.hashtag} ${url}`
      assert.equal(post === whole, twitterText.parseTweet(whole).weightedLength <= 280, title)
      if (post !== whole) assert.ok(weightedLength > 280 - 2 * 23, `${weightedLength}: ${post}`)
    }
})

test('whatever the title, Bluesky takes the post: at most 300 graphemes', () => {
  for (const words of corpus) {
    const post = blueskyText(edition('en', { title: words.repeat(30) }), url)
    assert.ok([...new Intl.Segmenter().segment(post)].length <= 300, post)
    assert.ok(post.endsWith(`#${site.hashtag}\n${url}`), post)
  }
})
