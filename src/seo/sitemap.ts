/**
 * The map of the site for search engines, in parts under one index: https://www.sitemaps.org/protocol.html. Written by
 * `sitemap`, on which Astro's integration is built too; that one sees addresses alone, while this map says of each when
 * it changed, which pictures it shows and where it is in other languages.
 */
import { Readable, type Transform } from 'node:stream'
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap'
import { address, sitemapPartPath } from '../urls/paths.ts'
import type { Alternate } from './alternates.ts'
import type { NewsEntry } from './news-sitemap.ts'

export interface MapEntry {
  readonly path: string
  /** When the page changed, in ms since 1970; null where nobody knows. */
  readonly changed: number | null
  /** All languages; empty where there is only one. */
  readonly alternates: readonly Alternate[]
  /** Paths of pictures on the page. */
  readonly pictures: readonly string[]
}

/** A file of the map. */
export interface MapPart {
  /** `pages`, `stories-1`. */
  readonly name: string
  readonly entries: readonly MapEntry[]
}

/** The index: every part that has entries, with its newest change. */
export function sitemapIndex(parts: readonly MapPart[]): Promise<string> {
  const items = parts.map(({ name, entries }) => ({
    url: address(sitemapPartPath(name)),
    ...lastmod(Math.max(0, ...entries.map(({ changed }) => changed ?? 0)) || null),
  }))
  return collected(items, new SitemapIndexStream())
}

export function sitemapPart({ entries }: MapPart): Promise<string> {
  const items = entries.map(
    ({ path, changed, alternates, pictures }): SitemapItemLoose => ({
      url: address(path),
      ...lastmod(changed),
      links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
      img: pictures.map((picture) => ({ url: address(picture) })),
    }),
  )
  const xmlns = { news: false, video: false, image: true, xhtml: true }
  return collected(items, new SitemapStream({ xmlns }))
}

/**
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @param entries at least one
 */
export function newsSitemap(entries: readonly NewsEntry[]): Promise<string> {
  const items = entries.map(
    ({ path, publication, language, date, title }): SitemapItemLoose => ({
      url: address(path),
      news: { publication: { name: publication, language }, publication_date: date, title },
    }),
  )
  const xmlns = { news: true, video: false, image: false, xhtml: false }
  return collected(items, new SitemapStream({ xmlns }))
}

const lastmod = (time: number | null): { lastmod?: string } =>
  time === null ? {} : { lastmod: new Date(time).toISOString() }

async function collected(items: readonly unknown[], stream: Transform): Promise<string> {
  return `${await streamToPromise(Readable.from(items).pipe(stream))}\n`
}
