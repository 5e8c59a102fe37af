/** What may be in a line of a script: of the cast, of things, of sound effects. */
import type { KindName, MeasureName } from '../../messages/en/faults/script.ts'
import { type AimedPose, type Gaze, readGaze, readPose } from '../../stories/aimed-words.ts'
import { propWords } from '../../stories/drawn-words.ts'
import {
  expressions,
  facings,
  heights,
  layers,
  marks,
  places,
  poses,
  sizes,
  views,
} from '../../stories/script-words.ts'
import { choice, type Kind, measure, ownChoice, repeatable } from './kind.ts'

const measures = {
  place: measure(places, {
    pattern: /^(-?\d+(?:\.\d+)?)%$/,
    example: '40%',
    least: '0%',
    most: '100%',
    unit: 100,
  }),
  /** At most twice the usual size: more would leave nothing of the panel. */
  size: measure(sizes, {
    pattern: /^x(-?\d*\.?\d+)$/,
    example: 'x0.9',
    least: 'x0.4',
    most: 'x2',
    unit: 1,
  }),
  lift: measure(
    {},
    { pattern: /^([+-]\d+(?:\.\d+)?)y$/, example: '+8y', least: '-40y', most: '+40y', unit: 100 },
  ),
  height: measure(heights, {
    pattern: /^(-?\d+(?:\.\d+)?)y$/,
    example: '30y',
    least: '0y',
    most: '100y',
    unit: 100,
  }),
  tilt: measure(
    {},
    { pattern: /^tilt([+-]?\d+(?:\.\d+)?)$/, example: 'tilt9', least: 'tilt-30', most: 'tilt30', unit: 1 },
  ),
} as const satisfies Readonly<Record<MeasureName, Kind<number>>>

const { place, size, lift, height, tilt } = measures

/** `point`, and `point@screen`. */
const pose: Kind<AimedPose> = {
  words: poses.map((one) => (one === 'hold' ? 'hold@key' : one)),
  isRepeatable: false,
  read: (word) => {
    const value = readPose(word)
    return value && { value }
  },
}

/** `facing-left`, and `look@screen`. */
const facing: Kind<Gaze> = {
  words: [...facings, 'look@pico'],
  isRepeatable: false,
  read: (word) => {
    const value = readGaze(word)
    return value && { value }
  },
}

/** Every list of words, by the name of a word's value. The first is the one that is meant most often. */
export const castGrammar = {
  expression: choice(expressions),
  pose,
  place,
  view: choice(views),
  facing,
  mark: repeatable(choice(marks)),
  size,
  lift,
  tilt,
  layer: choice(layers),
} as const satisfies Grammar

export const propGrammar = {
  prop: ownChoice(propWords),
  place,
  height,
  size,
  tilt,
  layer: choice(layers),
} as const satisfies Grammar

export const soundGrammar = {
  place,
  height,
  size,
  tilt,
  layer: choice(['behind'] as const),
} as const satisfies Grammar

export type Grammar = Readonly<Partial<Record<KindName, Kind<unknown>>>>

export const kindsOf = (grammar: Grammar) => Object.entries(grammar) as [KindName, Kind<unknown>][]

/** What was found of every kind, in the order written. */
export type Values<G extends Grammar> = {
  readonly [Name in keyof G]: readonly (G[Name] extends Kind<infer T> ? T : never)[]
}
