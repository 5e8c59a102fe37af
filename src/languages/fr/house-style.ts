import { doubledWords } from '../doubled-words.ts'
import { houseStyle as english } from '../en/house-style.ts'
import type { HouseStyle } from '../house-style.ts'
import { figuresIn } from '../numbers/figures.ts'
import { sentencesBy } from '../sentences.ts'
import { acronyms } from './acronyms.ts'
import { figureSigns } from './figures.ts'
import { monthNames } from './month-names.ts'
import { wordNumbers } from './number-words.ts'
import { pastDays } from './past-days.ts'
import { missingSpaces, otherQuotes } from './slips.ts'

/** A stop, what closes after it, a blank, and something that can begin a sentence. */
const end = /[.!?…][\s]?[»”’)\]]*(?=\s+(?:«\s?|[“([])*[\p{Lu}\p{N}])/gu

/** Words that end in a full stop in the midst of a sentence. */
const abbreviation =
  /(?:^|[\s(«’'])(?:\p{Lu}|\p{Lu}\.(?:-?\p{Lu})|MM?|Dr|etc|cf|ex|env|art|al|p|pp|chap|fig|vol|t|av|apr|c\.-à-d|St|Ste)\.$/u

/** Said twice on purpose, or by grammar: nous nous trompons, faire faire, en en parlant. */
const rightTwice = new Set('nous vous non oui très si bla ha ah oh bien trop loin ça faire en'.split(' '))

export const houseStyle: HouseStyle = {
  ...english,
  sentences: sentencesBy(end, abbreviation),
  slips: [doubledWords(rightTwice), otherQuotes],
  slipsAnywhere: [missingSpaces],
  pastDays,
  acronyms,
  numbers: {
    figures: (text) => figuresIn(text, figureSigns),
    words: wordNumbers,
    isDay: (_, after) => dayOfMonth.test(after),
    elsewhere: (city) =>
      new RegExp(`UTC|GMT|JST|heure (?:de|d[’']|locale|japonaise)|à ${city}|au Japon|sur place`),
    yearNames: {
      '-1': /l[’']an (?:dernier|passé)|l[’']année (?:dernière|passée|précédente)|il y a un an|un an (?:plus tôt|auparavant)/i,
      0: /cette année/i,
      1: /l[’']an prochain|l[’']année (?:prochaine|suivante)|(?:un an|une année) plus tard/i,
    },
  },
}

const dayOfMonth = new RegExp(`^\\s(?:${monthNames.join('|')})(?!\\p{L})`, 'u')
