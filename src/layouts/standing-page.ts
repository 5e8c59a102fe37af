import type { CollectionEntry } from 'astro:content'
import { getEntry } from 'astro:content'
import type { Locale } from '../i18n/locales.ts'

/**
 * A page of the site's owner: `content/pages/<name>/<locale>.mdx`.
 * @throws where the file is missing
 */
export async function standingPage(name: string, locale: Locale): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', `${name}/${locale}`)
  if (!entry) throw new Error(`content/pages/${name}/${locale}.mdx is missing`)
  return entry
}
