/** The human cast: how words become people. */
import type { PersonLook } from '../../../site/cast-words.ts'
import { plainLook } from '../../../site/cast-words.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { skinTone, tone } from '../../ink/tone.ts'
import type { DrawnPerson } from './person.ts'

/** From ink to paper. */
export const shadePaints: Readonly<Record<PersonLook['shade'], Paint>> = {
  black: ink,
  dark: tone(60),
  grey: tone(30),
  light: tone(10),
  white: paper,
}

/** Thin enough for every line of a face. */
const skinPaints: Readonly<Record<PersonLook['skin'], Paint>> = {
  light: paper,
  tan: skinTone(10),
  dark: skinTone(25),
}

const statures: Readonly<Record<PersonLook['height'], number>> = { middle: 1, short: 0.92, tall: 1.08 }

export const personOf = ({
  shade,
  skin,
  height,
  earrings,
  lashes,
  headset,
  beard,
  ...look
}: PersonLook): DrawnPerson => ({
  ...look,
  hairPaint: shadePaints[shade],
  skin: skinPaints[skin],
  stature: statures[height],
  hasEarrings: earrings,
  hasLashes: lashes,
  hasHeadset: headset,
  hasBeard: beard,
})

const person = (look: Partial<PersonLook>): DrawnPerson => personOf({ ...plainLook, ...look })

export const house = {
  /** The curious newcomer. */
  mika: person({ hair: 'bob', headset: true, lashes: true }),
  /** The patient engineer. */
  ren: person({ hair: 'spiky', shade: 'grey', top: 'vest', glasses: 'round' }),
  /** The boss, sure of herself. */
  boss: person({ hair: 'bun', shade: 'dark', top: 'suit', age: 'grown', lashes: true, earrings: true }),
  /** Professor Ume, who has seen it all before and still wants to know. */
  ume: person({ hair: 'curls', shade: 'white', top: 'coat', glasses: 'half-moon', age: 'old' }),
} as const
