/** The search page, and the way to it. */
export const search = {
  'nav.search': 'Search',
  'nav.archive': 'Archive',
  'search.title': 'Search',
  'search.tab': 'Find',
  'search.lead': 'Stories by title, term or anything said in them.',
  'search.description': 'Find a story by its title, a term or anything said in its text or its strip.',
  'search.field': 'Search the stories',
  'search.placeholder': 'outage, API, law',
  'search.submit': 'Search',
  'search.try': 'Try',
  'search.topic': 'Topic',
  'search.everyTopic': 'All topics',
  'search.year': 'Year',
  'search.everyYear': 'All years',
  'search.results': 'Results',
  'search.one': (query: string) => `1 story for “${query}”`,
  'search.many': (stories: string, query: string) => `${stories} stories for “${query}”`,
  'search.nearOne': (query: string) => `No exact match for “${query}”. 1 story comes close.`,
  'search.nearMany': (stories: string, query: string) =>
    `No exact match for “${query}”. ${stories} stories come close.`,
  'search.none': (query: string) => `No story for “${query}”`,
  'search.noneHint': 'Try a shorter word, another spelling, or all topics and years.',
  /** Before words that may have been meant, each a link. */
  'search.meant': 'Did you mean',
  /** A link to the same search in another language. */
  'search.otherOne': (language: string) => `1 story in ${language}`,
  'search.otherMany': (stories: string, language: string) => `${stories} stories in ${language}`,
  'search.loading': 'Searching…',
  'search.failed':
    'The search could not be loaded. Check your connection and try again, or look in the lists below.',
  'search.unbuilt': 'There is no search index yet. Run npm run build, then npm run preview.',
  'search.retry': 'Try again',
  'search.more': 'Show more',
  'searchTerms.title': 'In the glossary',
  'search.noScript':
    'Search needs JavaScript, which is off in this browser. You can find every story through these lists too.',
  'searchWays.title': 'Other ways to find a story',
  'search.wayArchive': 'Archive, by month',
  'search.wayTopics': 'All topics',
  'search.wayGlossary': 'Glossary',
  /** A term with its other names and its meaning, in a text that excerpts are taken from. */
  'search.term': (names: string, meaning: string) => `${names}: ${meaning}`,
} as const
