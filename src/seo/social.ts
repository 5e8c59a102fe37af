/** Open Graph (https://ogp.me) and X's own tags. Both, because clients read one or the other. */

import { language } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { accountOn, site } from '../site.ts'
import { address } from '../urls/paths.ts'
import type { Translation } from '../urls/translations.ts'
import { isoDate, lastChange } from './dates.ts'
import type { StoryPage } from './page.ts'

export interface Property {
  readonly property: string
  readonly content: string
}

export interface Named {
  readonly name: string
  readonly content: string
}

/** What a preview of the page shows. */
export interface Shown {
  readonly type: 'article' | 'website'
  readonly locale: Locale
  readonly path: string
  /** Without the name of the site, which clients print beside it. */
  readonly title: string
  readonly description: string
  readonly image: { readonly path: string; readonly alt: string }
  /** The same page in other languages. */
  readonly translations: readonly Translation[]
}

/** Every social card of the site, in px. */
export const cardSize = { width: 1200, height: 630 } as const

export const openGraph = (shown: Shown): readonly Property[] =>
  [
    ['og:type', shown.type],
    ['og:site_name', site.name[shown.locale]],
    ['og:title', shown.title],
    ['og:description', shown.description],
    ['og:url', address(shown.path)],
    ['og:locale', language(shown.locale).openGraph],
    ...shown.translations.map((other) => ['og:locale:alternate', language(other.locale).openGraph]),
    ['og:image', address(shown.image.path)],
    ['og:image:type', 'image/png'],
    ['og:image:width', `${cardSize.width}`],
    ['og:image:height', `${cardSize.height}`],
    ['og:image:alt', shown.image.alt],
  ].map(asProperty)

/** https://ogp.me/#type_article; the tags are the words that the story explains. */
export const articleTags = ({ story, edition, topic, author }: StoryPage): readonly Property[] =>
  [
    ['article:published_time', isoDate(story.published)],
    ['article:modified_time', isoDate(lastChange(story, edition))],
    ['article:section', topic.name[edition.locale]],
    ['article:author', author.name[edition.locale]],
    ...edition.glossary.map(({ term }) => ['article:tag', term]),
  ].map(asProperty)

const onX = accountOn('x')

export const twitter = (shown: Shown): readonly Named[] =>
  [
    ['twitter:card', 'summary_large_image'],
    ...(onX ? [['twitter:site', `@${onX.handle}`]] : []),
    ['twitter:title', shown.title],
    ['twitter:description', shown.description],
    ['twitter:image', address(shown.image.path)],
    ['twitter:image:alt', shown.image.alt],
  ].map(([name = '', content = '']) => ({ name, content }))

const asProperty = ([property = '', content = '']: readonly string[]): Property => ({ property, content })
