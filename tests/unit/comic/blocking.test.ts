import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderPanel, stagePanel } from '../../../src/comic/panel/panel.ts'
import { props } from '../../../src/comic/props/props.ts'
import { blocking } from '../../../src/comic/staging/blocking.ts'
import { castKeys } from '../../../src/stories/cast.ts'
import type { shots } from '../../../src/stories/script-words.ts'
import { line, type PanelParts, panelContent, role, thing } from './panel-content.ts'

const sheet = { locale: 'en', width: 720, height: 470 } as const
const staged = (parts: PanelParts) => stagePanel(panelContent(parts), sheet)
const pair = [role('mika'), role('ren')]
const blocked = (parts: PanelParts) =>
  blocking(panelContent(parts)).map(({ who, view, x }) => [who, view, Math.round(x * 100)])

test('over a shoulder: of whom the shot names, else of who listens, else of who stands on the left', () => {
  const over = { shot: 'over', cast: pair } as const
  const both = [line('mika', 'Who pays?'), line('ren', 'We do.')]
  assert.deepEqual(blocked({ script: over, say: both }), [
    ['ren', 'three-quarter', 69],
    ['mika', 'back', 13],
  ])
  assert.deepEqual(blocked({ script: { ...over, shotAt: 'ren' }, say: both }), [
    ['mika', 'three-quarter', 31],
    ['ren', 'back', 87],
  ])
  assert.deepEqual(blocked({ script: over, say: both.slice(0, 1) }).at(-1), ['ren', 'back', 87])
})

test('in a close shot what a pose holds before the chest is held up, but not by whoever turns the back', () => {
  const held = (parts: PanelParts) => blocking(panelContent(parts)).map(({ pose, poseAt }) => [pose, poseAt])
  const cast = [role('mika', { pose: 'hold-paper' }), role('ren', { pose: 'hold-paper', view: 'back' })]
  assert.deepEqual(held({ script: { shot: 'close', cast } }), [
    ['hold', 'paper'],
    ['hold-paper', null],
  ])
  assert.deepEqual(held({ script: { shot: 'medium', cast: cast.slice(0, 1) } }), [['hold-paper', null]])
})

test('nobody is seen over the own shoulder, but a crowd is over that of a speaker', () => {
  assert.deepEqual(blocked({ script: { shot: 'over', cast: [role('mika')] } }), [['mika', 'front', 50]])
  const crowd = { script: { shot: 'over', cast: [role('boss'), role('crowd')] } } as const
  assert.deepEqual(
    blocked(crowd).map(([who, view]) => [who, view]),
    [
      ['crowd', 'front'],
      ['boss', 'back'],
    ],
  )
})

test('of one pair of eyes all is in the picture, whosever they are', () => {
  for (const who of castKeys().filter((one) => one !== 'crowd')) {
    const { figures } = staged({
      script: { shot: 'eyes', shotAt: who, cast: [...pair, role('v0'), role(who)].slice(-3) },
    })
    const [first, ...others] = figures
    assert.deepEqual([first?.actor.who, others.length], [who, 0])
    const { x, y, rx, ry } = first?.landmarks.face ?? { x: 0, y: 0, rx: 0, ry: 0 }
    assert.ok(x - rx > 0 && x + rx < 720 && y - ry > 0 && y + ry < 470, `${who} ${x} ${y} ${rx} ${ry}`)
    assert.ok(rx > 130, `${who} is seen from too far: ${rx}`)
  }
})

test('an insert shows every thing large and whole, and nobody; who speaks has no tail', () => {
  for (const prop of Object.keys(props) as (keyof typeof props)[]) {
    const { things, figures, placement } = staged({
      script: { shot: 'insert', props: [thing(prop)] },
      say: [line('mika', 'There!')],
    })
    const { box } = props[prop]
    const spot = things[0]?.spot
    const scale = spot?.scale ?? 0
    assert.equal(figures.length, 0)
    assert.deepEqual(
      placement.balloons.map(({ tail }) => tail),
      [null],
    )
    assert.ok(Math.max((box.width * scale) / 720, (box.height * scale) / 470) > 0.6, prop)
    const [left, top] = [(spot?.x ?? 0) + box.x * scale, (spot?.y ?? 0) + box.y * scale]
    assert.ok(
      left >= 0 && top >= 0 && left + box.width * scale <= 720 && top + box.height * scale <= 470,
      prop,
    )
  }
})

test('shadows have no colour but ink, and an edge of paper', () => {
  const content = panelContent({ script: { shot: 'silhouette', scene: 'black', cast: pair } })
  const { svg } = renderPanel(content, sheet)
  const figures = [...svg.matchAll(/<defs><g id="f-\w+">(.*?)<\/g><\/defs>/gs)].map(
    ([, markup = '']) => markup,
  )
  assert.equal(figures.length, 2)
  for (const markup of figures) assert.doesNotMatch(markup, / fill=/)
})

test('things are as much larger or smaller as people are, and stay where they are between them', () => {
  const scaleOf = (shot: (typeof shots)[number]) => {
    const { things, figures } = staged({ script: { shot, cast: pair, props: [thing('mug', { x: 0.5 })] } })
    return { thing: things[0]?.spot.scale ?? 0, figure: figures[0]?.spot.scale ?? 0, x: things[0]?.spot.x }
  }
  const usual = scaleOf('medium')
  for (const shot of ['wide', 'close', 'silhouette'] as const) {
    const seen = scaleOf(shot)
    assert.ok(Math.abs(seen.thing / usual.thing - seen.figure / usual.figure) < 0.01, shot)
    assert.equal(seen.x, usual.x)
  }
})

test('eyes without a name are those of who speaks, or at whom an effect aims, and never the back of a head', () => {
  const eyes = { shot: 'eyes', cast: pair } as const
  assert.deepEqual(blocked({ script: eyes, say: [line('ren', 'Oh.')] }), [['ren', 'three-quarter', 50]])
  const aimed = { ...eyes, effects: [{ effect: 'focus', at: 'ren' }] } as const
  assert.deepEqual(blocked({ script: aimed }), [['ren', 'three-quarter', 50]])
  assert.deepEqual(blocked({ script: eyes }), [['mika', 'three-quarter', 50]])
  const back = { ...eyes, cast: [role('mika', { view: 'back' })] } as const
  assert.deepEqual(blocked({ script: back }), [['mika', 'front', 50]])
})

test('an insert shows what was given a place, and leaves out what has none', () => {
  const props = [thing('phone', { x: 0.1 }), thing('clock'), thing('mug', { y: 0.8 })]
  const { things } = staged({ script: { shot: 'insert', props } })
  assert.deepEqual(
    things.map(({ thing: { prop } }) => prop),
    ['phone', 'mug'],
  )
  const { things: all } = staged({ script: { props } })
  assert.equal(all.length, 3)
})
