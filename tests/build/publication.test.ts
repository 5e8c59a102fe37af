/** What is published from this folder, whoever its owner is: it can be built, is drawn, can be read, and is told apart. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { houseComics } from '../../bench/comics.ts'
import { pageSize } from '../../src/comic/panel/content.ts'
import { renderPanel } from '../../src/comic/panel/panel.ts'
import { proof } from '../../src/desk/proof.ts'
import { editionsIn } from '../../src/desk/schema/editor-map.ts'
import { errorsIn } from '../../src/problem.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { site } from '../../src/site.ts'
import { alike, cardsOf } from '../cards.ts'
import { type Editor, startEditor } from '../editor.ts'

const settings = librarySettings()
const { stories, problems } = await proof(settings)
let editor: Editor

before(async () => {
  editor = await startEditor(settings.content)
})
after(() => editor?.stop())

test('there are stories, and nothing stops them from being built', () => {
  assert.ok(stories.length > 0)
  assert.deepEqual(errorsIn(problems), [])
})

test('every panel that is drawn from a script can be read, and nothing in it is in the way', async () => {
  const published = new Set(stories.map(({ slug }) => slug))
  for (const { name, locale, panels } of await houseComics([settings.content]))
    if (published.has(name))
      for (const [index, content] of panels.entries()) {
        const { collisions, soundCollisions, hidden, isPlaced, size } = renderPanel(content, {
          locale,
          ...pageSize,
        }).report
        const panel = `${name} ${locale}, panel ${index + 1}`
        assert.deepEqual([collisions, soundCollisions, hidden, isPlaced], [[], [], [], true], panel)
        assert.ok(size >= 0.79, `${panel} is lettered at ${size}`)
      }
})

test('no two stories look alike, side by side in a timeline', async () => {
  const cards = await cardsOf(site, stories)
  assert.ok(cards.length >= stories.length)
  assert.deepEqual(await alike(cards), [])
})

test('an editor sees no wavy lines in any story', async () => {
  for (const { slug, locale, path } of await editionsIn(settings))
    assert.deepEqual(await editor.marked(`${slug}/${locale}.mdx`, await readFile(path, 'utf8')), [], path)
})
