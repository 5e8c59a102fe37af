import type {
  BreadcrumbList,
  CreativeWork,
  Graph,
  NewsArticle,
  NewsArticleLeaf,
  Person as SchemaPerson,
} from 'schema-dts'
import type { Locale } from '../i18n/locales.ts'
import { site } from '../site.ts'
import { counterpart } from '../story/counterpart.ts'
import type { Edition, Person, Source, Story } from '../story/story.ts'
import { aboutPath, address, homePath, storyPath } from '../urls/paths.ts'
import { comic } from './comic-graph.ts'
import { isoDate, lastChange } from './dates.ts'
import { images, madeBy } from './images.ts'
import type { StoryPage } from './page.ts'
import { profile, publisher } from './site-graph.ts'

/** The article and where it stands in the site. */
export const storyGraph = (page: StoryPage): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [article(page), breadcrumbs(page)],
})

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const article = ({ story, edition, topic, author }: StoryPage): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': articleId(edition.locale, story.slug),
  headline: edition.title,
  description: edition.summary,
  url: address(storyPath(edition.locale, story.slug)),
  mainEntityOfPage: address(storyPath(edition.locale, story.slug)),
  inLanguage: edition.locale,
  datePublished: isoDate(story.published),
  dateModified: isoDate(lastChange(story, edition)),
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
  ...madeBy(story.disclosure.text),
  ...translation(story, edition),
})

export const articleId = (locale: Locale, slug: string): string =>
  `${address(storyPath(locale, slug))}#article`

export const person = ({ handle, name, bio }: Person, locale: Locale): SchemaPerson => ({
  '@type': 'Person',
  name: name[locale],
  description: bio[locale],
  url: handle === null ? address(aboutPath(locale)) : profile(handle),
})

const cited = ({ title, url, publisher, date }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  ...(date === null ? {} : { datePublished: date }),
})

/** Ties the two languages together, from the side this page stands on. */
function translation(
  story: Story,
  edition: Edition,
): Pick<NewsArticleLeaf, 'translationOfWork' | 'workTranslation'> {
  const other = counterpart(edition, story)
  if (other === null) return {}
  const work: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': articleId(other.locale, story.slug),
    headline: other.title,
    inLanguage: other.locale,
    url: address(storyPath(other.locale, story.slug)),
  }
  return edition.locale === story.original ? { workTranslation: work } : { translationOfWork: work }
}

const breadcrumbs = ({ story, edition: { locale, title } }: StoryPage): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: site.name[locale], item: address(homePath(locale)) },
    { '@type': 'ListItem', position: 2, name: title, item: address(storyPath(locale, story.slug)) },
  ],
})
