import type { APIRoute } from 'astro'
import { sitemapIndex } from '../seo/sitemap.ts'
import { sitemapParts } from '../seo/sitemap-parts.ts'
import { loadStories, loadTopics } from '../story/load.ts'

export const GET: APIRoute = async () =>
  new Response(
    await sitemapIndex(sitemapParts({ stories: await loadStories(), topics: await loadTopics() })),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  )
