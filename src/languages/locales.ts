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
export function nameIn(reader: Locale, language: Locale): string {
  const own = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, own)
  return own.of(language) ?? language
}

/** Made when they are first asked for: each takes a while. */
const names = new Map<Locale, Intl.DisplayNames>()
