import type { APIRoute } from 'astro'
import { loadStories, loadTopics } from '../reading/library/load.ts'
import { type MapPart, sitemapPart } from '../seo/sitemap.ts'
import { sitemapParts } from '../seo/sitemap-parts.ts'

export const getStaticPaths = async () =>
  sitemapParts({ stories: await loadStories(), topics: await loadTopics() }).map((part) => ({
    params: { part: part.name },
    props: part,
  }))

export const GET: APIRoute<MapPart> = async ({ props }) =>
  new Response(await sitemapPart(props), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
