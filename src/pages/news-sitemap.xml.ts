import type { APIRoute } from 'astro'
import { newsEntries } from '../seo/news-sitemap.ts'
import { newsSitemap } from '../seo/sitemap.ts'
import { loadStories } from '../story/load.ts'
import { librarySettings } from '../story/settings.ts'

export const GET: APIRoute = async () =>
  new Response(await newsSitemap(newsEntries(await loadStories(), librarySettings().now)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
