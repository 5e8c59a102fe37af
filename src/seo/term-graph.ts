/** Words that are explained, as schema.org names them: https://schema.org/DefinedTerm */
import type { DefinedTerm, DefinedTermSet } from 'schema-dts'
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import type { IndexPlaces } from '../stories/index-pages.ts'
import type { Edition, Term } from '../stories/story.ts'
import { isOn } from '../urls/is-on.ts'
import { address, glossaryPath, termPath } from '../urls/paths.ts'

/** The glossary of all stories in one language. @param terms those on one page of it, from 1 */
export const termSet = (terms: readonly Term[], locale: Locale, page = 1): DefinedTermSet => ({
  ...namedSet(locale),
  description: words(locale)['glossary.lead'],
  inLanguage: locale,
  hasDefinedTerm: terms.map((term) => definedTerm(term, locale, page)),
})

/** The terms that a story explains; each has its place in the glossary of all stories, where the site has one. */
export const mentions = (
  { glossary, locale }: Edition,
  places: IndexPlaces = new Map(),
): { readonly mentions?: readonly DefinedTerm[] } =>
  glossary.length === 0
    ? {}
    : {
        mentions: glossary.map((term) => ({
          ...definedTerm(term, locale, places.get(term.id)),
          ...(isOn(glossaryPath(locale)) && { inDefinedTermSet: namedSet(locale) }),
        })),
      }

const namedSet = (locale: Locale) =>
  ({
    '@type': 'DefinedTermSet',
    '@id': `${address(glossaryPath(locale))}#terms`,
    name: words(locale)['nav.glossary'],
    url: address(glossaryPath(locale)),
  }) as const

const definedTerm = ({ id, term, meaning, also }: Term, locale: Locale, page?: number) =>
  ({
    '@type': 'DefinedTerm',
    ...(isOn(termPath(locale, id)) && { '@id': address(termPath(locale, id, page)) }),
    name: term,
    description: meaning,
    termCode: id,
    ...(isOn(termPath(locale, id)) && { url: address(termPath(locale, id, page)) }),
    ...(also.length === 0 ? {} : { alternateName: also }),
  }) as const
