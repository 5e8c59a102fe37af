import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { panelFrame } from '../../../src/comic/ink/frame.ts'
import { boundsOf } from '../../../src/comic/staging/geometry.ts'
import { galleryArtefacts } from '../../../src/emit/gallery.ts'
import { bearers, faceSheet, markSheet, poseSheet, typedPose } from '../../../src/emit/gallery-cast.ts'
import { entryFile, panelEntries } from '../../../src/emit/gallery-entries.ts'
import { sheetFile } from '../../../src/emit/gallery-file.ts'
import { propSnippet } from '../../../src/emit/gallery-props.ts'
import { galleryScripts } from '../../../src/emit/gallery-scripts.ts'
import { type Localized, locales } from '../../../src/languages/locales.ts'
import { exampleComic, examplePanel } from '../../../src/reading/script/example.ts'
import { labelled, props } from '../../../src/stories/prop-words.ts'
import { expressions, marks, poses } from '../../../src/stories/script-words.ts'
import type { Comic } from '../../../src/stories/story.ts'

const textOf = async (draw: () => Promise<Uint8Array>): Promise<string> =>
  Buffer.from(await draw()).toString()

test('what the gallery tells an editor to type is a legal script in both languages', () => {
  for (const locale of locales) {
    for (const { snippet, id } of panelEntries) assert.doesNotThrow(() => examplePanel(snippet(locale)), id)
    for (const prop of props) {
      const { script, labels } = examplePanel(propSnippet(prop, locale))
      assert.deepEqual(
        script.props.map((thing) => thing.prop),
        [prop],
      )
      assert.equal(labels.length, labelled.some((name) => name === prop) ? 1 : 0, prop)
    }
  }
})

test('words for the cast are legal behind a name', () => {
  for (const word of [...expressions, ...poses.map((pose) => typedPose(pose))])
    assert.doesNotThrow(() => examplePanel(`cast:\n  mika: ${word}`), word)
  for (const mark of marks) {
    const { who, expression } = bearers[mark]
    const { script } = examplePanel(`cast:\n  ${who}: ${expression} ${mark}`)
    assert.deepEqual(script.cast[0]?.marks, [mark])
  }
})

test('nobody who lies or falls reaches out of a picture', () => {
  for (const pose of ['lie', 'fall', 'jump', 'hold'] as const) {
    const { width, height, cells } = poseSheet(pose)
    for (const { id, draw } of cells.filter(({ id }) => id !== 'crowd')) {
      const { left, right, top, bottom } = boundsOf(Drawing.trace(draw, panelFrame).outlines.flat())
      assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= height, `${id} ${pose}`)
    }
  }
})

test('a sheet has a view of each of its drawings, side by side, and the shape of one', async () => {
  const { draw, width, height } = sheetFile(markSheet)
  const svg = await textOf(draw)
  assert.deepEqual(
    [...svg.matchAll(/<view id="([a-z]+)"/g)].map(([, id]) => id),
    marks,
  )
  assert.match(svg, new RegExp(`^<svg [^>]*width="${width}" height="${height}"`))
  assert.match(svg, /<view id="sweats" viewBox="1080 0 1080 960"/)
})

test('the same sheet is the same bytes', async () => {
  const sheet = sheetFile(faceSheet('panic'))
  assert.equal(await textOf(sheet.draw), await textOf(sheet.draw))
  assert.equal(sheetFile(faceSheet('panic')).name, sheet.name)
})

test('a panel is named after its word, its language and its content', () => {
  const [entry] = panelEntries
  assert.ok(entry)
  assert.match(entryFile(entry, 'en').name, /^scene-plain\.en\.[0-9a-f]{8}\.svg$/)
  const changed = { ...entry, snippet: () => 'scene: night' }
  assert.notEqual(entryFile(changed, 'en').name, entryFile(entry, 'en').name)
})

/** A translation is played as the signs of its original say. */
const withoutCues = ({ title, panels }: Comic) => ({
  title,
  panels: panels.map(({ say, ...panel }) => ({ ...panel, say: say.map(({ cue: _, ...line }) => line) })),
})

test('scripts are below the key that they have in a story, in the words of each language, and draw its strip', () => {
  const scripts = galleryScripts()
  assert.deepEqual(
    scripts.map(({ name }) => name),
    ['guess', 'hello', 'one-line', 'hand'],
  )
  for (const { texts, comics } of scripts)
    for (const locale of locales) {
      const own = texts[locale].replace('comic:\n', '').replace(/^ {2}/gm, '')
      assert.match(own, /^title: /)
      assert.equal(comics[locale].panels.length, 4)
      const typed = exampleComic({ [locale]: own } as Localized, locale)[locale]
      assert.deepEqual(withoutCues(typed), withoutCues(comics[locale]))
    }
})

test('no two pictures of the gallery have one address', () => {
  const paths = galleryArtefacts().map(({ path }) => path)
  assert.equal(new Set(paths).size, paths.length)
})
