/** What `npm run build` left in dist/, as the tests of it read it: pages, files, and where a link leads. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheerioAPI } from 'cheerio'
import { load } from 'cheerio'
import type { Locale } from '../../src/languages/locales.ts'
import { site } from '../../src/site.ts'
import { address, homePath, link, storyPath } from '../../src/urls/paths.ts'

const folder = process.env['YONKOMA_OUT'] || 'dist'

export interface BuiltPage {
  /** From the root of the site, without its base: `/ja/about/`. */
  readonly path: string
  /** By its address, not by what it says. */
  readonly locale: Locale
  readonly html: string
  readonly $: CheerioAPI
}

/** Every HTML page of the site. Never empty: without a build there is nothing to judge. */
export const pages: readonly BuiltPage[] = builtPages()

/** Slug of a story page; null for any other page. */
export function slugOf({ path, locale }: BuiltPage): string | null {
  return new RegExp(`^${storyPath(locale, '([a-z0-9-]+)')}$`).exec(path)?.[1] ?? null
}

export interface BuiltStory extends BuiltPage {
  readonly slug: string
}

/** Every page of a story, in every language. Never empty. */
export const storyPages: readonly BuiltStory[] = builtStories()

/** The page at a path; undefined where there is none. */
export const pageAt = (path: string): BuiltPage | undefined => pages.find((page) => page.path === path)

/** What a reader's browser would ask this site for; null where a link leads to another one. */
export interface Target {
  readonly path: string
  /** Without #, decoded; empty where the link has none. */
  readonly anchor: string
}

/** Where a link on a page leads; null where it leaves the site or is no address at all, as `mailto:`. */
export function targetOf(href: string, from: string): Target | null {
  const url = new URL(href, address(from))
  if (url.origin !== new URL(site.address).origin) return null
  const base = link('/')
  const path = decodeURI(url.pathname)
  if (!path.startsWith(base))
    throw new Error(`${href} on ${from} leaves ${base}, where the site is published`)
  return { path: `/${path.slice(base.length)}`, anchor: decodeURIComponent(url.hash.slice(1)) }
}

/** The file that a server sends for a path; null where there is none. */
export function fileAt(path: string): string | null {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) ? file : null
}

/** Paths of all files with an ending, such as `css`. */
export function filesEndingIn(ending: string): readonly string[] {
  return globSync(`${folder}/**/*.${ending}`)
    .map((file) => file.slice(folder.length).replaceAll('\\', '/'))
    .toSorted()
}

/** Text of the file at a path. */
export function textAt(path: string): string {
  const file = fileAt(path)
  if (file === null) throw new Error(`${path} is not in ${folder}/`)
  return readFileSync(file, 'utf8')
}

function builtPages(): readonly BuiltPage[] {
  const found = filesEndingIn('html').map((file) => {
    const path = file.replace(/\/index\.html$/, '/')
    const locale: Locale = path.startsWith(homePath('ja')) ? 'ja' : 'en'
    const html = textAt(file)
    return { path, locale, html, $: load(html) }
  })
  if (found.length === 0) throw new Error(`${folder}/ has no pages. Run \`npm run build\` first.`)
  return found
}

function builtStories(): readonly BuiltStory[] {
  const found = pages.flatMap((page) => {
    const slug = slugOf(page)
    return slug === null ? [] : [{ ...page, slug }]
  })
  if (found.length === 0) throw new Error(`${folder}/ has no story. Run \`npm run build\` first.`)
  return found
}
