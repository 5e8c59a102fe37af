import type { glossary as english } from '../../en/words/glossary.ts'
import type { Translated } from '../../words.ts'
import { counted } from '../counted.ts'

export const glossary = {
  'glossary.index.title': 'Les mots de A à Z',
  'glossary.rows.title': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#',
  'glossary.lead': 'Tous les mots expliqués dans nos articles, et les articles où on les trouve.',
  'glossary.letters': 'Premières lettres',
  'glossary.count': (terms) => counted(terms, 'mot', 'mots'),
  'glossary.other': (language) => `En ${language}`,
  'glossary.also': 'On dit aussi',
  'glossary.stories': 'Dans les articles',
  'glossary.older': (stories) => counted(stories, 'article plus ancien', 'articles plus anciens'),
  'glossary.inText': (heading) => `Dans le texte : ${heading}`,
  'glossary.inSite': 'Dans le glossaire général',
} as const satisfies Translated<typeof english>
