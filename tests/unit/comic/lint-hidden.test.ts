import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyFindings, hiddenFindings } from '../../../src/comic/lint-hidden.ts'
import { stripFindings } from '../../../src/comic/lint-staging.ts'
import { contentOf, pageSize } from '../../../src/comic/panel/content.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import type { Locale } from '../../../src/languages/locales.ts'
import { type ExamplePanel, examplePanel } from '../../../src/reading/script/example.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { what } from '../words-of.ts'

const place = { file: 'content/stories/outage/en.mdx', line: 20, column: 7 }

function panel(yaml: string): Panel {
  const { script, ...words }: ExamplePanel = examplePanel(yaml)
  return { art: { kind: 'drawn', script }, ...words, alt: 'Somebody speaks.', place }
}

function told(yaml: string, locale: Locale = 'en'): readonly (readonly string[])[] {
  const one = panel(yaml)
  const content = contentOf(one)
  assert.ok(content)
  const { hidden } = renderPanel(content, { locale, ...pageSize }).report
  const findings = [...emptyFindings(one, 2), ...hiddenFindings(hidden, one, 2)]
  return findings.map((finding) => [finding.rule, what(finding)])
}

test('three faces side by side are all seen', () => {
  assert.deepEqual(told('say: [{ mika: Hi }, { pico: Hello }, { ren: Hey }]'), [])
})

test('somebody who covers the face of somebody else is named', () => {
  assert.deepEqual(told('cast: { mika: center, pico: 52% }'), [
    ['hidden-face', '`pico` covers the face of `mika` in panel 2.'],
  ])
})

test('who is in front, larger or breaks out stands before the others, whatever was written first', () => {
  for (const word of ['in-front', 'large', 'breakout'])
    assert.deepEqual(
      told(`cast: { mika: center ${word}${word === 'breakout' ? ' +40y x1.3' : ''}, pico: 52% }`),
      [['hidden-face', '`mika` covers the face of `pico` in panel 2.']],
      word,
    )
})

test('the face of somebody who turns the back is not looked for', () => {
  assert.deepEqual(told('cast: { mika: center back, pico: 52% }'), [])
})

test('words on a thing behind somebody are told as hidden, and a thing without words is not', () => {
  assert.deepEqual(told('{ props: screen center, labels: [Error], cast: { mika: center } }'), [
    ['hidden-label', '`mika` hides the text on `screen` in panel 2.'],
  ])
  assert.deepEqual(told('{ props: screen center, cast: { mika: center x0.6 } }'), [])
  assert.deepEqual(told('{ props: screen left, labels: [Error], cast: { mika: far-right } }'), [])
})

test('somebody below the foot of the panel is told as cut off', () => {
  assert.deepEqual(told('cast: { mika: left x0.4 -40y }'), [
    ['outside-frame', 'The frame of panel 2 cuts off `mika`.'],
  ])
})

test('a panel of which only the words of its alt are written is empty', () => {
  assert.deepEqual(told('shot: wide'), [['empty-panel', 'There is nothing to see in panel 2.']])
  for (const yaml of ['scene: street', 'caption: Later.', 'fx: focus', 'props: door', 'sfx: [BANG]'])
    assert.deepEqual(told(yaml), [], yaml)
})

test('a picture of the author’s own is not judged', () => {
  const own = { kind: 'own', box: [0, 0, 100, 100], anchors: {}, avoid: [], sounds: [] }
  const shown = { ...panel('shot: wide'), art: own } as unknown as Panel
  assert.deepEqual(emptyFindings(shown, 2), [])
})

test('a frame that breaks more than once in a strip is told', () => {
  const breaking = panel('{ cast: { mika: breakout happy } }')
  const calm = panel('{ scene: black, cast: { mika: sad } }')
  const rules = (...panels: readonly Panel[]) => stripFindings(panels).map(({ rule }) => rule)
  assert.deepEqual(rules(breaking, calm, calm, calm), [])
  assert.deepEqual(rules(breaking, breaking, calm, calm), ['many-breakouts'])
})

