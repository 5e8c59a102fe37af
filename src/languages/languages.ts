/** The languages that are known. Each is a folder; the compiler lists what a new one lacks. */
import { en } from './en/english.ts'
import { fr } from './fr/french.ts'
import { ja } from './ja/japanese.ts'
import type { Language } from './language.ts'
import type { Locale } from './locales.ts'

const languages = { en, ja, fr } as const satisfies Readonly<Record<Locale, Language>>

export const language = (locale: Locale): Language => languages[locale]

/** The phrases of the interface. */
export const words = (locale: Locale): Language['words'] => languages[locale].words
