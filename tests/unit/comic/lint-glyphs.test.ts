/** Characters that no font of the comic has. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glyphProblems, lacksGlyphs } from '../../../src/comic/lint-glyphs.ts'
import { what } from '../words-of.ts'
import { line, type PanelParts, panel } from './panel-content.ts'

const glyphs = async (parts: readonly PanelParts[], title = 'The door') =>
  (await glyphProblems({ title, panels: parts.map((part, index) => panel(part, 20 + index)) }, 'en')).map(
    (problem) => [problem.rule, problem.severity, problem.line, what(problem)],
  )
const rocket = "The comic's fonts have no 🚀 (U+1F680 ROCKET)"

test('a character that no font has is an error, wherever it is lettered', async () => {
  const parts: readonly PanelParts[] = [
    { caption: 'Soon 🚀' },
    { say: [line('mika', 'Soon'), line('ren', 'Now 🚀')] },
    { sfx: ['ZOOM 🚀'] },
    { labels: ['🚀'] },
  ]
  for (const part of parts)
    assert.deepEqual(await glyphs([part]), [['missing-glyph', 'error', 20, `${rocket}.`]])
  assert.deepEqual(await glyphs([{}], 'Lift-off 🚀'), [['missing-glyph', 'error', 20, `${rocket}.`]])
})

test('it is told once, with all the places it is in', async () => {
  assert.deepEqual(await glyphs([{ caption: '🚀' }, { labels: ['🚀', '🐛'] }, { sfx: ['🚀'] }]), [
    ['missing-glyph', 'error', 20, `${rocket}. Also at 21:7, 22:7.`],
    ['missing-glyph', 'error', 21, "The comic's fonts have no 🐛 (U+1F41B BUG)."],
  ])
})

test('what readers see as one character is one, by the names of its parts', async () => {
  const family = 'U+1F468 MAN + U+1F469 WOMAN + U+1F467 GIRL'
  const flag = 'U+1F1EF REGIONAL INDICATOR SYMBOL LETTER J + U+1F1F5 REGIONAL INDICATOR SYMBOL LETTER P'
  const dotted = 'U+0078 LATIN SMALL LETTER X + U+0324 COMBINING DIAERESIS BELOW'
  for (const [words, character, name] of [
    ['Hi 👨‍👩‍👧!', '👨‍👩‍👧', family],
    ['Hi 🇯🇵!', '🇯🇵', flag],
    ['Hi x̤!', 'x̤', dotted],
    ['Hi ❤️‍🔥', '❤️‍🔥', 'U+2764 HEAVY BLACK HEART + U+1F525 FIRE'],
  ] as const)
    assert.deepEqual(await glyphs([{ say: [line('mika', words)] }]), [
      ['missing-glyph', 'error', 20, `The comic's fonts have no ${character} (${name}).`],
    ])
  assert.deepEqual(await glyphs([{ say: [line('mika', 'Cafe\u0301')] }]), [], 'an accent that a font has')
})

test('what the letterer turns into other characters, or draws as a sign, is not missing', () => {
  const english = panel({
    caption: '“Façade” – 9½ h…',
    say: [line('mika', 'It’s 100 % "done"!')],
    labels: ['claude.ai ✗\nAPI ✓'],
  })
  const japanese = panel({ say: [line('mika', 'えっ!? ①番が〜', 'shout')], sfx: ['ドーン‼'] })
  assert.equal(lacksGlyphs(english, 'en'), false)
  assert.equal(lacksGlyphs(japanese, 'ja'), false)
})

test('in Japanese the character comes first', async () => {
  assert.deepEqual(
    (
      await glyphProblems(
        { title: '', panels: [panel({ labels: ['🚀'] }), panel({ caption: '🚀' }, 30)] },
        'ja',
      )
    ).map((problem) => what(problem, 'ja')),
    ['🚀（U+1F680 ROCKET）は、漫画のフォントにない文字です（30行7桁にもあります）。'],
  )
})
