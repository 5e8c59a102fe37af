/** What hands hold and where eyes go, as it is staged. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureOf } from '../../../src/comic/cast/figures.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { panelFrame } from '../../../src/comic/ink/frame.ts'
import { heldProp } from '../../../src/comic/panel/held-things.ts'
import { renderPanel, stagePanel } from '../../../src/comic/panel/panel.ts'
import { isInside } from '../../../src/comic/staging/geometry.ts'
import type { PanelScript } from '../../../src/stories/panel-script.ts'
import { type Prop, props } from '../../../src/stories/prop-words.ts'
import { line, panelContent, role } from './panel-content.ts'

const sheet = { locale: 'en', width: 720, height: 470 } as const

const staged = (script: Partial<PanelScript>, say = [line('mika', 'Look.')]) =>
  stagePanel(panelContent({ script, say, labels: ['SALE'] }), sheet)

const sign = { prop: 'sign', x: 0.5, y: 0.5, size: 1, tilt: 0, layer: 'among' } as const

test('what somebody holds is in the hand and no longer in its own place, with its words', () => {
  const holding = role('mika', { x: 0.3, pose: 'hold', poseAt: 'sign' })
  const { figures, things } = staged({ cast: [holding], props: [sign] })
  assert.deepEqual(things, [])
  const [bare] = staged({ cast: [role('mika', { x: 0.3 })] }).figures
  assert.equal(figures[0]?.landmarks.hands.length, (bare?.landmarks.hands.length ?? 0) + 1)
  const { svg } = renderPanel(
    panelContent({ script: { cast: [holding], props: [sign] }, labels: ['SALE'] }),
    sheet,
  )
  const silent = renderPanel(panelContent({ script: { cast: [holding], props: [sign] } }), sheet)
  assert.notEqual(svg, silent.svg)
})

test('what is held need not be among the things of the panel, and two may hold one each', () => {
  const cast = [
    role('mika', { x: 0.3, pose: 'hold', poseAt: 'key' }),
    role('pico', { x: 0.7, pose: 'hold', poseAt: 'sign' }),
  ]
  const { figures, things } = staged({ cast, props: [sign, sign] })
  assert.equal(things.length, 1)
  for (const { actor } of figures) assert.ok(actor.held, actor.who)
})

test('eyes go to whoever answers, and down to whoever is smaller', () => {
  const cast = [role('mika', { x: 0.25 }), role('pico', { x: 0.75 })]
  const say = [line('mika', 'You are short.'), line('pico', 'You are far away.')]
  for (const shot of ['medium', 'full'] as const) {
    const [mika, pico] = staged({ cast, shot }, say).figures
    assert.ok((mika?.actor.gaze?.[0] ?? 0) > 0.5, `${shot}: to the side that she faces`)
    assert.ok((pico?.actor.gaze?.[0] ?? 0) > 0.5, `${shot}: and so does he`)
    if (shot === 'full') {
      assert.ok((mika?.actor.gaze?.[1] ?? 0) > 0.2, 'down')
      assert.ok((pico?.actor.gaze?.[1] ?? 0) < -0.2, 'up')
    }
  }
})

test('whoever is told to look at something turns to it; somebody who looks at the reader does not', () => {
  const clock = { ...sign, prop: 'clock', x: 0.2, y: 0.2 } as const
  const cast = [role('mika', { x: 0.7, lookAt: 'clock' })]
  const [mika] = staged({ cast, props: [clock] }).figures
  assert.equal(mika?.actor.looksLeft, true)
  assert.ok((mika?.actor.gaze?.[1] ?? 0) < 0, 'up to it')
  const { mouth, face } = mika?.landmarks ?? { mouth: [0, 0], face: { x: 0 } }
  assert.ok(mouth[0] < face.x, 'and the tail finds the mouth on that side')
  const front = [role('mika', { x: 0.3, view: 'front' }), role('ren', { x: 0.7 })]
  const say = [line('mika', 'So.'), line('ren', 'So.')]
  assert.equal(staged({ cast: front }, say).figures[0]?.actor.gaze, undefined)
})

test('in an insert the hand of whoever holds the thing is seen, and nobody else', () => {
  const key = { ...sign, prop: 'key', x: null, y: null } as const
  const holding = [role('mika', { pose: 'hold', poseAt: 'key' })]
  const { figures, hand } = staged({ shot: 'insert', cast: holding, props: [key] }, [])
  assert.deepEqual(figures, [])
  assert.equal(hand?.who, 'mika')
  assert.equal(staged({ shot: 'insert', cast: [role('mika')], props: [key] }, []).hand, null)
  const content = panelContent({ script: { shot: 'insert', cast: holding, props: [key] } })
  const ids = [...renderPanel(content, { ...sheet, prefix: 'p7' }).svg.matchAll(/ id="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  // Screentones are the same in all panels of a file.
  const own = ids.filter((id) => !/^(?:[twg]\d|scan|pallor)/.test(id ?? ''))
  assert.ok(own.length > 1 && own.every((id) => id?.startsWith('p7')), own.join())
  const phone = { ...key, prop: 'big-phone' } as const
  const showing = [role('mika', { pose: 'hold', poseAt: 'big-phone' })]
  assert.equal(
    staged({ shot: 'insert', cast: showing, props: [phone] }, []).hand,
    null,
    'it has fingers of its own',
  )
})

test('nothing that somebody holds covers their face, whatever it is and wherever they are seen from', () => {
  const share = (who: 'mika' | 'pico' | 'v0', view: 'three-quarter' | 'front' | 'profile', prop: Prop) => {
    const held = heldProp(prop, { locale: 'en', label: '', width: 720, height: 470 })
    const look = { expression: 'smile', pose: 'hold', view, held } as const
    const figure = figureOf(who)
    const without = { ...look, held: { ...held, draw: () => undefined } }
    const traced = (one: typeof look) => Drawing.trace((on) => figure.draw(on, one), panelFrame).outlines
    const plain = new Set(traced(without).map((outline) => outline.join()))
    const thing = traced(look).filter((outline) => !plain.has(outline.join()))
    const { x, y, rx, ry } = figure.landmarks(look).face
    const points = grid.map(([dx, dy]) => [x + dx * rx, y + dy * ry] as const)
    return (
      points.filter(([px, py]) => thing.some((outline) => isInside(outline, px, py))).length / points.length
    )
  }
  for (const who of ['mika', 'pico', 'v0'] as const)
    for (const view of ['three-quarter', 'front', 'profile'] as const)
      for (const prop of props.filter((one) => one !== 'desk'))
        assert.ok(share(who, view, prop) < 0.25, `${who} ${view} ${prop} ${share(who, view, prop)}`)
})

/** Places within a circle of radius 1. */
const grid = Array.from({ length: 400 }, (_, index): readonly [number, number] => [
  (index % 20) / 9.5 - 1,
  Math.floor(index / 20) / 9.5 - 1,
]).filter(([x, y]) => Math.hypot(x, y) < 1)
