import assert from 'node:assert/strict'
import { test } from 'node:test'
import { armTo } from '../../../src/comic/cast/aimed-arm.ts'
import { distance, type Point } from '../../../src/comic/ink/points.ts'
import { renderPanel, stagePanel } from '../../../src/comic/panel/panel.ts'
import { castKeys } from '../../../src/stories/cast.ts'
import { views } from '../../../src/stories/script-words.ts'
import { line, panelContent, role, thing } from './panel-content.ts'

const usual = { elbow: [112, 126], wrist: [158, 78] } as const
const wish = { shoulder: [60, 146], hand: 50, stretch: [0.4, 1.4], head: [138, 112] } as const

test('a hand comes to whatever is within the length of the arm, and as near as it can to the rest', () => {
  const bones = distance(wish.shoulder, usual.elbow) + distance(usual.elbow, usual.wrist)
  for (let angle = -80; angle <= 80; angle += 10)
    for (const far of [110, 150, 200, 400]) {
      const way: Point = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
      const target: Point = [60 + way[0] * far, 146 + way[1] * far]
      const { elbow, wrist } = armTo(usual, { ...wish, target })
      const isBesideHead = wrist[0] === 146
      const left = distance(wrist, target) - wish.hand
      const missing = Math.max(0, far - wish.hand - bones * 1.4)
      assert.ok(isBesideHead || Math.abs(left - missing) < 1, `${angle} ${far}: ${left}, not ${missing}`)
      assert.ok(elbow.every(Number.isFinite))
      assert.ok(wrist[0] >= 138 || wrist[1] >= 112, `${angle} ${far}: the hand is before the head`)
    }
})

const sheet = { locale: 'en', width: 720, height: 470 } as const

test('whoever reaches for a thing beside them gets there, and what is far is told', () => {
  for (const who of castKeys().filter((one) => one !== 'crowd'))
    for (const x of [-1, 1]) {
      const near = who === 'v0' ? 0.17 : 0.24
      const script = {
        cast: [role(who, { x: 0.5, pose: 'reach', poseAt: 'mug', facing: x < 0 ? 'left' : 'right' })],
        props: [thing('mug', { x: 0.5 + x * near, y: 0.9 })],
      } as const
      const { report } = renderPanel(panelContent({ script }), sheet)
      assert.deepEqual(report.emptyHands, [], `${who} ${x}`)
      const far = { ...script, props: [thing('mug', { x: 0.5 + x * 0.46, y: 0.2 })] }
      assert.deepEqual(renderPanel(panelContent({ script: far }), sheet).report.emptyHands, [
        { who, target: 'mug' },
      ])
    }
})

test('a hand at a thing on a desk stays above the desk', () => {
  const props = [thing('desk'), thing('papers', { x: 0.5 })]
  for (const pose of ['point', 'present', 'reach'] as const) {
    const script = { cast: [role('ren', { x: 0.75, pose, poseAt: 'papers' })], props }
    const { figures, things } = stagePanel(panelContent({ script }), sheet)
    const desk = things.find(({ thing: { prop } }) => prop === 'desk')
    const heights = figures.flatMap(({ landmarks: { hands } }) => hands.map(({ y }) => y))
    assert.ok(desk && Math.min(...heights) < desk.spot.y, pose)
  }
})

test('a hand that reaches out for nothing is told, and one at a shoulder is not', () => {
  const alone = { cast: [role('mika', { pose: 'reach' })] } as const
  assert.deepEqual(renderPanel(panelContent({ script: alone }), sheet).report.emptyHands, [
    { who: 'mika', target: null },
  ])
  const both = [role('mika', { x: 0.35, pose: 'reach', poseAt: 'ren' }), role('ren', { x: 0.6 })]
  assert.deepEqual(renderPanel(panelContent({ script: { cast: both } }), sheet).report.emptyHands, [])
})

test('hands stay where they are in a mirror, and are drawn in every view', () => {
  for (const view of views) {
    const script = {
      cast: [role('ren', { x: 0.3, view, pose: 'point', poseAt: 'clock' })],
      props: [thing('clock')],
    } as const
    const [english, japanese] = (['en', 'ja'] as const).map(
      (locale) =>
        stagePanel(panelContent({ script, say: [line('ren', 'Look')] }), { ...sheet, locale }).figures[0]
          ?.landmarks.hands[0],
    )
    assert.ok(english && japanese)
    assert.ok(Math.abs(english.x + japanese.x - 720) < 0.01, view)
  }
})
