/** What `draw --why` says. */
import type { BilledName } from '../../comic/staging/place-alone.ts'
import type { Localized } from '../../languages/locales.ts'
import { capital } from '../../reading/capital.ts'

type Third = 0 | 1 | 2

interface WhyWords {
  readonly panel: (sums: {
    cost: number
    good: number
    smaller: number
    letters: number
    figures: number
  }) => string
  readonly balloon: (balloon: { name: string; words: string; cost: number }) => string
  readonly elsewhere: (other: { place: { down: Third; across: Third }; cost: number }) => string
  /** @param number 0 is the caption */
  readonly balloonName: (number: number) => string
  /** What is covered and has no word of a script. */
  readonly things: Readonly<Record<string, string>>
  /** @param name of what is covered, or of the other balloon */
  readonly reasons: Readonly<Record<BilledName, (name: string) => string>>
}

const englishPlaces = [
  ['upper left', 'upper middle', 'upper right'],
  ['left', 'middle', 'right'],
  ['lower left', 'lower middle', 'lower right'],
] as const

const japanesePlaces = [
  ['左上', '上の中央', '右上'],
  ['左', '中央', '右'],
  ['左下', '下の中央', '右下'],
] as const

export const whyWords: Localized<WhyWords> = {
  en: {
    panel: ({ cost, good, smaller, letters, figures }) =>
      `Costs ${cost}${smaller > 0 ? ` (${smaller} of it for smaller letters)` : ''}; up to ${good} is good. ` +
      `Letters at ${letters} %, figures at ${figures} % of their size.`,
    balloon: ({ name, words, cost }) => `${capital(name)}, “${words}”, costs ${cost} here:`,
    elsewhere: ({ place: { down, across }, cost }) =>
      `   The next best place, ${englishPlaces[down][across]}, would cost ${cost}:`,
    balloonName: (number) => (number === 0 ? 'the caption' : `balloon ${number}`),
    things: { words: 'words on a thing', avoid: 'a part that `avoid` keeps free' },
    reasons: {
      shape: () => 'the shape of the balloon',
      corner: () => 'the corner: a caption belongs where reading begins',
      high: () => 'distance from the top',
      belowMouth: () => 'lower than the mouth of its speaker',
      covers: (name) => `covers ${name}, or comes close to it`,
      tooNear: () => 'too close to the head for a tail',
      tooFar: () => 'far from its speaker',
      stump: () => 'the frame leaves no room for a tail',
      aside: () => 'not straight above its speaker',
      foreign: () => 'closer to somebody else than to its speaker',
      astray: () => 'the tail would end closer to somebody else',
      blocked: () => 'somebody or some words are in the way of the tail',
      close: (name) => `touches ${name}, or nearly`,
      order: (name) => `may be read in the wrong order with ${name}`,
      sameMouth: (name) => `has the same speaker as ${name}, in a crowd`,
      crossing: (name) => `a tail crosses ${name} or its tail`,
    },
  },
  ja: {
    panel: ({ cost, good, smaller, letters, figures }) =>
      `コマ全体で${cost}点${smaller > 0 ? `、うち文字の縮小で${smaller}点` : ''}（${good}点までなら良い配置）。` +
      `文字は${letters}%、人物は${figures}%の大きさ。`,
    balloon: ({ name, words, cost }) => `${name}「${words}」は、この位置で${cost}点:`,
    elsewhere: ({ place: { down, across }, cost }) =>
      `   次に良い位置（${japanesePlaces[down][across]}）なら${cost}点:`,
    balloonName: (number) => (number === 0 ? 'ナレーション' : `吹き出し${number}`),
    things: { words: '小道具の文字', avoid: '`avoid` で空けておく場所' },
    reasons: {
      shape: () => '吹き出しの形',
      corner: () => '角の位置（ナレーションは読み始める側に置く）',
      high: () => '上端からの距離',
      belowMouth: () => '話し手の口より低い',
      covers: (name) => `${name} に重なるか、近すぎる`,
      tooNear: () => '頭に近すぎて、しっぽが入らない',
      tooFar: () => '話し手から遠い',
      stump: () => '枠に近すぎて、しっぽが入らない',
      aside: () => '話し手の真上からずれている',
      foreign: () => '話し手よりほかの人物に近い',
      astray: () => 'しっぽの先が、ほかの人物に近い',
      blocked: () => 'しっぽの先に、ほかの人物か文字がある',
      close: (name) => `${name}に触れそう`,
      order: (name) => `${name}と読む順を間違えられそう`,
      sameMouth: (name) => `群衆の中で、${name}と話し手が同じ`,
      crossing: (name) => `しっぽが${name}と交わる`,
    },
  },
}
