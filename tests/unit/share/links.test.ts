import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followLink } from '../../../src/share/follow.ts'
import { shareLinks } from '../../../src/share/links.ts'
import { accountOn, site } from '../../../src/site.ts'
import type { Edition, Story } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { edition, story } from '../stories/sample-story.ts'

const japanese = edition('ja', { title: '50%引き & 「無料」？' })

const hrefs = (shown: Edition, of: Story = story()): Record<string, URL> =>
  Object.fromEntries(shareLinks(shown, of).map(({ service, href }) => [service, new URL(href)]))

test('English readers are offered X and Bluesky', () => {
  assert.deepEqual(Object.keys(hrefs(edition('en'))), ['x', 'bluesky'])
})

test('Japanese readers are offered LINE and Hatena too', () => {
  assert.deepEqual(Object.keys(hrefs(japanese)), ['x', 'bluesky', 'line', 'hatena'])
})

test('X receives the words, the address of this edition and our account', () => {
  const { x } = hrefs(japanese)
  assert.equal(`${x?.origin}${x?.pathname}`, 'https://x.com/intent/tweet')
  assert.deepEqual(Object.fromEntries(x?.searchParams ?? []), {
    text: `50%引き & 「無料」？ #${site.hashtag}`,
    url: address('/ja/stories/outage/'),
    related: accountOn('x')?.handle,
  })
})

test('the English edition is shared at its own address', () => {
  assert.equal(hrefs(edition('en')).x?.searchParams.get('url'), address('/stories/outage/'))
})

test('Bluesky receives one text with the address in it', () => {
  const text = `50%引き & 「無料」？ #${site.hashtag}\n${address('/ja/stories/outage/')}`
  assert.equal(hrefs(japanese).bluesky?.searchParams.get('text'), text)
})

test('LINE receives the address, Hatena the address and the title', () => {
  const { line, hatena } = hrefs(japanese)
  const url = address('/ja/stories/outage/')
  assert.deepEqual(Object.fromEntries(line?.searchParams ?? []), { url })
  assert.deepEqual(Object.fromEntries(hatena?.searchParams ?? []), { url, btitle: '50%引き & 「無料」？' })
})

test('no plus sign stands for a space, which apps would show', () => {
  for (const { href } of shareLinks(edition('en'), story())) assert.doesNotMatch(href, /\+/)
})

test('the follow button names the account', () => {
  assert.equal(followLink('taro_news'), 'https://x.com/intent/follow?screen_name=taro_news')
})
