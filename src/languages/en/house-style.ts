import { fault } from '../../messages/fault.ts'
import type { HouseStyle, Sentence, Slip, Words } from '../house-style.ts'
import { figuresIn } from '../numbers/figures.ts'
import { cutAt } from '../sentences.ts'
import { acronyms } from './acronyms.ts'
import { figureSigns } from './figures.ts'
import { monthNames } from './month-names.ts'
import { wordNumbers } from './number-words.ts'
import { pastDays } from './past-days.ts'

export const houseStyle: HouseStyle = {
  sentences,
  sentenceLength: {
    of: (text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}\ufffc]/u.test(part)).length,
    most: 40,
    unit: 'words',
  },
  slips: [doubledWords],
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

/** A stop, what closes after it, a blank, and something that can begin a sentence. */
const end = /[.!?…]["”’)\]]*(?=\s+["“‘([]*[\p{Lu}\p{N}])/gu

/** Words that end in a full stop in the midst of a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|[A-Z]\.[A-Z]|e\.g|i\.e|cf|vs|No|Nos|Art|Fig|Mr|Mrs|Ms|Dr|Prof|St|approx|ca)\.$/

function sentences(text: string): Sentence[] {
  const ends = [...text.matchAll(end)]
    .map(({ 0: sign, index }) => index + sign.length)
    .filter((at) => !abbreviation.test(text.slice(Math.max(0, at - 12), at)))
  return cutAt(text, ends)
}

const doubled = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu

/** Said twice on purpose, or by grammar. */
const rightTwice = new Set('had that is very so no long bye ha blah really many far'.split(' '))

function doubledWords(text: string): Slip[] {
  return [...text.matchAll(doubled)].flatMap(({ 0: written, 1: word = '', index }): Slip[] => {
    // Names are said twice: Duran Duran.
    const isName = /^\p{Lu}\S*\s+\p{Lu}/u.test(written)
    if (isName || rightTwice.has(word.toLowerCase())) return []
    return [{ index, ...fault('repeated-word', { written }) }]
  })
}

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々、。]*/u

function kanaOrKanji(text: string): Words | null {
  const match = japanese.exec(text)
  return match && { index: match.index, text: match[0] }
}
