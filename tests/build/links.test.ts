/** Everything that a built page points at: it exists, and reading asks no other host for anything. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ads } from '../../src/ads.ts'
import { site } from '../../src/site.ts'
import { address } from '../../src/urls/paths.ts'
import type { BuiltPage } from './dist.ts'
import { fileAt, filesEndingIn, pageAt, pages, targetOf, textAt } from './dist.ts'

/** Elements a browser loads by itself, without a click. */
const loaded = [
  ['script[src], img[src], source[src], iframe[src], embed[src], video[src], audio[src], track[src]', 'src'],
  ['input[src]', 'src'],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['svg image[href], svg use[href]', 'href'],
  ['link[href]:not([rel=canonical], [rel=alternate], [rel=license], [rel=author], [rel=me])', 'href'],
] as const

/** Addresses a page loads by itself. */
const loads = ({ $ }: BuiltPage): readonly string[] => [
  ...loaded.flatMap(([selector, name]) =>
    $(selector)
      .toArray()
      .map((tag) => $(tag).attr(name) ?? ''),
  ),
  ...$('[srcset], [imagesrcset]')
    .toArray()
    .flatMap((tag) => candidates($(tag).attr('srcset') ?? $(tag).attr('imagesrcset') ?? '')),
  ...$('style, [style]')
    .toArray()
    .flatMap((tag) => urlsIn($(tag).attr('style') ?? $(tag).text())),
]

/** Addresses a page offers to readers and machines. */
const offers = ({ $ }: BuiltPage): readonly string[] => [
  ...$('a[href], area[href], link[href]')
    .toArray()
    .map((tag) => $(tag).attr('href') ?? ''),
  ...$('meta[property="og:image"], meta[name="twitter:image"]')
    .toArray()
    .map((tag) => $(tag).attr('content') ?? ''),
]

const candidates = (srcset: string): readonly string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '')

/** What a style sheet loads: `url(…)` and `@import "…"`. */
const urlsIn = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  )

const isInline = (url: string): boolean => url.startsWith('data:') || url.startsWith('#')

/** Why a link is broken; null where it is not, or leads to another site. */
function fault(href: string, from: string): string | null {
  const target = targetOf(href, from)
  if (target === null) return null
  if (fileAt(target.path) === null) return `${from} → ${href}: nothing there`
  const page = pageAt(target.path)
  const isFound = target.anchor === '' || !page || page.$(`[id="${target.anchor}"]`).length === 1
  return isFound ? null : `${from} → ${href}: no such place on that page`
}

test('every link of every page leads to a page, a file or a place that was built', () => {
  const broken = pages.flatMap((page) =>
    [...new Set([...offers(page), ...loads(page)])]
      .filter((href) => !href.startsWith('data:'))
      .map((href) => fault(href, page.path))
      .filter((reason) => reason !== null),
  )
  assert.deepEqual(broken, [])
})

test('no link is empty, and none leads into a page without its closing slash', () => {
  for (const page of pages)
    for (const href of offers(page)) {
      assert.notEqual(href, '', page.path)
      const path = targetOf(href, page.path)?.path ?? '/'
      assert.match(path, /\/$|\.[a-z0-9]+$/, `${page.path} → ${href}`)
    }
})

test('no id stands twice on a page, so every place on it has one address', () => {
  for (const { $, path } of pages) {
    const ids = $('[id]')
      .toArray()
      .map((tag) => $(tag).attr('id') ?? '')
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      path,
    )
  }
})

test('reading a page asks no other host for anything, unless an advertisement was configured', () => {
  const ours = new URL(site.address).origin
  const advertised = new Set(ads.map(({ src }) => src))
  for (const page of pages) {
    const strangers = loads(page).filter(
      (url) => !isInline(url) && new URL(url, address(page.path)).origin !== ours && !advertised.has(url),
    )
    assert.deepEqual(strangers, [], page.path)
  }
})

test('style sheets and pictures load only what was built', () => {
  for (const path of [...filesEndingIn('css'), ...filesEndingIn('svg')]) {
    const text = textAt(path)
    const linked = [...text.matchAll(/<(?:image|use|script)\b[^>]*?\bhref="([^"]+)"/g)].map(
      ([, href = '']) => href,
    )
    for (const url of [...urlsIn(text), ...linked].filter((url) => !isInline(url))) {
      const target = targetOf(url, path)
      assert.ok(target && fileAt(target.path) !== null, `${path} → ${url}`)
    }
  }
})
