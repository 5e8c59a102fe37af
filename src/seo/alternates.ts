import type { Locale } from '../languages/locales.ts'
import { otherLocale } from '../languages/locales.ts'
import { address } from '../urls/paths.ts'

export interface Alternate {
  readonly hreflang: Locale | 'x-default'
  /** Absolute. */
  readonly href: string
}

interface Pair {
  readonly locale: Locale
  readonly path: string
  /** Path in the other language; null where the page was not translated. */
  readonly counterpart: string | null
}

/** Both languages and English as the default, the same three on both pages; nothing where there is no pair. */
export function alternates({ locale, path, counterpart }: Pair): readonly Alternate[] {
  if (counterpart === null) return []
  const paths = { [locale]: path, [otherLocale(locale)]: counterpart } as Record<Locale, string>
  return [
    { hreflang: 'en', href: address(paths.en) },
    { hreflang: 'ja', href: address(paths.ja) },
    { hreflang: 'x-default', href: address(paths.en) },
  ]
}
