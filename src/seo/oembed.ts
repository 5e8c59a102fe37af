/** What a page gets that embeds a story: https://oembed.com, a frame of type `rich`. */
import { toHtml } from 'hast-util-to-html'
import { words } from '../languages/languages.ts'
import { element } from '../reading/body/element.ts'
import { site } from '../site.ts'
import type { Edition, Story } from '../stories/story.ts'
import { address, cardPath, embedPath, homePath, personPath } from '../urls/paths.ts'
import { embedHeight, embedSize, frameHeight } from './embed-size.ts'
import type { StoryPage } from './page.ts'
import { cardSize } from './social.ts'

export function oembed({ story, edition, author }: StoryPage): string {
  const { locale, title } = edition
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: author.name[locale],
    author_url: address(personPath(locale, author.key)),
    provider_name: site.name[locale],
    provider_url: address(homePath(locale)),
    thumbnail_url: address(cardPath(locale, story.slug)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: embedFrame(story, edition),
    width: embedSize.width,
    height: embedHeight(edition, embedSize.width),
  })}\n`
}

/** The lines that readers paste into their own pages. */
export function embedFrame({ slug }: Story, edition: Edition): string {
  const { locale, title } = edition
  return toHtml(
    element('iframe', {
      src: address(embedPath(locale, slug)),
      width: embedSize.width,
      height: embedHeight(edition, embedSize.width),
      title: words(locale)['embed.name'](title),
      loading: 'lazy',
      style: `border:0;max-width:100%;height:${frameHeight(edition)}`,
    }),
  )
}
