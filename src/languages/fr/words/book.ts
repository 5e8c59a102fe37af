import type { book as english } from '../../en/words/book.ts'
import type { Translated } from '../../words.ts'

export const book = {
  'book.title': (site, month) => `${site} – ${month.charAt(0).toLowerCase()}${month.slice(1)}`,
  'book.cover': 'Couverture',
  'book.contents': 'Sommaire',
  'book.stories': 'Articles',
  'book.about': 'À propos de ce livre',
  'book.web': 'Sur le web, avec les corrections ultérieures :',
  'book.access':
    'Chaque image est décrite et le texte de chaque BD la suit. Le sommaire, les titres et les renvois au glossaire mènent où l’on veut dans le livre.',
} as const satisfies Translated<typeof english>
