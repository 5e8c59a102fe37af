import { en } from './en/words.ts'
import { ja } from './ja/words.ts'
import type { Locale } from './locales.ts'

/** The same keys with the same arguments, in another language. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string
}

/** Every phrase of the interface; the keys and the arguments are those of English. */
export type Words = Translated<typeof en>

const dictionaries = { en, ja } as const satisfies Readonly<Record<Locale, Words>>

/** The phrases of one language. */
export const words = (locale: Locale): Words => dictionaries[locale]
