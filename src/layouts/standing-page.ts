import type { CollectionEntry } from 'astro:content'
import { getCollection } from 'astro:content'
import type { Locale } from '../languages/locales.ts'
import { otherLocale } from '../languages/locales.ts'
import { standingPath } from '../urls/paths.ts'

export interface StandingPageProps {
  readonly entry: CollectionEntry<'pages'>
  readonly locale: Locale
  /** Name of its folder. */
  readonly name: string
  /** Path in the other language; null where there is none. */
  readonly counterpart: string | null
}

/**
 * The pages of the site's owner, `content/pages/<name>/<locale>.mdx`, in the shape that Astro's `getStaticPaths` returns.
 */
export async function standingRoutes(locale: Locale) {
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]))
  return [...entries.values()]
    .map((entry) => ({ entry, name: entry.id.split('/')[0] ?? '' }))
    .filter(({ entry, name }) => entry.id === `${name}/${locale}`)
    .map(({ entry, name }) => {
      const other = otherLocale(locale)
      const counterpart = entries.has(`${name}/${other}`) ? standingPath(other, name) : null
      return {
        params: { page: name },
        props: { entry, locale, name, counterpart } satisfies StandingPageProps,
      }
    })
}
