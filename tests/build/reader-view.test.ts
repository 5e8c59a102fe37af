/** What the reader views of browsers keep of a story: Mozilla's own code, run over every one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { words } from '../../src/languages/languages.ts'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { storyPages } from './dist.ts'

const { stories } = await readLibrary(librarySettings())
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

for (const { path, slug, locale, html } of storyPages) {
  const edition = stories.find((story) => story.slug === slug)?.editions[locale]

  test(`a reader view of ${path} keeps the comic, the summary, the takeaways and the text`, () => {
    assert.ok(edition)
    const { kept, text } = readerView(html)
    const alternatives = [...kept.querySelectorAll('img')].map((image) => image.getAttribute('alt'))
    for (const { alt, say, caption } of edition.comic.panels) {
      assert.ok(alternatives.includes(alt), alt)
      for (const line of [caption, ...say.map((balloon) => balloon.words)])
        assert.ok(text.includes(flat(line)), line)
    }
    for (const line of [edition.summary, ...edition.takeaways]) assert.ok(text.includes(flat(line)), line)
    for (const section of edition.sections) assert.ok(text.includes(section.text), section.text)
    // A text of a minute is no longer than what is around it, and then Mozilla's code keeps that, too.
    if (edition.minutes === 1) return
    const { comic } = edition
    assert.ok(text.startsWith(comic.title), `it begins: ${text.slice(0, 60)}`)
    const [before = ''] = text.split(edition.takeaways[0] ?? '')
    for (const beat of ['beat.ki', 'beat.sho', 'embed.how', 'comic.transcript'] as const)
      assert.ok(!before.includes(words(locale)[beat]), words(locale)[beat])
  })
}

function readerView(html: string) {
  const article = new Readability(parseHTML(html).document).parse()
  return {
    kept: parseHTML(`<body>${article?.content}</body>`).document,
    text: flat(article?.textContent ?? ''),
  }
}
