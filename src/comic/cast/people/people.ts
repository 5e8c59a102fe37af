/** The human cast. */
import { ink, paper } from '../../ink/inks.ts'
import { tone } from '../../ink/tone.ts'
import type { DrawnPerson } from './person.ts'

export const people: Readonly<Record<'mika' | 'ren' | 'boss' | 'ume', DrawnPerson>> = {
  /** The curious newcomer. */
  mika: {
    hair: 'bob',
    hairPaint: ink,
    top: 'hoodie',
    hasHeadset: true,
    age: 'young',
    hasLashes: true,
  },
  /** The patient engineer. */
  ren: { hair: 'spiky', hairPaint: tone(30), top: 'vest', glasses: 'round', age: 'young' },
  /** The boss, sure of herself. */
  boss: { hair: 'bun', hairPaint: tone(60), top: 'suit', age: 'grown', hasLashes: true },
  /** Professor Ume, who has seen it all before and still wants to know. */
  ume: { hair: 'curls', hairPaint: paper, top: 'coat', glasses: 'half-moon', age: 'old' },
}
