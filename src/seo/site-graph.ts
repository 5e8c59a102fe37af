import type { NewsMediaOrganization, SearchAction, WebSite } from 'schema-dts'
import type { Locale } from '../languages/locales.ts'
import { networks, profileOf } from '../site/accounts.ts'
import { mainLanguage, site, siteAccounts } from '../site.ts'
import {
  aboutPath,
  address,
  contactPath,
  correctionsPath,
  homePath,
  iconPath,
  policyPath,
  searchPath,
} from '../urls/paths.ts'
import { cardSize } from './social.ts'

/** One publisher in all languages: the same `@id`, named as the page is written. */
export const publisher = (locale: Locale): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${address(homePath(mainLanguage))}#publisher`,
  name: site.name[locale],
  ...alternateName(locale),
  url: address(homePath(locale)),
  logo: { '@type': 'ImageObject', url: address(iconPath('icon-512')), width: '512', height: '512' },
  publishingPrinciples: address(policyPath(locale)),
  ethicsPolicy: address(policyPath(locale)),
  verificationFactCheckingPolicy: address(policyPath(locale)),
  correctionsPolicy: address(correctionsPath(locale)),
  contactPoint: { '@type': 'ContactPoint', url: address(contactPath(locale)) },
  masthead: address(aboutPath(locale)),
  ...(profiles().length > 0 && { sameAs: profiles() }),
})

const profiles = (): readonly string[] =>
  siteAccounts()
    .filter(({ kind }) => !networks[kind].isRequest)
    .map(profileOf)

/** What the site is called in its other languages. */
function alternateName(locale: Locale): { readonly alternateName?: string | readonly string[] } {
  const names = site.languages.filter((other) => other !== locale).map((other) => site.name[other])
  const [first] = names
  return first === undefined ? {} : { alternateName: names.length === 1 ? first : names }
}

/** A card's size as schema.org spells lengths: in words; a bare number is a pixel. */
export const imageSize = { width: `${cardSize.width}`, height: `${cardSize.height}` } as const

/** The site in one language and who publishes it. */
export const website = (locale: Locale): WebSite => ({
  '@type': 'WebSite',
  '@id': `${address(homePath(locale))}#website`,
  name: site.name[locale],
  ...alternateName(locale),
  description: site.description[locale],
  url: address(homePath(locale)),
  inLanguage: locale,
  license: site.licence.url,
  publisher: publisher(locale),
  potentialAction: search(locale),
})

/** As Google spells it: the type of schema-dts does not know `query-input`. */
const search = (locale: Locale) =>
  ({
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${address(searchPath(locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }) as SearchAction
