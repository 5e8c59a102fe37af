/** Comics about everyday news, `tests/fixtures/everyday/`: the words of a script must do for more than software. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lintComics } from '../../../src/comic/lint.ts'
import { contentOf } from '../../../src/comic/panel/content.ts'
import { blocking } from '../../../src/comic/staging/blocking.ts'
import { exampleComic } from '../../../src/reading/script/example.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { fixtures } from '../../cases.ts'
import { edition, story } from '../stories/sample-story.ts'
import { what } from '../words-of.ts'

const folder = join(fixtures, 'everyday')
const names = [...new Set(readdirSync(folder).map((file) => file.split('.')[0] ?? ''))].toSorted()
const text = (name: string, locale: string): string =>
  readFileSync(join(folder, `${name}.${locale}.yaml`), 'utf8')
const strips = names.map((name) => ({
  name,
  comic: exampleComic({ en: text(name, 'en'), ja: text(name, 'ja') }, 'en'),
}))

test('there are two comics of each of twelve kinds', () => {
  const kinds = new Set(names.map((name) => name.replace(/-\d$/, '')))
  assert.deepEqual([names.length, kinds.size], [24, 12])
})

for (const { name, comic } of strips)
  test(`an editor of ${name} is told nothing, in either language`, async () => {
    const editions = { en: edition('en', { comic: comic.en }), ja: edition('ja', { comic: comic.ja }) }
    const problems = await lintComics([story({ slug: name, editions })])
    assert.deepEqual(
      problems.map((problem) => what(problem)),
      [],
    )
  })

test('at least half of the comics pause: a panel without words, or with one figure at most', () => {
  const pausing = strips.filter(({ comic }) => comic.en.panels.some(isPause))
  assert.ok(pausing.length >= strips.length / 2, pausing.map(({ name }) => name).join())
})

function isPause(panel: Panel): boolean {
  const content = contentOf(panel)
  return panel.say.length === 0 || (content !== null && blocking(content).length < 2)
}
