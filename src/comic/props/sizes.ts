/**
 * True sizes. Beside busts, and in a place of its own, a thing is as large as it is told best; beside whole figures and in
 * a hand it is what it is to people.
 */
import { isHouseProp, type PropWord } from '../../stories/drawn-words.ts'
import type { Prop } from '../../stories/prop-words.ts'

/** Times its usual size beside somebody who is seen from head to toe. */
export const besideWhole = (prop: PropWord): number => (isHouseProp(prop) ? standing[prop] : null) ?? 1

/** Times its usual size in a hand. */
export const inHand = (prop: PropWord): number => (isHouseProp(prop) ? held[prop] : null) ?? 1

const standing: Readonly<Partial<Record<Prop, number>>> = {
  car: 1.8,
  bus: 2,
  ambulance: 1.9,
  'train-front': 2,
  bicycle: 1.6,
  'traffic-light': 1.7,
  house: 1.8,
  cow: 1.5,
  bear: 1.7,
  bed: 1.5,
  sofa: 1.5,
  chair: 1.25,
  table: 1.35,
  door: 1.5,
}

const held: Readonly<Partial<Record<Prop, number>>> = {
  umbrella: 2.3,
  'baseball-bat': 1.5,
  guitar: 1.5,
  flag: 1.5,
}
