import type { HouseStyle, Sentence } from '../house-style.ts'
import { figuresIn } from '../numbers/figures.ts'
import { cutAt } from '../sentences.ts'
import { acronyms } from './acronyms.ts'
import { englishSentence } from './english-sentence.ts'
import { figureSigns } from './figures.ts'
import { wordNumbers } from './number-words.ts'
import { pastDays } from './past-days.ts'
import { doubledParticles, halfWidth } from './slips.ts'
import { toneOf } from './tone.ts'

export const houseStyle: HouseStyle = {
  sentences,
  sentenceLength: { of: (text) => [...text.replace(/\s/g, '')].length, most: 100, unit: 'characters' },
  slips: [halfWidth, doubledParticles],
  slipsAnywhere: [],
  toneOf,
  pastDays,
  foreign: englishSentence,
  acronyms,
  numbers: {
    figures: (text) => figuresIn(text, figureSigns),
    words: wordNumbers,
    isDay: (before, after) => after.startsWith('日') && before.endsWith('月'),
    elsewhere: () => /UTC|GMT|JST|日本時間|現地時間/,
    yearNames: { '-1': /昨年|去年|前年|1年前/, 0: /今年|本年/, 1: /来年|翌年/ },
  },
}

const opening = '「『（(【〈《“'
const closing = '」』）)】〉》”'

/** A full stop within quotation marks or brackets ends no sentence. */
function sentences(text: string): Sentence[] {
  const ends: number[] = []
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (opening.includes(sign)) depth++
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[。！？!?\n]/.test(sign) && !/[。！？!?]/.test(text.charAt(index + 1)))
      ends.push(index + 1)
  }
  return cutAt(text, ends)
}
