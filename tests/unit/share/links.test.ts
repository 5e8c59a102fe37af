import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followButton } from '../../../src/share/follow.ts'
import { shareLinks } from '../../../src/share/links.ts'
import { networks } from '../../../src/site/accounts.ts'
import type { ShareService } from '../../../src/site/define.ts'
import { accountOn, site } from '../../../src/site.ts'
import type { Edition, Story } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { edition, story } from '../stories/sample-story.ts'

const japanese = edition('ja', { title: '50%引き & 「無料」？' })

const hrefs = (
  shown: Edition,
  of: Story = story(),
  services?: readonly ShareService[],
): Record<string, URL> =>
  Object.fromEntries(shareLinks(shown, of, services).map(({ service, href }) => [service, new URL(href)]))

test('readers are offered the services of their language, in the order of the settings', () => {
  for (const locale of site.languages)
    assert.deepEqual(Object.keys(hrefs(edition(locale))), site.share[locale])
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

test('Threads receives words and address, Mastodon one text that its server does not see', () => {
  const url = address('/ja/stories/outage/')
  const text = `50%引き & 「無料」？ #${site.hashtag}`
  const { threads, mastodon } = hrefs(japanese, story(), ['threads', 'mastodon'])
  assert.deepEqual(Object.fromEntries(threads?.searchParams ?? []), { text, url })
  assert.equal(decodeURIComponent(mastodon?.hash ?? ''), `#text=${text}\n${url}`)
})

test('no plus sign stands for a space, which apps would show', () => {
  for (const { href } of shareLinks(edition('en'), story())) assert.doesNotMatch(href, /\+/)
})

test('a follow button leads to the account, the page for email or the feed, and says so', () => {
  assert.deepEqual(followButton({ kind: 'x', handle: 'taro_news' }, 'en'), {
    href: 'https://x.com/intent/follow?screen_name=taro_news',
    label: 'Follow @taro_news',
  })
  assert.deepEqual(followButton({ kind: 'line', handle: 'taro_news' }, 'ja'), {
    href: 'https://line.me/R/ti/p/%40taro_news',
    label: 'LINEで @taro_news を友だち追加',
  })
  const page = 'https://letters.example/taro'
  assert.equal(followButton({ kind: 'mail', page }, 'en').href, page)
  assert.match(followButton({ kind: 'rss' }, 'ja').href, /\/ja\/feed\.xml$/)
})

test('every example of a handle is one', () => {
  for (const { example, handle } of Object.values(networks)) assert.match(example, handle)
})
