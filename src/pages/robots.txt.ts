import type { APIRoute } from 'astro'
import { loadStories } from '../reading/library/load.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { newsEntries } from '../seo/news-sitemap.ts'
import { robots } from '../seo/robots.ts'

export const GET: APIRoute = async () =>
  new Response(robots(newsEntries(await loadStories(), librarySettings().now).length > 0))
