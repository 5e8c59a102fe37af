/** The gallery is the editors' dictionary: no legal word may be missing, in either language, and each has its picture. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { type CheerioAPI, load } from 'cheerio'
import { castGrammar, kindsOf, propGrammar } from '../../src/reading/script/grammar.ts'
import { site } from '../../src/site.ts'
import { castKeys } from '../../src/stories/cast.ts'
import * as propVocabulary from '../../src/stories/prop-words.ts'
import * as scriptVocabulary from '../../src/stories/script-words.ts'
import { galleryPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { fileAt, pageAt, targetOf } from './dist.ts'

const vocabulary = { ...scriptVocabulary, ...propVocabulary }

/** What the anchors of a list begin with. A new list of words has to be given a place in the gallery, and here. */
const anchors: Readonly<Record<keyof typeof vocabulary, string>> = {
  expressions: 'expression',
  poses: 'pose',
  views: 'view',
  marks: 'mark',
  places: 'place',
  facings: 'facing',
  sizes: 'size',
  layers: 'layer',
  scenes: 'scene',
  shots: 'shot',
  effects: 'effect',
  props: 'prop',
  labelled: 'prop',
  heights: 'height',
}

/** Words that everybody is shown with. */
const looks = ['expression', 'pose', 'view']

interface Word {
  readonly word: string
  readonly anchor: string
}

const words: readonly Word[] = [
  ...castKeys().map((word) => ({ word, anchor: `cast-${word}` })),
  ...Object.entries<readonly string[] | Readonly<Record<string, number>>>(vocabulary).flatMap(
    ([list, legal]) =>
      wordsIn(legal).map((word) => ({ word, anchor: `${anchors[list as keyof typeof vocabulary]}-${word}` })),
  ),
]

/** None where the site does without. */
const galleries = (site.pages.gallery ? locales : []).map((locale) => {
  const path = galleryPath(locale)
  const page = pageAt(path)
  assert.ok(page, `${path} was not built`)
  return { locale, path, page }
})

/** Some lists say what their words stand for. */
function wordsIn(list: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  return Array.isArray(list) ? list : Object.keys(list)
}

/** Words that a gallery does not name, explain, or show. */
function missing($: CheerioAPI, path: string): readonly string[] {
  return words.flatMap(({ word, anchor }) => {
    const entry = $(`article[id="${anchor}"]`)
    const named = entry.find('h3').text() === word && entry.find('h3 + p').text().trim() !== ''
    const copied = entry.find('pre').text().includes(word)
    const images = entry.find('img').toArray()
    const drawn = images.filter((image) => isDrawn($(image).attr('src') ?? '', path)).length
    const wanted = looks.includes(anchor.split('-')[0] ?? '') ? castKeys().length : 1
    return named && copied && images.length === wanted && drawn === wanted ? [] : [anchor]
  })
}

/** The file is there, and on a sheet the drawing too. */
function isDrawn(src: string, path: string): boolean {
  const target = targetOf(src, path)
  const file = target && fileAt(target.path)
  if (!target || !file) return false
  const svg = textOf(file)
  return target.anchor === '' ? svg.includes('<path') : svg.includes(`<view id="${target.anchor}"`)
}

function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, known)
  return known
}

const texts = new Map<string, string>()

test('every legal word has its entry in both galleries, with its picture', () => {
  assert.ok(words.length > 150, `only ${words.length} words to look for`)
  for (const { page, path } of galleries) assert.deepEqual(missing(page.$, path), [], path)
})

test('a word without an entry, a picture or an explanation would be noticed', () => {
  for (const { page, path } of galleries) {
    const $ = load(page.html)
    $('article[id="mark-zzz"]').remove()
    $('article[id="scene-court"] img').remove()
    $('article[id="pose-bow"] img').last().remove()
    $('article[id="effect-focus"] h3 + p').text('')
    assert.deepEqual(missing($, path), ['effect-focus', 'mark-zzz', 'pose-bow', 'scene-court'])
  }
})

test('every number that may be typed has an example', () => {
  const kinds = [...kindsOf(castGrammar), ...kindsOf(propGrammar)]
  for (const { page, path } of galleries) {
    const headings = page
      .$('article h3')
      .toArray()
      .map((heading) => page.$(heading).text())
      .filter((text) => /\d/.test(text))
    for (const [name, { words: forms, read }] of kinds.filter(([, { words }]) =>
      words.some((one) => /\d/.test(one)),
    ))
      assert.ok(
        headings.some((heading) => read(heading) !== null),
        `${path} has no example of a ${name} such as ${forms.at(-1)}`,
      )
  }
})

test('everybody is shown under their own name, in the language of the page', () => {
  for (const { page, path } of galleries) {
    const shown = page
      .$('article[id="expression-happy"] img')
      .toArray()
      .map((image) => targetOf(page.$(image).attr('src') ?? '', path)?.anchor)
    assert.deepEqual(shown, castKeys())
  }
})

test('pictures are fetched when they come near, and keep their room until then', () => {
  for (const { page } of galleries)
    for (const image of page.$('main img').toArray()) {
      const { src, loading, width, height } = image.attribs
      assert.equal(loading, 'lazy', src)
      assert.ok(Number(width) > 0 && Number(height) > 0, src)
    }
})

test('the page takes at most 40 kB, and search engines are not asked to keep it', () => {
  for (const { page, path } of galleries) {
    assert.ok(brotliCompressSync(page.html).length <= 40_000, path)
    assert.equal(page.$('meta[name=robots]').attr('content'), 'noindex')
  }
})

test('buttons that need a script are hidden until it runs', () => {
  for (const { page, path } of galleries) {
    const buttons = page.$('main button').toArray()
    assert.ok(buttons.length >= 150, path)
    assert.ok(
      buttons.every((button) => 'hidden' in button.attribs),
      path,
    )
  }
})
