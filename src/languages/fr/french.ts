import type { Language } from '../language.ts'
import { latinLetter } from '../latin-letter.ts'
import { capital } from './capital.ts'
import { headWords } from './head-words.ts'
import { fr as words } from './words/words.ts'

export const fr: Language = {
  name: 'Français',
  openGraph: 'fr_FR',
  words,
  head: headWords,
  cast: {
    pico: 'Pico',
    mika: 'Mika',
    ren: 'Ren',
    boss: 'La patronne',
    ume: 'La professeure Ume',
    v0: 'v0',
    crowd: 'La foule',
  },
  dates: { region: 'fr-FR', weekday: 'long', finished: (date) => first(capital(date)) },
  colon: '\u00a0: ',
  stop: '. ',
  marginDigits: (number) => String(number).padStart(3, '0'),
  sampleLetter: 'A',
  faces: {
    pages: ['--font-text', '--font-ui'],
    headlines: 'latin',
    accents: 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»',
  },
  glossaryRow: (term) => latinLetter(term.replace(/^[œæ]/i, (letter) => (/œ/i.test(letter) ? 'O' : 'A'))),
}

/** Of a month, only the first day is an ordinal: 1er mars. */
const first = (date: string): string => date.replace(/(?<!\d)1(?=\s\p{L})/u, '1er')
