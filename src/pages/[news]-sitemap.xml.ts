import type { APIRoute, GetStaticPaths } from 'astro'
import { loadStories } from '../reading/library/load.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type NewsEntry, newsEntries } from '../seo/news-sitemap.ts'
import { newsSitemap } from '../seo/sitemap.ts'

/** On a quiet day there is none: a map without an address is not valid. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = newsEntries(await loadStories(), librarySettings().now)
  return entries.length === 0 ? [] : [{ params: { news: 'news' }, props: { entries } }]
}

export const GET: APIRoute<{ readonly entries: readonly NewsEntry[] }> = async ({ props }) =>
  new Response(await newsSitemap(props.entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
