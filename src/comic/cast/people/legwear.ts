/** What people wear below the hip, by what they wear above it. */
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { tone } from '../../ink/tone.ts'
import type { DrawnPerson } from './person.ts'

export interface Legwear {
  /** Of trousers. */
  readonly paint: Paint
  /** Legs have the paint of skin. */
  readonly isBare?: true
  /** Half widths at the hip and at the ankle. */
  readonly widths: readonly [hip: number, ankle: number]
  readonly shoe: Paint
  readonly shorts?: Paint
  readonly skirt?: Skirt
}

interface Skirt {
  readonly paint: Paint
  /** y of the waist, where it begins. */
  readonly from: number
  /** Share of the way from the hip to the ankle, 0 to 1. */
  readonly length: number
  /** How much wider than the legs it is at its hem, on each side. */
  readonly flare: number
  /** Open down the front. */
  readonly isOpen?: true
  /** Worn in front only. */
  readonly isApron?: true
}

const trousers = [36, 22] as const
const bare = { paint: paper, isBare: true, widths: [26, 15] } as const

export const legwear: Readonly<Record<DrawnPerson['top'], Legwear>> = {
  hoodie: { paint: ink, widths: trousers, shoe: paper },
  vest: { paint: ink, widths: trousers, shoe: ink },
  suit: { paint: ink, widths: trousers, shoe: ink },
  coat: {
    paint: tone(45),
    widths: trousers,
    shoe: ink,
    skirt: { paint: paper, from: 262, length: 0.52, flare: 16, isOpen: true },
  },
  shirt: { paint: tone(60), widths: trousers, shoe: ink },
  sport: { ...bare, shoe: paper, shorts: ink },
  apron: {
    paint: ink,
    widths: trousers,
    shoe: paper,
    skirt: { paint: paper, from: 250, length: 0.46, flare: -6, isApron: true },
  },
  uniform: { paint: tone(60), widths: trousers, shoe: ink },
  kimono: {
    paint: tone(20),
    widths: trousers,
    shoe: paper,
    skirt: { paint: tone(20), from: 256, length: 0.94, flare: 2, isOpen: true },
  },
  dress: {
    ...bare,
    shoe: ink,
    skirt: { paint: tone(45), from: 236, length: 0.5, flare: 24 },
  },
}
