/** The glossary and the index of sources of every language, beside the stories that fill them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../src/languages/locales.ts'
import { address, glossaryPath, sourcesPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import type { BuiltPage } from './dist.ts'
import { pageAt, storyPages } from './dist.ts'

const built = (path: string): BuiltPage => {
  const page = pageAt(path)
  assert.ok(page, `${path} was not built`)
  return page
}

const ids = ({ $ }: BuiltPage, selector: string): readonly string[] =>
  $(selector)
    .toArray()
    .map((tag) => $(tag).attr('id') ?? '')

const storiesIn = (locale: Locale) => storyPages.filter((page) => page.locale === locale)

for (const locale of locales) {
  test(`every term of every story stands in the glossary once and names the story, in ${locale}`, () => {
    const glossary = built(glossaryPath(locale))
    const terms = storiesIn(locale).flatMap((story) =>
      ids(story, '#glossary [id^="term-"]:not([id$="--meaning"])').map((id) => ({ id, slug: story.slug })),
    )
    assert.notEqual(terms.length, 0)
    assert.deepEqual(
      ids(glossary, 'main [id^="term-"]').toSorted(),
      [...new Set(terms.map(({ id }) => id))].toSorted(),
    )
    for (const { id, slug } of terms)
      assert.equal(glossary.$(`#${id} a[href$="${storyPath(locale, slug)}"]`).length, 1, `${id} of ${slug}`)
  })

  test(`search engines read the same terms as readers, in ${locale}`, () => {
    const page = built(glossaryPath(locale))
    const graph = JSON.parse(page.$('script[type="application/ld+json"]').text()) as {
      '@graph': readonly { '@type': string; hasDefinedTerm?: readonly { url: string }[] }[]
    }
    const [set, ...more] = graph['@graph'].filter((thing) => thing['@type'] === 'DefinedTermSet')
    assert.ok(set && more.length === 0)
    assert.deepEqual(
      set.hasDefinedTerm?.map(({ url }) => url),
      ids(page, 'main [id^="term-"]').map((id) => address(`${glossaryPath(locale)}#${id}`)),
    )
  })

  test(`every source of every story stands in the index, in ${locale}`, () => {
    const { $ } = built(sourcesPath(locale))
    const cited = new Set(
      $('main a[href^="http"]')
        .toArray()
        .map((tag) => $(tag).attr('href')),
    )
    for (const story of storiesIn(locale))
      for (const tag of story.$('#sources a.source-link').toArray())
        assert.ok(cited.has(story.$(tag).attr('href')), `${story.slug}: ${story.$(tag).attr('href')}`)
  })
}
