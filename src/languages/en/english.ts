import type { Language } from '../language.ts'
import { latinLetter } from '../latin-letter.ts'
import { headWords } from './head-words.ts'
import { en as words } from './words/words.ts'

export const en: Language = {
  name: 'English',
  openGraph: 'en_US',
  words,
  head: headWords,
  cast: {
    pico: 'Pico',
    mika: 'Mika',
    ren: 'Ren',
    boss: 'The boss',
    ume: 'Professor Ume',
    v0: 'v0',
    crowd: 'The crowd',
  },
  // British, so that a date reads day, month, year.
  dates: { region: 'en-GB', weekday: 'long', finished: (date) => date },
  colon: ': ',
  stop: '. ',
  marginDigits: (number) => String(number).padStart(3, '0'),
  sampleLetter: 'A',
  faces: { pages: ['--font-text', '--font-ui'], headlines: 'latin', accents: '' },
  glossaryRow: latinLetter,
}
