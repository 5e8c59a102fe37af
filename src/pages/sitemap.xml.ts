import type { APIRoute } from 'astro'
import { loadStories, loadTopics } from '../reading/library/load.ts'
import { sitemapIndex } from '../seo/sitemap.ts'
import { sitemapParts } from '../seo/sitemap-parts.ts'

export const GET: APIRoute = async () =>
  new Response(
    await sitemapIndex(sitemapParts({ stories: await loadStories(), topics: await loadTopics() })),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  )
