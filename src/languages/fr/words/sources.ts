import type { sources as english } from '../../en/words/sources.ts'
import type { Translated } from '../../words.ts'
import { counted } from '../counted.ts'

export const sources = {
  'sources.name': 'Sources',
  'sources.index.title': 'Ceux que nous citons',
  'sources.rows.title': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ和#',
  'sources.lead': (pages, primary) =>
    pages < 2
      ? 'La page sur laquelle s’appuient nos articles, et son éditeur.'
      : `Les ${pages} pages sur lesquelles s’appuient nos articles, classées par éditeur, dont ${counted(primary, 'source de première main', 'sources de première main')}.`,
  'sources.letters': 'Premières lettres des éditeurs',
  'sources.inJapanese': 'Noms japonais',
  'sources.count': (publishers) => counted(publishers, 'éditeur', 'éditeurs'),
  'sources.cited': (times) => `Cité ${times} fois`,
  'sources.noDate': 'Date non indiquée',
  'sources.stories': 'Citée dans',
} as const satisfies Translated<typeof english>
