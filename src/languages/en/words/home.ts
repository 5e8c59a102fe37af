/** The home page. */
export const home = {
  'home.latest': 'Latest strip',
  'home.read': 'Read the explainer',
  'home.recent': 'Recent strips',
  'home.back': 'Back numbers',
  'home.all': 'All strips, by month',
  'home.topics': 'Topics',
  'home.allTopics': 'All topics',
  'home.terms': 'Words from the strips',
  'home.allTerms': 'All words',
} as const
