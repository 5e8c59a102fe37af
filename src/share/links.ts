/**
 * Where a share button leads: plain links that work without a script. What each service takes:
 *
 * - X: https://docs.x.com/x-for-websites/post-button/guides/web-intent
 * - Bluesky: https://docs.bsky.app/docs/advanced-guides/intent-links
 * - LINE: https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/
 * - Hatena: the form its own bookmark button opens; `btitle` is the title it proposes
 */
import { site } from '../site.ts'
import type { Edition, Story } from '../story/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import { blueskyText, shareText } from './text.ts'
import { withQuery } from './with-query.ts'

export type ShareService = 'x' | 'bluesky' | 'line' | 'hatena'

export interface ShareLink {
  readonly service: ShareService
  readonly href: string
}

/** Links that offer this edition to each service its readers use: LINE and Hatena in Japanese only. */
export function shareLinks(edition: Edition, story: Story): readonly ShareLink[] {
  const url = address(storyPath(edition.locale, story.slug))
  const everywhere = [xLink(edition, url), blueskyLink(edition, url)]
  return edition.locale === 'ja' ? [...everywhere, lineLink(url), hatenaLink(edition, url)] : everywhere
}

/** `related` proposes our account after posting; unlike `via` it adds nothing to the post. */
const xLink = (edition: Edition, url: string): ShareLink => ({
  service: 'x',
  href: withQuery('https://x.com/intent/tweet', { text: shareText(edition, url), url, related: site.handle }),
})

const blueskyLink = (edition: Edition, url: string): ShareLink => ({
  service: 'bluesky',
  href: withQuery('https://bsky.app/intent/compose', { text: blueskyText(edition, url) }),
})

const lineLink = (url: string): ShareLink => ({
  service: 'line',
  href: withQuery('https://social-plugins.line.me/lineit/share', { url }),
})

const hatenaLink = ({ title }: Edition, url: string): ShareLink => ({
  service: 'hatena',
  href: withQuery('https://b.hatena.ne.jp/entry/panel/', { url, btitle: title }),
})
