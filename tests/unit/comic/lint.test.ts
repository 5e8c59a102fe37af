import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lintComics } from '../../../src/comic/lint.ts'
import { pictureFindings } from '../../../src/comic/lint-picture.ts'
import { castFindings, stagingFindings, stripFindings } from '../../../src/comic/lint-staging.ts'
import type { PanelReport } from '../../../src/comic/panel/panel.ts'
import type { Collision } from '../../../src/comic/staging/collisions.ts'
import type { Fault } from '../../../src/problem.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { edition, story } from '../stories/sample-story.ts'
import { cure, what } from '../words-of.ts'
import { line, type PanelParts, panel, role } from './panel-content.ts'

const good: PanelReport = {
  isPlaced: true,
  size: 1,
  collisions: [],
  soundCollisions: [],
  hidden: [],
  emptyHands: [],
}
const third = { locale: 'en', number: 3 } as const
const collision = (kind: Collision['kind'], other: string | number, balloon = 0): PanelReport => ({
  ...good,
  collisions: [{ balloon, kind, with: other, amount: 300 }],
})
const told = (findings: readonly Fault[]) => findings.map((finding) => [finding.rule, what(finding)])
const pictured = (report: PanelReport, parts: PanelParts = {}) =>
  told(pictureFindings(panel(parts), report, third))

test('a panel without faults is told nothing', () => {
  assert.deepEqual(pictured(good), [])
})

test('a balloon over a face, hair, a hand, another balloon or a kept part names both', () => {
  assert.deepEqual(pictured(collision('face', 'mika')), [
    ['balloon-over-face', 'In panel 3 (English), balloon 1 covers the face of `mika`.'],
  ])
  assert.deepEqual(pictured(collision('head', 'ren', 1)), [
    ['balloon-over-head', 'In panel 3 (English), balloon 2 covers the hair of `ren`.'],
  ])
  assert.deepEqual(pictured(collision('hand', 'v0')), [
    ['balloon-over-hand', 'In panel 3 (English), balloon 1 covers one of the hands of `v0`.'],
  ])
  assert.deepEqual(pictured(collision('balloon', 1)), [
    ['balloon-over-balloon', 'In panel 3 (English), balloon 1 covers balloon 2.'],
  ])
  assert.deepEqual(pictured(collision('order', 1)), [
    ['balloons-out-of-order', 'In panel 3 (English), balloon 2 is read before balloon 1.'],
  ])
  assert.deepEqual(pictured(collision('astray', 'ren')), [
    ['stray-tail', 'In panel 3 (English), the tail of balloon 1 is closer to `ren` than to its speaker.'],
  ])
  assert.deepEqual(pictured(collision('tail', 'mika', 1)), [
    ['crossing-tail', 'In panel 3 (English), the tail of balloon 2 crosses `mika`.'],
  ])
  assert.equal(pictured(collision('avoid', '[51, 9, 10, 43]'))[0]?.[0], 'balloon-over-avoid')
})

test('in a picture of the author nobody can be moved, and no cure says so', () => {
  const art = {
    kind: 'own',
    box: [0, 0, 100, 100],
    anchors: {},
    avoid: [],
    sounds: [],
  } as unknown as Panel['art']
  const own = { ...panel(), art }
  const kinds = ['face', 'tail', 'order', 'astray', 'stump'] as const
  for (const locale of ['en', 'ja'] as const) {
    const cures = kinds.map((kind) =>
      cure(pictureFindings(own, collision(kind, 'mika'), { locale, number: 3 })[0], locale),
    )
    for (const text of cures) assert.doesNotMatch(text, /shot|x0\.9|[Pp]lace the|[Mm]ove|並べる/)
    for (const text of cures) assert.match(text, /`mouth`|`avoid`/)
  }
})

test('in Japanese the panel comes first', () => {
  const japanese = (report: PanelReport, parts: PanelParts = {}) =>
    pictureFindings(panel(parts), report, { locale: 'ja', number: 3 }).map((finding) => what(finding, 'ja'))
  assert.deepEqual(
    [
      japanese(collision('face', 'mika')),
      japanese(collision('balloon', 2, 1), { caption: '月曜日' }),
      japanese(collision('tail', 'mika', 1)),
      japanese(
        { ...good, soundCollisions: [{ sound: 0, kind: 'face', with: 'mika', amount: 200 }] },
        { sfx: ['ドン'] },
      ),
      japanese({ ...good, size: 0.72 }),
    ].flat(),
    [
      '日本語版の3コマ目で、吹き出し1が `mika` の顔を隠しています。',
      '日本語版の3コマ目で、吹き出し1が吹き出し2を隠しています。',
      '日本語版の3コマ目で、吹き出し2のしっぽが `mika` を横切っています。',
      '日本語版の3コマ目で、効果音「ドン」が `mika` の顔を隠しています。',
      '日本語版の3コマ目の文字が、ふだんの72%まで小さくなります。',
    ],
  )
})

test('balloons are counted as lines are: a caption is none of them', () => {
  const parts = { caption: 'Monday' }
  assert.deepEqual(
    pictured(collision('face', 'mika'), parts)[0]?.[1],
    'In panel 3 (English), the caption covers the face of `mika`.',
  )
  assert.deepEqual(
    pictured(collision('balloon', 2, 1), parts)[0]?.[1],
    'In panel 3 (English), balloon 1 covers balloon 2.',
  )
})

