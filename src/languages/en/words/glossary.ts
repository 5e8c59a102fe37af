/** The glossary of all stories, and the words explained in the text. */
export const glossary = {
  'glossary.index.title': 'Words from A to Z',
  /** One character a row of the index, in its order; `#` takes what begins with none of them. */
  'glossary.rows.title': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#',
  'glossary.lead': 'Every word our stories explain, and the stories that use it.',
  'glossary.letters': 'First letters',
  'glossary.count': (terms: number) => (terms === 1 ? '1 word' : `${terms} words`),
  'glossary.other': (language: string) => `In ${language}`,
  'glossary.also': 'Also called',
  'glossary.stories': 'Used in',
  'glossary.older': (stories: number) => (stories === 1 ? '1 older story' : `${stories} older stories`),
  'glossary.inText': (heading: string) => `In the text: ${heading}`,
  'glossary.inSite': 'In the glossary of all stories',
} as const
