/** Routes under the segment that a language has in addresses, in the shape that Astro's `getStaticPaths` returns. */
import type { Locale } from '../languages/locales.ts'
import { mainLanguage, site } from '../site.ts'
import { isOn } from './is-on.ts'

/** The first language has none. */
const segmentOf = (locale: Locale): string | undefined => (locale === mainLanguage ? undefined : locale)

type PathIn = (locale: Locale) => string

const languagesWith = (path?: PathIn): readonly Locale[] =>
  site.languages.filter((locale) => !path || isOn(path(locale)))

/** A page that every language has once. @param path of one that the site may do without */
export const languageRoutes = (path?: PathIn) =>
  languagesWith(path).map((locale) => ({ params: { language: segmentOf(locale) }, props: { locale } }))

interface Route {
  readonly params: object
}

/** What each language has of a kind. @param path of the page that they are below, where the site may do without it */
export async function routesInEach<Of extends Route>(
  routesIn: (locale: Locale) => Promise<readonly Of[]>,
  path?: PathIn,
) {
  const routes = languagesWith(path).map(async (locale) =>
    (await routesIn(locale)).map((route) => ({
      ...route,
      params: { ...route.params, language: segmentOf(locale) },
    })),
  )
  return (await Promise.all(routes)).flat()
}
