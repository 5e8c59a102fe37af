/** The index of sources. */
export const sources = {
  'sources.name': 'Sources',
  'sources.index.title': 'Who we cite',
  /** One character a row of the index, in its order: Latin letters, Japanese names, then the rest. */
  'sources.rows.title': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ和#',
  'sources.lead': (pages: number, primary: number) =>
    pages === 1
      ? 'The page that our stories rest on, and who published it.'
      : `The ${pages} pages that our stories rest on, by publisher. ${primary} of them are primary sources.`,
  'sources.letters': 'First letters of publishers',
  'sources.inJapanese': 'Names in Japanese',
  'sources.count': (publishers: number) => (publishers === 1 ? '1 publisher' : `${publishers} publishers`),
  'sources.cited': (times: number) => (times === 1 ? 'Cited once' : `Cited ${times} times`),
  'sources.noDate': 'Date not shown',
  'sources.stories': 'Cited in',
} as const
