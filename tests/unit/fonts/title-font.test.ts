import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subset } from '../../../src/fonts/subset.ts'
import { titleFont, titleRecipe } from '../../../src/fonts/title-font.ts'
import type { Section } from '../../../src/stories/story.ts'
import { edition } from '../stories/sample-story.ts'

const section = (text: string, kind: Section['kind']): Section => ({
  id: 'x',
  text,
  kind,
  beat: 'sho',
  parts: [],
  html: '',
})

test('a Japanese page names the font of its own headings', () => {
  const font = titleFont(edition('ja'))
  assert.equal(font?.family, 'Yonkoma Title')
  assert.match(font?.href ?? '', /^\/fonts\/[0-9a-f]{16}\.woff2$/)
})

test('an English page has none', () => {
  assert.equal(titleFont(edition('en')), null)
})

test('a Japanese page whose headings are Latin has none', () => {
  assert.equal(titleFont(edition('ja', { title: 'EU AI Act' })), null)
})

test('titles and the author’s own headings are in it, headings of a known kind are not', () => {
  const recipe = titleRecipe(
    edition('ja', {
      title: '夜の扉',
      comic: { title: '玄関', panels: [] },
      sections: [section('影響', 'impact'), section('補足', null)],
    }),
  )
  assert.deepEqual([...(recipe?.characters ?? '')].toSorted(), [...'夜の扉玄関補足'].toSorted())
})

test('another word gives another font, the same words the same', () => {
  const href = (title: string) => titleFont(edition('ja', { title }))?.href
  assert.equal(href('扉の夜'), href('夜の扉'))
  assert.notEqual(href('扉の夜'), href('扉の朝'))
})

test('the font of a long title stays under 6 kB', async () => {
  const recipe = titleRecipe(
    edition('ja', { title: '国際数学オリンピックでAIが「金メダル相当」、何を意味して何を意味しないのか' }),
  )
  assert.ok(recipe)
  assert.ok((await subset(recipe)).length < 6000)
})
