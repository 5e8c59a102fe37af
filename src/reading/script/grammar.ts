/** What may stand in a line of a script: of the cast, of things, of sound effects. */

import {
  expressions,
  facings,
  heights,
  layers,
  marks,
  places,
  poses,
  props,
  sizes,
  views,
} from '../../stories/script-words.ts'
import { choice, type Kind, measure, repeatable } from './kind.ts'

const place = measure(['place', 'Places', '位置'], places, {
  pattern: /^(-?\d+(?:\.\d+)?)%$/,
  example: '40%',
  least: 0,
  most: 100,
  limits: { en: 'a place from 0% to 100%', ja: '位置は0%から100%まで' },
  unit: 100,
})

/** At most twice the usual size: more would leave nothing of the panel. */
const size = measure(['size', 'Sizes', '大きさ'], sizes, {
  pattern: /^x(-?\d*\.?\d+)$/,
  example: 'x0.9',
  least: 0.4,
  most: 2,
  limits: { en: 'a size from x0.4 to x2', ja: '大きさはx0.4からx2まで' },
  unit: 1,
})

const lift = measure(
  ['lift', 'Lifts', '上下のずらし'],
  {},
  {
    pattern: /^([+-]\d+(?:\.\d+)?)y$/,
    example: '+8y',
    least: -40,
    most: 40,
    limits: {
      en: 'a lift from -40y to +40y, in % of the height',
      ja: '上下のずらしは-40yから+40yまで（高さに対する%）',
    },
    unit: 100,
  },
)

const height = measure(['height', 'Heights', '高さ'], heights, {
  pattern: /^(-?\d+(?:\.\d+)?)y$/,
  example: '30y',
  least: 0,
  most: 100,
  limits: { en: 'a height from 0y, the top, to 100y, the foot', ja: '高さは0y（上端）から100y（下端）まで' },
  unit: 100,
})

const tilt = measure(
  ['tilt', 'Tilts', '傾き'],
  {},
  {
    pattern: /^tilt([+-]?\d+(?:\.\d+)?)$/,
    example: 'tilt9',
    least: -30,
    most: 30,
    limits: {
      en: 'a tilt from tilt-30, to the left, to tilt30, to the right',
      ja: '傾きはtilt-30（左）からtilt30（右）まで',
    },
    unit: 1,
  },
)

const layer = choice(['layer', 'Layers', '前後'], layers)

/** Every list of words, by the name of a word's value. The first is the one that is meant most often. */
export const castGrammar = {
  expression: choice(['expression', 'Expressions', '表情'], expressions),
  pose: choice(['pose', 'Poses', 'ポーズ'], poses),
  place,
  view: choice(['view', 'Views', '顔の向き'], views),
  facing: choice(['direction', 'Facing', '左右の向き'], facings),
  mark: repeatable(choice(['mark', 'Marks', '漫符'], marks)),
  size,
  lift,
  tilt,
  layer,
} as const

export const propGrammar = {
  prop: choice(['thing', 'Things', '小道具'], props),
  place,
  height,
  size,
  tilt,
  layer,
} as const

export const soundGrammar = {
  place,
  height,
  size,
  tilt,
  layer: choice(['layer', 'Layers', '前後'], ['behind']),
} as const

export type Grammar = Readonly<Record<string, Kind<unknown>>>

/** What was found of every kind, in the order written. */
export type Values<G extends Grammar> = {
  readonly [Name in keyof G]: readonly (G[Name] extends Kind<infer T> ? T : never)[]
}
