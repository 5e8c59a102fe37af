import type { CreativeWork, Graph, NewsArticle, NewsArticleLeaf, Person as SchemaPerson } from 'schema-dts'
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { profileOf } from '../site/accounts.ts'
import { mainLanguage, site } from '../site.ts'
import { otherEditions } from '../stories/other-editions.ts'
import type { Edition, Person, Source, Story } from '../stories/story.ts'
import { address, personPath, storyPath, topicPath, topicsPath } from '../urls/paths.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { comic } from './comic-graph.ts'
import { isoTime, lastChange } from './dates.ts'
import { images, madeBy } from './images.ts'
import type { Crumb, StoryPage } from './page.ts'
import { publisher } from './site-graph.ts'
import { mentions } from './term-graph.ts'

/** The article and where it stands in the site. */
export const storyGraph = (page: StoryPage): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [article(page), breadcrumbs(storyCrumbs(page), page.edition.locale)],
})

/** Home, topics, the topic, the story. */
const storyCrumbs = ({ story, edition: { locale, title }, topic }: StoryPage): readonly Crumb[] => [
  { name: words(locale)['nav.topics'], path: topicsPath(locale) },
  { name: topic.name[locale], path: topicPath(locale, topic.key) },
  { name: title, path: storyPath(locale, story.slug) },
]

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const article = ({ story, edition, topic, author, terms }: StoryPage): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': articleId(edition.locale, story.slug),
  headline: edition.title,
  description: edition.summary,
  url: address(storyPath(edition.locale, story.slug)),
  mainEntityOfPage: address(storyPath(edition.locale, story.slug)),
  inLanguage: edition.locale,
  datePublished: isoTime(story.published),
  dateModified: isoTime(lastChange(story, edition)),
  image: images(story, edition),
  hasPart: comic(story, edition, author),
  author: person(author, edition.locale),
  publisher: publisher(edition.locale),
  articleSection: topic.name[edition.locale],
  keywords: edition.glossary.map(({ term }) => term),
  timeRequired: `PT${edition.minutes}M`,
  isAccessibleForFree: true,
  license: site.licence.url,
  citation: edition.sources.map(cited),
  isBasedOn: edition.sources.filter(({ kind }) => kind === 'primary').map(({ url }) => url),
  ...mentions(edition, terms),
  ...corrected(edition),
  ...madeBy(story.disclosure.text),
  ...translation(story, edition),
})

/** https://schema.org/correction; nothing where nothing was wrong. */
const corrected = ({ corrections }: Edition): Pick<NewsArticleLeaf, 'correction'> =>
  corrections.length === 0
    ? {}
    : {
        correction: corrections.map(({ date, what, locale }) => ({
          '@type': 'CorrectionComment',
          text: what,
          datePublished: date,
          inLanguage: locale,
        })),
      }

const articleId = (locale: Locale, slug: string): string => `${address(storyPath(locale, slug))}#article`

export const person = ({ key, handle, name, bio }: Person, locale: Locale): SchemaPerson => ({
  '@type': 'Person',
  '@id': `${address(personPath(mainLanguage, key))}#person`,
  name: name[locale],
  description: bio[locale],
  url: address(personPath(locale, key)),
  ...(handle === null ? {} : { sameAs: profileOf({ kind: 'x', handle }) }),
})

const cited = ({ title, url, publisher, date }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  ...(date === null ? {} : { datePublished: date }),
})

/** Ties the languages together, from the side this page is on. */
function translation(
  story: Story,
  edition: Edition,
): Pick<NewsArticleLeaf, 'translationOfWork' | 'workTranslation'> {
  const works = otherEditions(edition, story).map(
    (other): NewsArticle => ({
      '@type': 'NewsArticle',
      '@id': articleId(other.locale, story.slug),
      headline: other.title,
      inLanguage: other.locale,
      url: address(storyPath(other.locale, story.slug)),
    }),
  )
  if (edition.locale === story.original) return oneOrMore('workTranslation', works)
  return oneOrMore(
    'translationOfWork',
    works.filter((work) => work.inLanguage === story.original),
  )
}

const oneOrMore = <Key extends string>(key: Key, works: readonly NewsArticle[]) =>
  (works.length === 0 ? {} : { [key]: works.length === 1 ? works[0] : works }) as {
    readonly [Name in Key]?: NewsArticle
  }