test('a balloon that hides the words of another one is an error, one that touches it a warning', () => {
  const severity = (amount: number) =>
    pictureFindings(
      panel({ say: [line('mika', 'One'), line('ren', 'Two')] }),
      { ...good, collisions: [{ balloon: 0, kind: 'balloon', with: 1, amount }] },
      third,
    ).map((finding) => finding.severity)
  assert.deepEqual([severity(400), severity(4000)], [['warning'], ['error']])
})

test('a sound effect in the way is told by its words', () => {
  const found = (kind: 'face' | 'balloon' | 'frame', other: string | number) =>
    pictured(
      { ...good, soundCollisions: [{ sound: 0, kind, with: other, amount: 200 }] },
      { sfx: ['BANG!'], say: [line('mika', 'Oh!')] },
    )
  assert.deepEqual([found('face', 'mika'), found('balloon', 0), found('frame', 'frame')].flat(), [
    ['sound-in-the-way', 'In panel 3 (English), the sound effect “BANG!” covers the face of `mika`.'],
    ['sound-in-the-way', 'In panel 3 (English), the sound effect “BANG!” covers balloon 1.'],
    ['sound-in-the-way', 'In panel 3 (English), the sound effect “BANG!” reaches over the frame.'],
  ])
})

test('lettering under 79 % of its size is small', () => {
  assert.deepEqual(pictured({ ...good, size: 0.79 }), [])
  assert.deepEqual(pictured({ ...good, size: 0.72 }), [
    ['small-lettering', 'The lettering of panel 3 (English) shrinks to 72% of its usual size.'],
  ])
})

test('balloons without a place are an error, and what they cover is not told besides', () => {
  const findings = pictureFindings(
    panel(),
    { ...collision('face', 'mika'), isPlaced: false },
    { locale: 'ja', number: 2 },
  )
  assert.deepEqual(
    findings.map((finding) => [finding.severity, finding.rule, what(finding)]),
    [['error', 'balloon-without-place', 'The balloons do not fit in panel 2 (Japanese).']],
  )
})

test('who speaks first stands left of who speaks second', () => {
  const say = [line('mika', 'Pico?'), line('pico', 'Yes!')]
  const places = (mika: number, pico: number) => ({
    say,
    script: { cast: [role('mika', { x: mika }), role('pico', { x: pico })] },
  })
  assert.deepEqual(castFindings(panel(places(0.25, 0.75)), 2), [])
  assert.deepEqual(told(castFindings(panel(places(0.75, 0.25)), 2)), [
    ['second-speaker-first', '`mika` speaks first in panel 2 but is to the right of `pico`.'],
  ])
  assert.deepEqual(castFindings(panel({ say }), 2), [], 'without places the engine sees to it')
})

test('three balloons are the most, and in Japanese two beside three figures', () => {
  const lines = (count: number) => Array.from({ length: count }, () => line('mika', 'Well.'))
  const three = [role('mika'), role('pico'), role('ren')]
  const rules = (say: number, locale: 'en' | 'ja', cast = three) =>
    stagingFindings(panel({ say: lines(say), script: { cast } }), { locale, number: 1 }).map((finding) =>
      what(finding),
    )
  assert.deepEqual(rules(3, 'en'), [])
  assert.deepEqual(rules(4, 'en'), ['Panel 1 has 4 balloons.'])
  assert.deepEqual(rules(2, 'ja'), [])
  assert.deepEqual(rules(3, 'ja'), ['Panel 1 (Japanese) has 3 balloons for 3 figures.'])
  assert.deepEqual(rules(3, 'ja', [role('mika'), role('crowd')]), [], 'a crowd is no figure')
})

test('one panel of a strip is dark, by its scene or by an effect', () => {
  const light = [panel(), panel(), panel()]
  const rules = (last: Panel) => stripFindings([...light, last]).map(({ rule }) => rule)
  assert.deepEqual(rules(panel()), ['no-dark-panel'])
  assert.deepEqual(rules(panel({ script: { scene: 'night' } })), [])
  assert.deepEqual(rules(panel({ script: { effects: [{ effect: 'flash', at: null }] } })), [])
})

test('a face that never changes is reported, unless nobody sees it', () => {
  const dark = { scene: 'black' } as const
  const strip = (faces: readonly Parameters<typeof role>[1][]) =>
    told(stripFindings(faces.map((face) => panel({ script: { ...dark, cast: [role('mika', face)] } }))))
  const sad = { expression: 'sad' } as const
  assert.deepEqual(strip([sad, sad, sad, sad]), [
    ['still-face', '`mika` has the expression `sad` in all 4 panels.'],
  ])
  assert.deepEqual(strip([sad, sad, sad, { expression: 'cry' }]), [])
  assert.deepEqual(strip([sad, sad, sad, { ...sad, view: 'back' }]), [])
})

test('problems stand at their panel, in the language they are of, and staging is reported once', async () => {
  const say = [line('mika', 'Pico?'), line('pico', 'Yes!')]
  const cast = [role('mika', { x: 0.75 }), role('pico', { x: 0.25 })]
  const panels = [
    panel({ say, script: { cast } }, 21),
    panel({ caption: 'Later.', script: { scene: 'black' } }, 25),
    panel({ script: { scene: 'street' } }, 27),
    panel({ caption: '🚀' }, 29),
  ]
  const comic = { title: 'The door', panels }
  const told = story({
    original: 'en',
    editions: { en: edition('en', { comic }), ja: edition('ja', { comic }) },
  })
  const problems = await lintComics([told])
  assert.deepEqual(
    problems.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`).toSorted(),
    [
      'missing-glyph content/stories/outage/en.mdx:29:7',
      'missing-glyph content/stories/outage/en.mdx:29:7',
      'second-speaker-first content/stories/outage/en.mdx:21:7',
    ],
  )
})
