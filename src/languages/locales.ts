/** The two languages of the site. English lives at `/`, Japanese at `/ja/`. */
export const locales = ['en', 'ja'] as const

export type Locale = (typeof locales)[number]

/** A value said once in each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

/** How each language names itself, for the language switch. */
export const languageName = { en: 'English', ja: '日本語' } as const satisfies Localized

/** Open Graph's spelling of a language: language and territory, joined by an underscore. */
export const openGraphLocale = { en: 'en_US', ja: 'ja_JP' } as const satisfies Localized

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'ja' : 'en')

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value)
