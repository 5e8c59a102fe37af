/** `<link>`s of a page to what is made for machines. */
import { channelTitle } from '../feed/channel.ts'
import { feedTypes } from '../feed/media-types.ts'
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Edition, Story, Topic } from '../stories/story.ts'
import { address, feedPath, iconPath, link, manifestPath, oembedPath, openSearchPath } from '../urls/paths.ts'

export interface HeadLink {
  readonly rel: 'alternate' | 'search' | 'manifest' | 'apple-touch-icon'
  readonly href: string
  readonly type?: string
  readonly title?: string
}

/** RSS first: some feed readers take the first they find. `topic`: its own feeds instead of those of the site. */
export const feedLinks = (locale: Locale, topic: Topic | null = null): readonly HeadLink[] =>
  (['rss', 'atom', 'json'] as const).map((format) => ({
    rel: 'alternate',
    type: feedTypes[format],
    title: `${channelTitle(locale, topic)} (${words(locale)[`feed.${format}`]})`,
    href: link(feedPath(locale, format, topic?.key)),
  }))

/** https://oembed.com/#section4. Absolute, as the clients that look for it expect. */
export const oembedLink = ({ slug }: Story, { locale, title }: Edition): HeadLink => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  title,
  href: address(oembedPath(locale, slug)),
})

export const siteLinks = (locale: Locale): readonly HeadLink[] => [
  {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: site.name[locale],
    href: link(openSearchPath(locale)),
  },
  { rel: 'manifest', href: link(manifestPath(locale)) },
  { rel: 'apple-touch-icon', href: link(iconPath('apple-touch-icon')) },
]
