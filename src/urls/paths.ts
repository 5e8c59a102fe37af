/**
 * Every address of the site, spelled once.
 *
 * A *path* starts at the root of the site, without the base under which it is published (`/ja/about/`).
 * A *link* is what an `href` needs (base included). An *address* is absolute, for other machines.
 */
import type { Locale } from '../i18n/locales.ts'
import { site } from '../site.ts'

const base = new URL(site.address).pathname.replace(/\/+$/, '')
const root = (locale: Locale): string => (locale === 'en' ? '/' : `/${locale}/`)

export const homePath = (locale: Locale): string => root(locale)
export const aboutPath = (locale: Locale): string => `${root(locale)}about/`
/** The dictionary of scripts. */
export const galleryPath = (locale: Locale): string => `${root(locale)}gallery/`
export const storyPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/`
/** The social card of one edition; the address stays the same when the card is redrawn. */
export const cardPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/card.png`
/** The whole strip with its title, as one picture to keep. */
export const stripPath = (locale: Locale, slug: string): string => `${root(locale)}stories/${slug}/strip.png`
/** The panel that stands for a story, without words; both languages share it. */
export const cropPath = (slug: string, shape: string): string => `/stories/${slug}/panel-${shape}.png`
/** The social card of pages that are not stories. */
export const siteCardPath = (locale: Locale): string => `${root(locale)}card.png`
/** A picture of a story. `name` carries the hash of its bytes, so that it may be cached for ever. */
export const picturePath = (slug: string, name: string): string => `/pictures/${slug}/${name}`
/** A font subset for one page's headings. */
export const titleFontPath = (hash: string): string => `/fonts/${hash}.woff2`

/** Path → what an `href` or `src` on a page needs. */
export const link = (path: string): string => base + path
/** Path → absolute address. */
export const address = (path: string): string => site.address + path
