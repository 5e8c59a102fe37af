/**
 * Where a share button leads: plain links that work without a script. What each service takes:
 *
 * - X: https://docs.x.com/x-for-websites/post-button/guides/web-intent
 * - Threads: https://developers.facebook.com/documentation/threads/threads-web-intents
 * - Mastodon: https://blog.joinmastodon.org/2026/03/a-new-share-button; that page asks for the reader's own server
 * - Bluesky: https://docs.bsky.app/docs/advanced-guides/intent-links
 * - LINE: https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/
 * - Hatena: the form its own bookmark button opens; `btitle` is the title it proposes
 */
import type { ShareService } from '../site/define.ts'
import { accountOn, site } from '../site.ts'
import type { Edition, Story } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import { blueskyText, postText, shareText, taggedTitle } from './text.ts'
import { withQuery } from './with-query.ts'

export interface ShareLink {
  readonly service: ShareService
  readonly href: string
}

/** Links that offer this edition to each service of its readers, in the site's order; `copy` has the address itself. */
export function shareLinks(
  edition: Edition,
  story: Story,
  services: readonly ShareService[] = site.share[edition.locale],
): readonly ShareLink[] {
  const url = address(storyPath(edition.locale, story.slug))
  return services.map((service) => ({ service, href: hrefs[service](edition, url) }))
}

/** Proposes our account after posting; unlike `via` it adds nothing to the post. */
const related = (): { readonly related?: string } => {
  const own = accountOn('x')
  return own ? { related: own.handle } : {}
}

type Href = (edition: Edition, url: string) => string

const hrefs: Readonly<Record<ShareService, Href>> = {
  x: (edition, url) =>
    withQuery('https://x.com/intent/tweet', { text: shareText(edition, url), url, ...related() }),
  bluesky: (edition, url) =>
    withQuery('https://bsky.app/intent/compose', { text: blueskyText(edition, url) }),
  mastodon: (edition, url) =>
    `https://share.joinmastodon.org/#text=${encodeURIComponent(postText(edition, url))}`,
  threads: (edition, url) =>
    withQuery('https://www.threads.com/intent/post', { text: taggedTitle(edition), url }),
  line: (_, url) => withQuery('https://social-plugins.line.me/lineit/share', { url }),
  hatena: ({ title }, url) => withQuery('https://b.hatena.ne.jp/entry/panel/', { url, btitle: title }),
  copy: (_, url) => url,
}
