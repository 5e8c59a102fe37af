/**
 * Every address of the site, spelled once.
 *
 * A *path* starts at the root of the site, without the base under which it is published (`/ja/about/`).
 * A *link* is what an `href` needs (base included). An *address* is absolute, for other machines.
 */
import type { Locale } from '../languages/locales.ts'
import { mainLanguage, site } from '../site.ts'

const base = new URL(site.address).pathname.replace(/\/+$/, '')
const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

export type FeedFormat = keyof typeof feedFiles

const paged = (page: number): string => (page === 1 ? '' : `${page}/`)
const root = (locale: Locale): string => (locale === mainLanguage ? '/' : `/${locale}/`)

export const homePath = (locale: Locale): string => root(locale)
/** A page of the site's owner, by the name of its folder. */
export const standingPath = (locale: Locale, name: string): string => `${root(locale)}${name}/`
export const aboutPath = (locale: Locale): string => standingPath(locale, 'about')
/** Who edits, by which rules. */
export const policyPath = (locale: Locale): string => standingPath(locale, 'policy')
/** How mistakes are put right, and the log of those that were. */
export const correctionsPath = (locale: Locale): string => standingPath(locale, 'corrections')
export const privacyPath = (locale: Locale): string => standingPath(locale, 'privacy')
export const contactPath = (locale: Locale): string => standingPath(locale, 'contact')
/** All stories, by month; without a month the index of months. `month` is `YYYY-MM`; `page` counts from 1. */
export const archivePath = (locale: Locale, month?: string, page = 1): string =>
  `${root(locale)}archive/${month === undefined ? '' : `${month}/`}${paged(page)}`
/** Strips alone, the newest first; `page` counts from 1. */
export const stripsPath = (locale: Locale, page = 1): string => `${root(locale)}strips/${paged(page)}`
/** All topics. */
export const topicsPath = (locale: Locale): string => `${root(locale)}topics/`
export const topicPath = (locale: Locale, key: string, page = 1): string =>
  `${topicsPath(locale)}${key}/${paged(page)}`
/** What one author wrote. */
export const personPath = (locale: Locale, key: string, page = 1): string =>
  `${root(locale)}people/${key}/${paged(page)}`
export const glossaryPath = (locale: Locale, page = 1): string => `${root(locale)}glossary/${paged(page)}`
/** A term in the glossary of all stories, on the page on which it is. */
export const termPath = (locale: Locale, id: string, page = 1): string =>
  `${glossaryPath(locale, page)}#term-${id}`
/** Publishers, and who cites what. */
export const sourcesPath = (locale: Locale, page = 1): string => `${root(locale)}sources/${paged(page)}`
export const searchPath = (locale: Locale): string => `${root(locale)}search/`
/** Folder of one language's search index: two indexes, for their words are cut in two ways. */
export const searchIndexPath = (locale: Locale): string => `/search-index/${locale}/`
/** The dictionary of scripts. */
export const galleryPath = (locale: Locale): string => `${root(locale)}gallery/`
/** Where anybody can write a strip; below the first language's lie its files, for all languages. */
export const playPath = (locale: Locale): string => `${root(locale)}play/`
export const playFilePath = (name: string): string => `/play/${name}`
export const storyPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/`
/** The strip alone, for other people's pages. */
export const embedPath = (locale: Locale, slug: string): string => `${root(locale)}embed/${slug}/`
/** Whose page a path is, of a story or its strip alone; null for every other. */
export function editionAt(path: string): { readonly locale: Locale; readonly slug: string } | null {
  const slug = /\/(?:stories|embed)\/([^/]+)\/?$/.exec(path)?.[1] ?? ''
  const whole = path.replace(/\/?$/, '/')
  const locale = site.languages.find((of) => [storyPath(of, slug), embedPath(of, slug)].includes(whole))
  return locale ? { locale, slug } : null
}
/** What oEmbed clients read: https://oembed.com */
export const oembedPath = (locale: Locale, slug: string): string =>
  `${root(locale)}stories/${slug}/oembed.json`
/** Four panels, small: what lists show. */
export const thumbPath = (locale: Locale, slug: string, width = 280): string =>
  `${root(locale)}stories/${slug}/strip${width === 280 ? '' : `-${width}`}.avif`
/** The social card of one edition; the address stays the same when the card is redrawn. */
export const cardPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/card.png`
/** The whole strip with its title, as one picture to keep. */
export const stripPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/strip.png`
/** The panel that stands for a story, without words; all languages share it. */
export const cropPath = (slug: string, shape: string): string => `/stories/${slug}/panel-${shape}.png`
/** The social card of pages that are not stories. */
export const siteCardPath = (locale: Locale): string => `${root(locale)}card.png`
/** A picture of a story. `name` carries the hash of its bytes, so that it may be cached for ever. */
export const picturePath = (slug: string, name: string): string => `/pictures/${slug}/${name}`
/** RSS, Atom, JSON Feed of all stories of a language, or of one topic. */
export const feedPath = (locale: Locale, format: FeedFormat, topic?: string): string =>
  `${topic === undefined ? root(locale) : topicPath(locale, topic)}${feedFiles[format]}`
/** The index of the map, which names its parts. */
export const sitemapPath = '/sitemap.xml'
/** `part` is `pages` or `stories-1`. */
export const sitemapPartPath = (part: string): string => `/sitemap-${part}.xml`
export const newsSitemapPath = '/news-sitemap.xml'
/** Tells browsers how to search here. */
export const openSearchPath = (locale: Locale): string => `${root(locale)}opensearch.xml`
export const manifestPath = (locale: Locale): string => `${root(locale)}manifest.webmanifest`
/** For home screens: `icon-192`. */
export const iconPath = (name: string): string => `/icons/${name}.png`
/** Who stands for the site, on pages. */
export const portraitPath = (name: string): string => `/icons/${name}.svg`
/** The style sheet of the site's owner. */
export const ownStylePath = (hash: string): string => `/style.${hash}.css`
/** A font subset for one page's headings. */
export const titleFontPath = (hash: string): string => `/fonts/${hash}.woff2`

/** Path → what an `href` or `src` on a page needs. */
export const link = (path: string): string => base + path
/** What somebody asked a server for → path. The base may or may not have been taken off by then. */
export function pathOf(url: string): string {
  const path = decodeURI(new URL(url, 'http://localhost').pathname)
  const start = decodeURI(base)
  return path.startsWith(`${start}/`) ? path.slice(start.length) : path
}
/** Path → absolute address. */
export const address = (path: string): string => site.address + path
