import type { glossary as english } from '../../en/words/glossary.ts'
import type { Translated } from '../../words.ts'

export const glossary = {
  'glossary.index.title': 'ことばの索引',
  'glossary.rows.title': 'あかさたなはまやらわ英#',
  'glossary.lead': '4コマと記事に出てきた言葉を、五十音順に並べました。どの話で使われたかも引けます。',
  'glossary.letters': '五十音',
  'glossary.count': (terms) => `全${terms}語`,
  'glossary.other': (language) => `${language}では`,
  'glossary.also': '別の呼び方',
  'glossary.stories': '使われている記事',
  'glossary.older': (stories) => `以前の${stories}本`,
  'glossary.inText': (heading) => `本文「${heading}」`,
  'glossary.inSite': '全話の用語集で引く',
} as const satisfies Translated<typeof english>
