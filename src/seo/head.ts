/** Everything a page says about itself to machines that fetch one address and run no script. */

import { castName } from '../languages/cast-name.ts'
import { language } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { listenerTo } from '../site/face.ts'
import { site } from '../site.ts'
import { storyTranslations } from '../stories/other-editions.ts'
import type { Person } from '../stories/story.ts'
import { address, cardPath, homePath, siteCardPath, storyPath } from '../urls/paths.ts'
import type { Alternate } from './alternates.ts'
import { alternates } from './alternates.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { cardWords } from './card-words.ts'
import type { HeadLink } from './head-links.ts'
import { feedLinks, oembedLink, siteLinks } from './head-links.ts'
import { serialised } from './json-ld.ts'
import type { PlainPage, StoryPage } from './page.ts'
import { website } from './site-graph.ts'
import type { Named, Property, Shown } from './social.ts'
import { articleTags, openGraph, twitter } from './social.ts'
import { storyGraph } from './story-graph.ts'

export interface Head {
  /** Of the document, with the name of the site. */
  readonly title: string
  readonly description: string
  /** Absolute. */
  readonly canonical: string
  readonly robots: string
  /** Empty where the page exists in one language. */
  readonly alternates: readonly Alternate[]
  /** `<meta property content>`, in order: what belongs to an image follows the image. */
  readonly openGraph: readonly Property[]
  /** `<meta name content>`. */
  readonly twitter: readonly Named[]
  /** `<link>`s to what is made for machines: feeds, oEmbed, search, manifest, icon. */
  readonly links: readonly HeadLink[]
  /** Content of a `<script type="application/ld+json">`, safe to be set as it is; null where there is none. */
  readonly jsonLd: string | null
}

export function storyHead(page: StoryPage): Head {
  const { story, edition, author } = page
  const { locale, title, summary: description } = edition
  const head = preview({
    type: 'article',
    locale,
    path: storyPath(locale, story.slug),
    translations: storyTranslations(edition, story),
    title,
    description,
    image: { path: cardPath(locale, story.slug), alt: cardWords(story, edition) },
  })
  return {
    ...head,
    title: titled(title, locale),
    openGraph: [...head.openGraph, ...articleTags(page)],
    twitter: [...head.twitter, ...bylines(page), ...creator(author)],
    links: [...head.links, ...(site.pages.embeds ? [oembedLink(story, edition)] : [])],
    jsonLd: serialised(storyGraph(page)),
  }
}

export function pageHead({ isIndexed = true, crumbs = [], graph = [], topic, ...page }: PlainPage): Head {
  const { locale, path, title } = page
  const alt = language(locale).head.siteCard(
    site.name[locale],
    { name: castName(site.face, locale), words: site.tagline[locale] },
    castName(listenerTo(site.face), locale),
  )
  const head = preview({ ...page, type: 'website', image: { path: siteCardPath(locale), alt } })
  const isHome = path === homePath(locale)
  return {
    ...head,
    title: isHome ? title : titled(title, locale),
    robots: isIndexed ? head.robots : 'noindex',
    links: [...(topic ? feedLinks(locale, topic) : []), ...head.links],
    jsonLd: isIndexed
      ? serialised({
          '@context': 'https://schema.org',
          '@graph': [
            ...(isHome ? [website(locale)] : [breadcrumbs([...crumbs, { name: title, path }], locale)]),
            ...graph,
          ],
        })
      : null,
  }
}

/** What every page says. `max-image-preview`: without it Google shows a thumbnail at best. */
const preview = (shown: Shown): Head => ({
  title: shown.title,
  description: shown.description,
  canonical: address(shown.path),
  robots: 'index, follow, max-image-preview:large',
  alternates: alternates(shown),
  openGraph: openGraph(shown),
  twitter: twitter(shown),
  links: [...feedLinks(shown.locale), ...siteLinks(shown.locale)],
  jsonLd: null,
})

const titled = (title: string, locale: Locale): string => `${title} | ${site.name[locale]}`

const creator = ({ handle }: Person): readonly Named[] =>
  handle === null ? [] : [{ name: 'twitter:creator', content: `@${handle}` }]

/** Two lines under a link in Slack. */
const bylines = ({ edition: { locale, minutes }, author }: StoryPage): readonly Named[] => [
  { name: 'twitter:label1', content: language(locale).head.writtenBy },
  { name: 'twitter:data1', content: author.name[locale] },
  { name: 'twitter:label2', content: language(locale).head.readingTime },
  { name: 'twitter:data2', content: language(locale).head.minutes(minutes) },
]
