import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFindings } from '../../../src/comic/lint-hidden.ts'
import { stripFindings } from '../../../src/comic/lint-staging.ts'
import { type ExamplePanel, examplePanel } from '../../../src/story/script/example.ts'
import type { Panel } from '../../../src/story/story.ts'

const place = { file: 'content/stories/outage/en.mdx', line: 20, column: 7 }

function panel(yaml: string): Panel {
  const { script, ...words }: ExamplePanel = examplePanel(yaml)
  return { art: { kind: 'drawn', script }, ...words, alt: 'Somebody speaks.', place }
}

const told = (yaml: string) => hiddenFindings(panel(yaml), 2).map(({ rule, what }) => [rule, what.en])

test('three faces side by side are all seen', () => {
  assert.deepEqual(told('say: [{ mika: Hi }, { pico: Hello }, { ren: Hey }]'), [])
})

test('somebody who stands before the face of somebody else is named', () => {
  assert.deepEqual(told('cast: { mika: center, pico: 52% }'), [
    ['hidden-face', '`pico` stands before the face of `mika` in panel 2.'],
  ])
})

test('who is in front, larger or breaks out stands before the others, whatever was written first', () => {
  for (const word of ['in-front', 'large', 'breakout'])
    assert.deepEqual(
      told(`cast: { mika: center ${word}, pico: 52% }`),
      [['hidden-face', '`mika` stands before the face of `pico` in panel 2.']],
      word,
    )
})

test('the face of somebody who turns the back is not looked for', () => {
  assert.deepEqual(told('cast: { mika: center back, pico: 52% }'), [])
})

test('words on a thing behind somebody are told as hidden, and a thing without words is not', () => {
  assert.deepEqual(told('{ props: screen center, labels: [Error], cast: { mika: center } }'), [
    ['hidden-label', '`mika` hides the words on `screen` in panel 2.'],
  ])
  assert.deepEqual(told('{ props: screen center, cast: { mika: center } }'), [])
  assert.deepEqual(told('{ props: screen left, labels: [Error], cast: { mika: far-right } }'), [])
})

test('somebody below the foot of the panel is told as cut off', () => {
  assert.deepEqual(told('cast: { mika: left x0.4 -40y }'), [
    ['outside-frame', 'The frame of panel 2 cuts `mika` off.'],
  ])
})

test('a panel of which only the words of its alt are written is empty', () => {
  assert.deepEqual(told('shot: wide'), [['empty-panel', 'Nothing is to be seen in panel 2.']])
  for (const yaml of ['scene: street', 'caption: Later.', 'fx: focus', 'props: door', 'sfx: [BANG]'])
    assert.deepEqual(told(yaml), [], yaml)
})

test('a picture of the author’s own is not judged', () => {
  const own = { kind: 'own', box: [0, 0, 100, 100], anchors: {}, avoid: [], sounds: [] }
  const shown = { ...panel('shot: wide'), art: own } as unknown as Panel
  assert.deepEqual(hiddenFindings(shown, 2), [])
})

test('a frame that breaks more than once in a strip is told', () => {
  const breaking = panel('{ cast: { mika: breakout happy } }')
  const calm = panel('{ scene: black, cast: { mika: sad } }')
  const rules = (...panels: readonly Panel[]) => stripFindings(panels).map(({ rule }) => rule)
  assert.deepEqual(rules(breaking, calm, calm, calm), [])
  assert.deepEqual(rules(breaking, breaking, calm, calm), ['many-breakouts'])
})