test('a face that the frame cuts off and somebody covers is told twice', () => {
  assert.deepEqual(told('cast: { mika: left -22y, pico: 36% in-front -14y }'), [
    ['outside-frame', 'The frame of panel 2 cuts off `mika`.'],
    ['hidden-face', '`pico` covers the face of `mika` in panel 2.'],
  ])
})

test('a hand before the face of somebody else is told, and a hand before one’s own is not', () => {
  assert.deepEqual(told('cast: { mika: 50%, ume: 68% cheer }')[0]?.slice(0, 1), ['hidden-face'])
  assert.deepEqual(told('cast: { mika: center think }'), [])
})

test('a thing before a face is told, and one before a shoulder is not', () => {
  assert.deepEqual(told('{ cast: { ume: center }, props: box center 70y in-front }'), [
    ['hidden-face', '`box` covers the face of `ume` in panel 2.'],
  ])
  assert.deepEqual(told('{ cast: { ume: center }, props: box 72% in-front }'), [])
})

test('a thing of which little is to be seen is told, whatever hides it', () => {
  assert.deepEqual(told('{ cast: { mika: center }, props: book center }'), [
    ['hidden-thing', '`mika` hides `book` in panel 2.'],
  ])
  assert.deepEqual(told('{ props: [coins left, door left in-front] }'), [
    ['hidden-thing', '`door` hides `coins` in panel 2.'],
  ])
})

test('what somebody holds is told where somebody or a desk hides it, and not where it is seen', () => {
  assert.deepEqual(told('{ cast: { mika: hold@key } }'), [])
  assert.deepEqual(told('cast: { mika: center hold@key, pico: 62% }').at(-1), [
    'hidden-thing',
    '`pico` hides what `mika` holds (`hold@key`) in panel 2.',
  ])
  assert.deepEqual(told('{ props: [desk], cast: { ren: hold-laptop } }'), [
    ['hidden-thing', '`desk` hides what `ren` holds (`hold-laptop`) in panel 2.'],
  ])
})

test('what somebody holds is told where the frame cuts it off', () => {
  assert.deepEqual(told('cast: { mika: hold-laptop -9y }'), [
    ['outside-frame', 'The frame of panel 2 cuts off what `mika` holds (`hold-laptop`).'],
  ])
})

test('words in somebody’s hands are told as hidden where a neighbour is before them', () => {
  const signs = 'props: [sign, sign], labels: [STRIKE, PAY]'
  assert.deepEqual(told(`{ cast: { mika: hold@sign, pico: hold@sign }, ${signs} }`), [
    ['hidden-label', '`pico` hides the text that `mika` holds (`hold@sign`) in panel 2.'],
  ])
})

test('words that the frame, a crowd, a sound or a balloon lies over are told', () => {
  assert.deepEqual(told('{ props: podium 50% 97y, labels: [SORRY] }'), [
    ['hidden-label', 'The frame cuts off the text on `podium` in panel 2.'],
  ])
  assert.deepEqual(
    told(
      '{ props: sign 50% 40y, labels: [OPEN], sfx: [{ words: SLAM!, place: 50% 40y }], cast: { mika: left, pico: right } }',
    ).length,
    0,
    'the search keeps sounds off words',
  )
})

test('whoever should break out of the frame and does not is told', () => {
  const idle = ['idle-breakout', '`mika` has `breakout` but stays inside the frame of panel 2.']
  assert.deepEqual(told('{ cast: { mika: center breakout } }'), [idle])
  assert.deepEqual(told('{ cast: { mika: center breakout x1.3 +40y } }'), [])
  assert.deepEqual(
    told('{ props: rocket breakout }').map(([rule]) => rule),
    ['idle-breakout'],
  )
})
