/** Codes of the languages that are known, as BCP 47 has them; which of them a site has is in its settings. */
export const locales = ['en', 'ja', 'fr'] as const

export type Locale = (typeof locales)[number]

/** A value said once in each language; of a site's facts and content, in each of the site's. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value)

/** Languages as settings name them, in their order; all that are known where they name none, or others. */
export function languagesIn(settings: unknown): readonly [Locale, ...Locale[]] {
  const { languages } = (settings ?? {}) as { readonly languages?: unknown }
  if (!Array.isArray(languages) || !languages.every((code) => isLocale(String(code)))) return locales
  const [first, ...others] = [...new Set(languages as readonly Locale[])]
  return first === undefined ? locales : [first, ...others]
}

/** What a language is called in another one: `Japanese`, 英語. */
export const nameIn = (reader: Locale, language: Locale): string => names[reader].of(language) ?? language

const names = Object.fromEntries(
  locales.map((reader) => [reader, new Intl.DisplayNames(reader, { type: 'language' })]),
) as Localized<Intl.DisplayNames>
