import type { Language } from '../language.ts'
import { headWords } from './head-words.ts'
import { kanaRow } from './kana-row.ts'
import { ja as words } from './words/words.ts'

const kanji = new Intl.NumberFormat('ja-JP-u-nu-hanidec', { useGrouping: false })

export const ja: Language = {
  name: '日本語',
  openGraph: 'ja_JP',
  words,
  head: headWords,
  cast: {
    pico: 'ピコ',
    mika: 'ミカ',
    ren: 'レン',
    boss: '部長',
    ume: 'ウメ先生',
    v0: 'v0',
    crowd: '群衆',
  },
  // Brackets are full-width.
  dates: { region: 'ja-JP', weekday: 'short', finished: (date) => date.replace(/\((.)\)/, '（$1）') },
  colon: '：',
  stop: '。',
  marginDigits: (number) => kanji.format(number),
  sampleLetter: 'あ',
  faces: { pages: [], headlines: 'own', accents: '' },
  glossaryRow: (term, reading) => (/^\p{Script=Latin}/u.test(term) ? '英' : kanaRow(reading ?? term)),
}
