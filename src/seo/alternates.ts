import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { address } from '../urls/paths.ts'
import type { Translation } from '../urls/translations.ts'

export interface Alternate {
  readonly hreflang: Locale | 'x-default'
  /** Absolute. */
  readonly href: string
}

interface Page extends Translation {
  readonly translations: readonly Translation[]
}

/** Every language of a page and the site's first as the default, the same on all of them; nothing where it is alone. */
export function alternates({ locale, path, translations }: Page): readonly Alternate[] {
  if (translations.length === 0) return []
  const all = [{ locale, path }, ...translations].map((page) => ({
    hreflang: page.locale,
    href: address(page.path),
  }))
  const inOrder = site.languages.flatMap((language) => all.filter(({ hreflang }) => hreflang === language))
  return [...inOrder, ...inOrder.slice(0, 1).map(({ href }) => ({ hreflang: 'x-default' as const, href }))]
}
