/** The head of every built page: what search engines are told must be true of the other pages too. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { address, cardPath, storyPath } from '../../src/urls/paths.ts'
import { locales, otherLocale } from '../site-languages.ts'
import type { BuiltPage } from './dist.ts'
import { fileAt, pageAt, pages, storyPages, targetOf } from './dist.ts'
import { newsArticle } from './news-article.ts'

const indexed = pages.filter(({ $ }) => !($('meta[name=robots]').attr('content') ?? '').includes('noindex'))

const alternates = ({ $ }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    $('link[rel=alternate][hreflang]')
      .toArray()
      .map((tag) => [$(tag).attr('hreflang') ?? '', $(tag).attr('href') ?? '']),
  )

test('every page is in the language of its address', () => {
  for (const { $, path, locale } of pages) assert.equal($('html').attr('lang'), locale, path)
})

test('every page has one heading of the first level, with words in it', () => {
  for (const { $, path } of pages) {
    assert.equal($('h1').length, 1, path)
    assert.notEqual($('h1').text().trim(), '', path)
  }
})

test('every page has one title and one description, and no two pages of a language share a title', () => {
  for (const { $, path } of pages) {
    assert.equal($('head > title').length, 1, path)
    assert.notEqual($('meta[name=description]').attr('content') ?? '', '', path)
  }
  for (const locale of locales) {
    const titles = pages.filter((page) => page.locale === locale).map(({ $ }) => $('head > title').text())
    assert.deepEqual(titles.toSorted(), [...new Set(titles)].toSorted())
  }
})

test('the canonical address of a page is its own, in every place that names it', () => {
  for (const { $, path } of indexed) {
    assert.equal($('link[rel=canonical]').length, 1, path)
    assert.equal($('link[rel=canonical]').attr('href'), address(path))
    assert.equal($('meta[property="og:url"]').attr('content'), address(path))
  }
})

test('pages that name each other as translations agree, and name English as the default', () => {
  for (const page of pages) {
    const named = alternates(page)
    if (Object.keys(named).length === 0) continue
    assert.deepEqual(Object.keys(named).toSorted(), ['en', 'ja', 'x-default'], page.path)
    assert.equal(named[page.locale], address(page.path))
    assert.equal(named['x-default'], named['en'])
    const other = pageAt(targetOf(named[otherLocale(page.locale)] ?? '', page.path)?.path ?? '')
    assert.ok(other, `${page.path} names a translation that was not built`)
    assert.deepEqual(alternates(other), named)
  }
})

test('a story claims a translation exactly where one was built', () => {
  for (const page of storyPages) {
    const other = fileAt(storyPath(otherLocale(page.locale), page.slug))
    assert.equal(Object.keys(alternates(page)).length, other === null ? 0 : 3, page.path)
    assert.equal(page.$('meta[property="og:locale:alternate"]').length, other === null ? 0 : 1, page.path)
  }
})

test('every story is a NewsArticle with what search engines require', () => {
  for (const page of storyPages) {
    const article = newsArticle(page)
    assert.ok(article.headline.length > 0 && article.headline.length <= 110, page.path)
    for (const date of [article.datePublished, article.dateModified])
      assert.match(date, /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/)
    assert.equal(article.inLanguage, page.locale)
    assert.equal(article.mainEntityOfPage, address(page.path))
    assert.equal(article.image.at(-1)?.url, address(cardPath(page.locale, page.slug)))
    assert.notEqual(article.author.name, '')
    assert.match(article.author.url, /^https:\/\//)
    assert.notEqual(article.publisher.name, '')
    assert.ok(fileAt(targetOf(article.publisher.logo.url, page.path)?.path ?? ''), article.publisher.logo.url)
    assert.notEqual(article.citation.length, 0, page.path)
  }
})

test('the headline that search engines read is the one that readers see', () => {
  for (const page of storyPages) {
    const heading = page.$('h1').clone()
    heading.find('rt, rp').remove()
    assert.equal(
      heading
        .text()
        .replace(/[ \n\t]+/g, ' ')
        .trim(),
      newsArticle(page).headline,
    )
  }
})

test('search engines may show a large picture of every story', () => {
  for (const { $, path } of storyPages)
    assert.match($('meta[name=robots]').attr('content') ?? '', /max-image-preview:large/, path)
})
