/** What may stand in a line of a script: of the cast, of things, of sound effects. */
import { choice, type Kind, measure, repeatable } from './kind.ts'
import { expressions, facings, heights, layers, marks, places, poses, props, sizes, views } from './words.ts'

const place = measure(['place', 'Places'], places, {
  pattern: /^(-?\d+(?:\.\d+)?)%$/,
  example: '40%',
  least: 0,
  most: 100,
  limits: 'a place from 0% to 100%',
  unit: 100,
})

/** At most twice the usual size: more would leave nothing of the panel. */
const size = measure(['size', 'Sizes'], sizes, {
  pattern: /^x(-?\d*\.?\d+)$/,
  example: 'x0.9',
  least: 0.4,
  most: 2,
  limits: 'a size from x0.4 to x2',
  unit: 1,
})

const lift = measure(
  ['lift', 'Lifts'],
  {},
  {
    pattern: /^([+-]\d+(?:\.\d+)?)y$/,
    example: '+8y',
    least: -40,
    most: 40,
    limits: 'a lift from -40y to +40y, in % of the height',
    unit: 100,
  },
)

const height = measure(['height', 'Heights'], heights, {
  pattern: /^(-?\d+(?:\.\d+)?)y$/,
  example: '30y',
  least: 0,
  most: 100,
  limits: 'a height from 0y, the top, to 100y, the foot',
  unit: 100,
})

const tilt = measure(
  ['tilt', 'Tilts'],
  {},
  {
    pattern: /^tilt([+-]?\d+(?:\.\d+)?)$/,
    example: 'tilt9',
    least: -30,
    most: 30,
    limits: 'a tilt from tilt-30, to the left, to tilt30, to the right',
    unit: 1,
  },
)

const layer = choice(['layer', 'Layers'], layers)

/** Every list of words, by the name of a word's value. The first is the one that is meant most often. */
export const castGrammar = {
  expression: choice(['expression', 'Expressions'], expressions),
  pose: choice(['pose', 'Poses'], poses),
  place,
  view: choice(['view', 'Views'], views),
  facing: choice(['direction', 'Facing'], facings),
  mark: repeatable(choice(['mark', 'Marks'], marks)),
  size,
  lift,
  tilt,
  layer,
} as const

export const propGrammar = {
  prop: choice(['thing', 'Things'], props),
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
  layer: choice(['layer', 'Layers'], ['behind']),
} as const

export type Grammar = Readonly<Record<string, Kind<unknown>>>

/** What was found of every kind, in the order written. */
export type Values<G extends Grammar> = {
  readonly [Name in keyof G]: readonly (G[Name] extends Kind<infer T> ? T : never)[]
}
