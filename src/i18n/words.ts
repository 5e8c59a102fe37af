import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Locale } from './locales.ts'

type English = typeof en

/** Every phrase of the interface; the keys and the arguments are those of `en.ts`. */
export type Words = {
  readonly [Key in keyof English]: English[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string
}

const dictionaries = { en, ja } as const satisfies Readonly<Record<Locale, Words>>

/** The phrases of one language. */
export const words = (locale: Locale): Words => dictionaries[locale]
