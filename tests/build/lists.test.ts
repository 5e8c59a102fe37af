/** Finding: every story is on the list of its month, its topic and its author, in both languages, and lists are light. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { monthAt } from '../../src/stories/day.ts'
import { shownEdition } from '../../src/stories/shown-edition.ts'
import {
  address,
  archivePath,
  glossaryPath,
  homePath,
  link,
  personPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import type { BuiltPage } from './dist.ts'
import { pageAt, pages, slugOf, targetOf } from './dist.ts'

const { stories } = await readLibrary(librarySettings())

/** Paths that a page's content links to. */
const linked = ({ $, path }: BuiltPage): ReadonlySet<string> =>
  new Set(
    $('main a[href]')
      .toArray()
      .flatMap((tag) => targetOf($(tag).attr('href') ?? '', path)?.path ?? []),
  )

const built = (path: string): BuiltPage => {
  const page = pageAt(path)
  assert.ok(page, `${path} was not built`)
  return page
}

/** A list and the pages behind it, found as a reader finds them: by the link to the next. */
function wholeList(path: string): readonly BuiltPage[] {
  const page = built(path)
  const next = page.$('a[rel=next]').filter((_, tag) => page.$(tag).closest('nav').length > 0)
  const target = next.length > 0 ? targetOf(next.attr('href') ?? '', path)?.path : undefined
  return target === undefined ? [page] : [page, ...wholeList(target)]
}

const storiesOn = (path: string): ReadonlySet<string> =>
  new Set(wholeList(path).flatMap((page) => [...linked(page)].filter((href) => href.includes('/stories/'))))

test('every story is listed under its month, its topic and its author, in either language', () => {
  for (const locale of locales) {
    const seen = new Map<string, ReadonlySet<string>>()
    for (const story of stories) {
      const own = storyPath(shownEdition(story, locale).locale, story.slug)
      for (const list of [
        archivePath(locale, monthAt(story.published.time)),
        topicPath(locale, story.topic),
        personPath(locale, story.author),
      ]) {
        const listed = seen.get(list) ?? storiesOn(list)
        seen.set(list, listed)
        assert.ok(listed.has(own), `${own} is not on ${list}`)
      }
    }
  }
})

test('the archive leads to every month, the index of topics to every topic', () => {
  for (const locale of locales) {
    const archive = linked(built(archivePath(locale)))
    const topics = linked(built(topicsPath(locale)))
    for (const { published, topic } of stories) {
      assert.ok(archive.has(archivePath(locale, monthAt(published.time))), published.text)
      assert.ok(topics.has(topicPath(locale, topic)), topic)
    }
  }
})

test('the home page leads to the archive, the topics and the glossary', () => {
  for (const locale of locales) {
    const home = linked(built(homePath(locale)))
    for (const path of [archivePath(locale), topicsPath(locale), glossaryPath(locale)])
      assert.ok(home.has(path), path)
  }
})

test('a story leads to its topic and its author, and shows the way back to the home page', () => {
  for (const story of stories)
    for (const locale of locales) {
      if (!story.editions[locale]) continue
      const found = linked(built(storyPath(locale, story.slug)))
      for (const path of [
        homePath(locale),
        topicsPath(locale),
        topicPath(locale, story.topic),
        personPath(locale, story.author),
      ])
        assert.ok(found.has(path), `${storyPath(locale, story.slug)} does not lead to ${path}`)
    }
})

const isList = ({ path, locale }: BuiltPage): boolean =>
  [archivePath(locale), topicsPath(locale), personPath(locale, '')].some((root) =>
    path.startsWith(root.replace(/\/+$/, '/')),
  )

test('a list shows small strips and never loads a full panel', () => {
  const lists = pages.filter(isList)
  assert.ok(lists.length >= 8, `only ${lists.length} lists`)
  for (const { $, path } of lists) assert.equal($(`main img[src^="${link('/pictures/')}"]`).length, 0, path)
})

test('what leads on from a story is shown small, too', () => {
  for (const page of pages.filter((page) => slugOf(page) !== null)) {
    const full = page.$(`main img[src^="${link('/pictures/')}"]`).toArray()
    for (const tag of full)
      assert.match(page.$(tag).attr('src') ?? '', new RegExp(`/pictures/${slugOf(page)}/`), page.path)
  }
})

/** What search engines read of a page, by its type. */
const thing = ({ $, path }: BuiltPage, type: string): Record<string, unknown> => {
  const { '@graph': graph } = JSON.parse($('script[type="application/ld+json"]').text()) as {
    '@graph': readonly Record<string, unknown>[]
  }
  const found = graph.find((entry) => entry['@type'] === type)
  assert.ok(found, `${path} has no ${type}`)
  return found
}

test('search engines read a list as a list, and the page of an author as a person', () => {
  for (const page of pages.filter(isList)) {
    const isPerson = page.path.startsWith(personPath(page.locale, '').replace(/\/+$/, '/'))
    const { url, mainEntity } = thing(page, isPerson ? 'ProfilePage' : 'CollectionPage')
    assert.equal(url, address(page.path))
    assert.equal((mainEntity as { '@type': string })['@type'], isPerson ? 'Person' : 'ItemList')
    const { itemListElement } = (isPerson ? thing(page, 'ItemList') : mainEntity) as {
      itemListElement: readonly { readonly url: string }[]
    }
    const shown = linked(page)
    for (const entry of itemListElement)
      assert.ok(shown.has(targetOf(entry.url, page.path)?.path ?? ''), `${entry.url} is not on ${page.path}`)
  }
})
