/** Words that no editor should write, wherever words are lettered: they are refused in a sentence, or they are drawn. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lacksGlyphs } from '../../../src/comic/lint-glyphs.ts'
import { contentOf, pageSize } from '../../../src/comic/panel/content.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import { type Locale, locales } from '../../../src/languages/locales.ts'
import { type Prop, props } from '../../../src/stories/prop-words.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { line, type PanelParts, panelContent, thing } from './panel-content.ts'

const odd = [
  ...['Yes ✓', '✗ No', '✔\n✘', '', '   ', '\n\n', '\t', '\u200b', 'e\u0301', '½ ① ‼', 'a\u00a0b'],
  ...['😀', '👍🏽 ok', '👩‍👩‍👧‍👦', '🏳️‍🌈', 'שלום', 'مرحبا', 'ﷺ', '\u0000', '\ud800', 'नमस्ते', '\u202eabc'],
  ...['W'.repeat(120), '漢字かな交じり'.repeat(12), 'one two '.repeat(20), 'a\n'.repeat(30)],
]

const panel = (parts: PanelParts): Panel => {
  const { script, ...words } = panelContent(parts)
  return { art: { kind: 'drawn', script }, ...words, alt: '', place: { file: 'a.mdx', line: 1, column: 1 } }
}

/** "refused" or "drawn"; throws where it is neither. */
function fate(parts: PanelParts, locale: Locale): 'refused' | 'drawn' {
  const one = panel(parts)
  if (lacksGlyphs(one, locale)) return 'refused'
  const content = contentOf(one)
  assert.ok(content)
  const { svg } = renderPanel(content, { locale, ...pageSize })
  assert.doesNotMatch(svg, /NaN|Infinity|undefined/)
  return 'drawn'
}

const labelledBy = (prop: Prop, words: string): PanelParts => ({
  labels: [words],
  script: { props: [thing(prop)] },
})

test('whatever is written on a thing is drawn on it, or is refused', () => {
  for (const prop of props)
    for (const words of odd)
      for (const locale of locales)
        assert.doesNotThrow(() => fate(labelledBy(prop, words), locale), `${prop} ${JSON.stringify(words)}`)
})

test('whatever is said, told or heard is drawn, or is refused', () => {
  for (const words of odd)
    for (const locale of locales) {
      const parts: readonly PanelParts[] = [
        { caption: words },
        { sfx: [words] },
        ...(['say', 'shout', 'thought', 'whisper'] as const).map((manner) => ({
          say: [line('pico', words, manner)],
        })),
      ]
      for (const part of parts) assert.doesNotThrow(() => fate(part, locale), JSON.stringify(part))
    }
})

test('a tick and a cross are drawn on everything that carries words, at the end and within', () => {
  for (const prop of ['sign', 'notebook', 'shutters', 'screen', 'newspaper', 'box'] as const)
    for (const words of ['Yes ✓', '✗ No', 'Yes ✔ and ✘ no'])
      for (const locale of locales)
        assert.equal(fate(labelledBy(prop, words), locale), 'drawn', `${prop} ${words}`)
  assert.equal(fate(labelledBy('sign', '😀'), 'en'), 'refused')
})
