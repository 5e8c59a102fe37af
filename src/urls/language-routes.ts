/** Routes under the segment that a language has in addresses, in the shape that Astro's `getStaticPaths` returns. */
import type { Locale } from '../languages/locales.ts'
import { mainLanguage, site } from '../site.ts'

/** The first language has none. */
const segmentOf = (locale: Locale): string | undefined => (locale === mainLanguage ? undefined : locale)

/** A page that every language has once. */
export const languageRoutes = () =>
  site.languages.map((locale) => ({ params: { language: segmentOf(locale) }, props: { locale } }))

interface Route {
  readonly params: object
}

/** What each language has of a kind. */
export async function routesInEach<Of extends Route>(routesIn: (locale: Locale) => Promise<readonly Of[]>) {
  const routes = site.languages.map(async (locale) =>
    (await routesIn(locale)).map((route) => ({
      ...route,
      params: { ...route.params, language: segmentOf(locale) },
    })),
  )
  return (await Promise.all(routes)).flat()
}
