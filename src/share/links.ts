/**
 * Where a share button leads: plain links that work without a script. What each service takes:
 *
 * - X: https://docs.x.com/x-for-websites/post-button/guides/web-intent
 * - Bluesky: https://docs.bsky.app/docs/advanced-guides/intent-links
 * - LINE: https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/
 * - Hatena: the form its own bookmark button opens; `btitle` is the title it proposes
 */
import type { Locale } from '../i18n/locales.ts'
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

/** What readers of a language use: LINE and Hatena in Japanese only. */
export const shareServices = (locale: Locale): readonly ShareService[] =>
  locale === 'ja' ? ['x', 'bluesky', 'line', 'hatena'] : ['x', 'bluesky']

/** Links that offer this edition to each service of its readers. */
export function shareLinks(edition: Edition, story: Story): readonly ShareLink[] {
  const url = address(storyPath(edition.locale, story.slug))
  return shareServices(edition.locale).map((service) => ({ service, href: hrefs[service](edition, url) }))
}

type Href = (edition: Edition, url: string) => string

const hrefs: Readonly<Record<ShareService, Href>> = {
  /** `related` proposes our account after posting; unlike `via` it adds nothing to the post. */
  x: (edition, url) =>
    withQuery('https://x.com/intent/tweet', { text: shareText(edition, url), url, related: site.handle }),
  bluesky: (edition, url) =>
    withQuery('https://bsky.app/intent/compose', { text: blueskyText(edition, url) }),
  line: (_, url) => withQuery('https://social-plugins.line.me/lineit/share', { url }),
  hatena: ({ title }, url) => withQuery('https://b.hatena.ne.jp/entry/panel/', { url, btitle: title }),
}
