/** The house cast: who may speak in a comic, and what they are called. */
import type { Localized } from '../languages/locales.ts'

export const cast = {
  /** The robot mascot, the site's face. */
  pico: { en: 'Pico', ja: 'ピコ' },
  /** The curious newcomer with a headset. */
  mika: { en: 'Mika', ja: 'ミカ' },
  /** The patient engineer with glasses. */
  ren: { en: 'Ren', ja: 'レン' },
  boss: { en: 'The boss', ja: '部長' },
  /** The scholar who has seen it all before. */
  ume: { en: 'Professor Ume', ja: 'ウメ先生' },
  /** The walking desk telephone. */
  v0: { en: 'v0', ja: 'v0' },
  crowd: { en: 'The crowd', ja: '群衆' },
} as const satisfies Record<string, Localized>

export type CastKey = keyof typeof cast

export const castKeys = Object.keys(cast) as readonly CastKey[]

export const isCast = (name: string): name is CastKey => Object.hasOwn(cast, name)
