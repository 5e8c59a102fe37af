/** What the gallery draws that has words in it, as an editor would type it. */
import type { labelled } from '../stories/prop-words.ts'
import { examples as en } from './en/examples.ts'
import { examples as fr } from './fr/examples.ts'
import { examples as ja } from './ja/examples.ts'
import type { Locale } from './locales.ts'

/** Whole comics. */
export const scriptNames = ['guess', 'hello', 'one-line', 'hand'] as const
export type ScriptName = (typeof scriptNames)[number]

/** What numbers may be typed for, where a word is too coarse. */
export const numbers = ['place', 'size', 'lift', 'height', 'tilt'] as const
export type NumberKind = (typeof numbers)[number]

/** How words come into a panel. */
export const balloons = [
  'say',
  'shout',
  'thought',
  'whisper',
  'robot',
  'crowd',
  'caption',
  'sound',
  'placed-sound',
] as const
export type BalloonKind = (typeof balloons)[number]

export interface Examples {
  /** Lines of a panel for each kind of balloon. */
  readonly balloons: Readonly<Record<BalloonKind, string>>
  /** A panel that grows in three steps. */
  readonly lesson: Readonly<Record<'1' | '2' | '3', string>>
  /** Words on the things that show words. */
  readonly labels: Readonly<Record<(typeof labelled)[number], string>>
  /** YAML: with its staging in the language that a comic was written in first, else only words. */
  readonly scripts: Readonly<Record<ScriptName, string>>
}

const all = { en, ja, fr } as const satisfies Readonly<Record<Locale, Examples>>

export const examples = (locale: Locale): Examples => all[locale]
