/** An edition as other services receive it: what is posted, what a link unfurls to, what a search shows. */
import { storyHead } from '../../seo/head.ts'
import type { StoryPage } from '../../seo/page.ts'
import { blueskyLimit, blueskyText, graphemes, shareText } from '../../share/text.ts'
import { weightedLength, weightLimit } from '../../share/weighted-length.ts'
import { address, cardPath, link, storyPath } from '../../urls/paths.ts'

export interface ShareFacts {
  /** What a reader posts on X, address included. */
  readonly post: string
  /** As X counts it, and what X takes at most. */
  readonly weight: number
  readonly weightLimit: number
  /** In graphemes, as Bluesky counts them. */
  readonly blueskyLength: number
  readonly blueskyLimit: number
  readonly preview: LinkPreview
}

/** What unfurls, read from the same tags that a social client reads. */
export interface LinkPreview {
  readonly title: string
  /** Of the document: what search engines show. */
  readonly pageTitle: string
  readonly description: string
  /** Link to the card on this server. */
  readonly image: string
  readonly imageAlt: string
  readonly siteName: string
  readonly domain: string
  /** `yonkoma.example › ja › stories`. */
  readonly breadcrumb: string
  /** Two labelled facts that Slack shows under the description. */
  readonly fields: readonly { readonly label: string; readonly value: string }[]
}

export function shareFacts(page: StoryPage): ShareFacts {
  const { story, edition } = page
  const url = address(storyPath(edition.locale, story.slug))
  const post = `${shareText(edition, url)} ${url}`
  return {
    post,
    weight: weightedLength(post),
    weightLimit,
    blueskyLength: graphemes(blueskyText(edition, url)),
    blueskyLimit,
    preview: linkPreview(page),
  }
}

function linkPreview(page: StoryPage): LinkPreview {
  const { story, edition } = page
  const head = storyHead(page)
  const tags = new Map(head.openGraph.map(({ property, content }) => [property, content]))
  const named = new Map(head.twitter.map(({ name, content }) => [name, content]))
  const { host, pathname } = new URL(head.canonical)
  return {
    title: tags.get('og:title') ?? '',
    pageTitle: head.title,
    description: tags.get('og:description') ?? '',
    image: link(cardPath(edition.locale, story.slug)),
    imageAlt: tags.get('og:image:alt') ?? '',
    siteName: tags.get('og:site_name') ?? '',
    domain: host,
    breadcrumb: [host, ...pathname.split('/').filter((part) => part !== '')].slice(0, -1).join(' › '),
    fields: [1, 2].flatMap((number) => {
      const [label, value] = [named.get(`twitter:label${number}`), named.get(`twitter:data${number}`)]
      return label !== undefined && value !== undefined ? [{ label, value }] : []
    }),
  }
}
