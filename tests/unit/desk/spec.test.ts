/** What a writer is told is whole, the same each time, and true: its examples are read without a problem. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '../../../src/desk/handbook/blocks.ts'
import { partWith } from '../../../src/desk/spec/handbook-parts.ts'
import { spec } from '../../../src/desk/spec/spec.ts'
import { drawStrip } from '../../../src/library/comic.ts'
import { comicFonts } from '../../../src/library/node.ts'
import { readScript } from '../../../src/library/read-script.ts'
import { editorLocales } from '../../../src/messages/editor-locale.ts'
import { rules } from '../../../src/messages/en/rules/rules.ts'
import { examplePanel } from '../../../src/reading/script/example.ts'
import { castKeys } from '../../../src/stories/cast.ts'
import { propWords, sceneWords } from '../../../src/stories/drawn-words.ts'
import { effects, expressions, marks, poses, shots } from '../../../src/stories/script-words.ts'

const facts = { topics: ['doors'], people: ['nell'], content: 'content' }
const english = spec(facts, 'en')

test('it names every word of a script and every rule', () => {
  const known = [
    ...[castKeys(), sceneWords(), propWords()].flat(),
    ...[shots, expressions, poses, marks, effects].flat(),
    ...Object.values(rules).flatMap(Object.keys),
  ]
  for (const text of [english, spec(facts, 'ja')])
    assert.deepEqual(
      known.filter((word) => !text.includes(`\n- \`${word}\` `)),
      [],
    )
})

test('it names every key, what may be written, and the topics and authors of the site', () => {
  assert.match(english, /^- `topic` \(`doors`\): /m)
  assert.match(english, /^- `sources\.kind` \(`primary` \| `press` \| `paper` \| `analysis`\): /m)
  assert.match(english, /^- `comic\.panels\.scene` \(optional, a word of the vocabulary\): /m)
  assert.match(english, /^- `comic\.panels\.box` \(optional, list: number\): /m)
  assert.match(english, /^- `translated` \(text\): /m)
})

for (const locale of editorLocales)
  test(`in ${locale} it is the same each time, without links to pages that are not there`, () => {
    const text = spec(facts, locale)
    assert.equal(text, spec(facts, locale))
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
    assert.doesNotMatch(prose, /\]\([^)]*\.(?:md|svg)|\bundefined\b(?!-)|\[object/)
  })

test('in English it is shorter than 60 kB', () => {
  assert.ok(Buffer.byteLength(english) < 60_000, `${Buffer.byteLength(english)} bytes`)
})

test('its whole scripts are drawn without a problem in each of their languages, its panels are read', async () => {
  const scripts = blocksOf(english).filter(({ text }) => /^panels:/m.test(text))
  assert.equal(scripts.length, 3)
  for (const { text } of scripts) {
    const script = readScript(text)
    assert.deepEqual(script.problems, [])
    for (const language of script.languages) {
      const { panels, problems } = await drawStrip(script, { language, fonts: comicFonts() })
      assert.deepEqual([problems, panels.includes(null)], [[], false])
    }
  }
  const panels = blocksOf(english).filter(({ text, language }) => language === 'yaml' && /^say:/m.test(text))
  assert.ok(panels.length >= 7)
  for (const { text } of panels) examplePanel(text)
})

test('a part of the handbook ends before what is left out, and has no pictures', () => {
  const handbook =
    '## A\n\nNo.\n\n## B\n\nYes, [see](rules.md).\n\n```yaml panel=a\nsay: []\n```\n\n![x](a.svg)\n\nLeft out:\n\n```yaml cast\na: b\n```\n\nGone.\n\n## C\n'
  assert.equal(partWith(handbook, 'panel=a', 'cast'), 'Yes, see.\n\n```yaml\nsay: []\n```')
  assert.match(partWith(handbook, 'panel=a'), /^Yes.*Gone\.$/s)
  assert.throws(() => partWith(handbook, 'panel=b'), /panel=b/)
})
