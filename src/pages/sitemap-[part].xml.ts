import type { APIRoute } from 'astro'
import { type MapPart, sitemapPart } from '../seo/sitemap.ts'
import { sitemapParts } from '../seo/sitemap-parts.ts'
import { loadStories, loadTopics } from '../story/load.ts'

export const getStaticPaths = async () =>
  sitemapParts({ stories: await loadStories(), topics: await loadTopics() }).map((part) => ({
    params: { part: part.name },
    props: part,
  }))

export const GET: APIRoute<MapPart> = async ({ props }) =>
  new Response(await sitemapPart(props), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
