import type { CollectionEntry } from 'astro:content'
import { getCollection } from 'astro:content'
import type { Locale } from '../languages/locales.ts'
import { standingPath } from '../urls/paths.ts'
import { type Translation, translations } from '../urls/translations.ts'

export interface StandingPageProps {
  readonly entry: CollectionEntry<'pages'>
  readonly locale: Locale
  /** Name of its folder. */
  readonly name: string
  readonly translations: readonly Translation[]
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
      const others = translations(locale, (other) => standingPath(other, name))
      const known = others.filter((other) => entries.has(`${name}/${other.locale}`))
      return {
        params: { page: name },
        props: { entry, locale, name, translations: known } satisfies StandingPageProps,
      }
    })
}
