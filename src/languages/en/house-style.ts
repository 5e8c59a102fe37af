import { doubledWords } from '../doubled-words.ts'
import type { HouseStyle, Words } from '../house-style.ts'
import { figuresIn } from '../numbers/figures.ts'
import { sentencesBy } from '../sentences.ts'
import { acronyms } from './acronyms.ts'
import { figureSigns } from './figures.ts'
import { monthNames } from './month-names.ts'
import { wordNumbers } from './number-words.ts'
import { pastDays } from './past-days.ts'

/** A stop, what closes after it, a blank, and something that can begin a sentence. */
const end = /[.!?…]["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}])/gu

/** Words that end in a full stop in the midst of a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z]\.[A-Z]|e\.g|i\.e|cf|vs|No|Nos|Art|Fig|Mr|Mrs|Ms|Dr|Prof|St|approx|ca)\.$/

/** Said twice on purpose, or by grammar. */
const rightTwice = new Set('had that is very so no long bye ha blah really many far'.split(' '))

export const houseStyle: HouseStyle = {
  sentences: sentencesBy(end, abbreviation),
  sentenceLength: {
    of: (text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}\ufffc]/u.test(part)).length,
    most: 40,
    unit: 'words',
  },
  slips: [doubledWords(rightTwice)],
  slipsAnywhere: [],
  toneOf: null,
  pastDays,
  foreign: kanaOrKanji,
  acronyms,
  numbers: {
    figures: (text) => figuresIn(text, figureSigns),
    words: wordNumbers,
    isDay: (_, after) => dayOfMonth.test(after),
    elsewhere: (city) => new RegExp(`UTC|GMT|JST|in ${city}|in Japan|local time`),
    yearNames: {
      '-1': /[Ll]ast year|[Aa] year (?:ago|earlier|before)|previous year/,
      0: /[Tt]his year/,
      1: /[Nn]ext year|[Aa] year later|following year/,
    },
  },
}

const dayOfMonth = new RegExp(`^ (?:${monthNames.join('|')})\\b`)

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々、。]*/u

function kanaOrKanji(text: string): Words | null {
  const match = japanese.exec(text)
  return match && { index: match.index, text: match[0] }
}
