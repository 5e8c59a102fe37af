/** What a new site begins with is there in every language, and the check finds nothing in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settingsFrom } from '../../../src/desk/init/settings.ts'
import { siteFiles } from '../../../src/desk/init/site-files.ts'
import { words } from '../../../src/languages/languages.ts'
import { locales } from '../../../src/languages/locales.ts'

for (const locale of locales)
  test(`a new site in ${locale} says everything in it, in files that name no other language`, () => {
    const site = settingsFrom({ languages: locale, name: 'Harbour' }, '/home/me/harbour')
    assert.ok(!('faults' in site))
    const files = siteFiles(site)
    for (const list of ['topics', 'people'])
      assert.match(files.get(`content/${list}.yaml`) ?? '', new RegExp(`^  ${locale}: `, 'm'), list)
    // Stories link to the place.
    assert.ok(files.get(`content/pages/about/${locale}.mdx`)?.includes(`## ${words(locale)['beat.link']}\n`))
    for (const [path, text] of files)
      if (path.endsWith('.mdx'))
        for (const [, code] of text.matchAll(/ locale="(\w+)"/g)) assert.equal(code, locale, path)
  })
