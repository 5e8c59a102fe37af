/** The home page. */
export const home = {
  'home.latest': 'Latest strip',
  'home.read': 'Read the explainer',
  'home.recent': 'Recent strips',
  'home.back': 'Back numbers',
  'home.topics': 'Topics',
  'home.topicsLabel': 'Jump to a topic',
  'home.terms': 'Words from the strips',
  'topic.count': (stories: number) => (stories === 1 ? '1 strip' : `${stories} strips`),
} as const
