import type {
  BreadcrumbList,
  CreativeWork,
  Graph,
  ImageObject,
  IPTCDigitalSourceEnumeration,
  NewsArticle,
  NewsArticleLeaf,
  Person as SchemaPerson,
} from 'schema-dts'
import type { Locale } from '../i18n/locales.ts'
import { site } from '../site.ts'
import { counterpart } from '../story/counterpart.ts'
import type { Disclosure, Edition, Person, Source, Story } from '../story/story.ts'
import { aboutPath, address, cardPath, homePath, storyPath } from '../urls/paths.ts'
import { isoDate, lastChange } from './dates.ts'
import type { StoryPage } from './page.ts'
import { imageSize, profile, publisher } from './site-graph.ts'
import { headWords } from './words.ts'

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
  image: card(story, edition),
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

const articleId = (locale: Locale, slug: string): string => `${address(storyPath(locale, slug))}#article`

const card = (story: Story, { locale, title }: Edition): ImageObject => ({
  '@type': 'ImageObject',
  url: address(cardPath(locale, story.slug)),
  ...imageSize,
  caption: headWords[locale].storyCard(title, story.mood),
  ...madeBy(story.disclosure.art),
})

const person = ({ handle, name, bio }: Person, locale: Locale): SchemaPerson => ({
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

/** Google's and IPTC's words for how a thing was made; work by hand alone needs none. */
const digitalSources = {
  human: null,
  'ai-assisted': 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  'ai-generated': 'TrainedAlgorithmicMediaDigitalSource',
  'drawn-by-script': 'AlgorithmicMediaDigitalSource',
} as const satisfies Record<Disclosure['text' | 'art'], IPTCDigitalSourceEnumeration | null>

function madeBy(made: Disclosure['text' | 'art']): { digitalSourceType?: IPTCDigitalSourceEnumeration } {
  const source = digitalSources[made]
  return source === null ? {} : { digitalSourceType: `https://schema.org/${source}` }
}

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
