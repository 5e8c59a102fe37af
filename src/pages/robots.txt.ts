import type { APIRoute } from 'astro'
import { newsEntries } from '../seo/news-sitemap.ts'
import { robots } from '../seo/robots.ts'
import { loadStories } from '../story/load.ts'
import { librarySettings } from '../story/settings.ts'

export const GET: APIRoute = async () =>
  new Response(robots(newsEntries(await loadStories(), librarySettings().now).length > 0))
