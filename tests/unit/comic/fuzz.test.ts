/** Forty comics by chance: whatever an editor types within the grammar is drawn, with every word of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureFindings } from '../../../src/comic/lint-picture.ts'
import type { PanelContent } from '../../../src/comic/panel/content.ts'
import { contentOf } from '../../../src/comic/panel/content.ts'
import { renderPanel, stagePanel } from '../../../src/comic/panel/panel.ts'
import type { Locale } from '../../../src/languages/locales.ts'
import { comicWords } from '../../../src/lettering/comic-words.ts'
import { exampleComic } from '../../../src/reading/script/example.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { locales } from '../../site-languages.ts'
import { randomComic } from './random-comic.ts'

interface Case {
  /** To find it again: `17.en.3`. */
  readonly name: string
  readonly locale: Locale
  readonly panel: Panel
  readonly content: PanelContent
}

const cases: readonly Case[] = Array.from({ length: 40 }, (_, index) => index + 1).flatMap((seed) => {
  const comics = exampleComic(randomComic(seed), 'en')
  return locales.flatMap((locale) =>
    comics[locale].panels.flatMap((panel, index) => {
      const content = contentOf(panel)
      return content ? [{ name: `${seed}.${locale}.${index + 1}`, locale, panel, content }] : []
    }),
  )
})

const page = { width: 720, height: 470 } as const
const drawn = cases.map((one) => {
  const sheet = { locale: one.locale, ...page }
  return { ...one, ...renderPanel(one.content, sheet), staged: stagePanel(one.content, sheet) }
})

test('forty comics by chance are drawn in both languages', () => {
  assert.equal(drawn.length, 320)
  for (const { name, svg } of drawn) {
    assert.match(svg, /^<svg [^>]+>.+<\/svg>$/s, name)
    assert.doesNotMatch(svg, /NaN|Infinity|undefined|null/, name)
  }
})

test('no balloon and no word of one is lost, and their order is kept', () => {
  for (const { name, locale, content, staged } of drawn) {
    const { balloons } = staged.placement
    const wanted = [content.caption, ...content.say.map(({ words }) => words)].filter((words) => words !== '')
    const lettered = balloons.map(({ block }) => block.lines.join(''))
    assert.deepEqual(
      lettered.map(withoutSpaces),
      wanted.map((words) => withoutSpaces(comicWords(words, locale))),
      name,
    )
  }
})

test('no sound effect is lost', () => {
  for (const { name, content, staged } of drawn) assert.equal(staged.sounds.length, content.sfx.length, name)
})

test('what is in the way of something is told by the lint', () => {
  for (const { name, locale, panel, report } of drawn) {
    const findings = pictureFindings(panel, report, { locale, number: 1 })
    if (report.isPlaced) assert.ok(findings.length >= report.collisions.length, name)
    else
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['balloon-without-place'],
        name,
      )
  }
})

const withoutSpaces = (text: string): string => text.replace(/\s/g, '')
