import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPanel } from '../../../../src/reading/script/read-panel.ts'
import { cure } from '../../words-of.ts'

const read = (panel: Readonly<Record<string, unknown>>) => readPanel(panel, ['p'])

const faults = (panel: Readonly<Record<string, unknown>>) =>
  read(panel).faults.map(({ path, index, rule }) => [path.slice(1).join('.'), index, rule])

test('a panel with nothing but words is plain, medium and empty', () => {
  const { script, faults } = read({ say: [{ mika: 'Hi' }], alt: 'Mika.' })
  assert.deepEqual(faults, [])
  assert.deepEqual(script, {
    scene: 'plain',
    shot: 'medium',
    shotAt: null,
    isShotChosen: true,
    cast: [],
    props: [],
    effects: [],
    sounds: [],
  })
})

test('a panel with everything is read into plain values', () => {
  const { script, faults } = read({
    scene: 'office',
    shot: 'close',
    cast: { mika: 'left worried point@sign', pico: null },
    props: ['clock right high x1.2', 'sign'],
    labels: ['OPEN'],
    fx: ['flash', 'focus@pico'],
    sfx: ['BANG!', { words: 'FZZT!', place: 'right high tilt7 behind' }],
    say: [],
  })
  const nobody = {
    lookAt: null,
    view: null,
    facing: null,
    marks: [],
    size: 1,
    lift: 0,
    tilt: 0,
    layer: 'among',
  }
  const plain = { x: null, y: null, size: 1, layer: 'among' }
  assert.deepEqual(faults, [])
  assert.deepEqual(script, {
    scene: 'office',
    shot: 'close',
    shotAt: null,
    cast: [
      { who: 'mika', x: 0.25, expression: 'worried', pose: 'point', poseAt: 'sign', ...nobody },
      { who: 'pico', x: null, expression: null, pose: null, poseAt: null, ...nobody },
    ],
    props: [
      { prop: 'clock', x: 0.75, y: 0.24, size: 1.2, tilt: 0, layer: 'among' },
      { prop: 'sign', ...plain, tilt: 0 },
    ],
    effects: [
      { effect: 'flash', at: null },
      { effect: 'focus', at: 'pico' },
    ],
    sounds: [
      { ...plain, tilt: null },
      { x: 0.75, y: 0.24, size: 1, tilt: 7, layer: 'behind' },
    ],
  })
})

test('a single thing and a single effect need no list', () => {
  const { script } = read({ props: 'clock', fx: 'focus' })
  assert.equal(script.props[0]?.prop, 'clock')
  assert.equal(script.effects[0]?.effect, 'focus')
})

test('a thing may stand twice', () => assert.deepEqual(faults({ props: ['clock left', 'clock right'] }), []))

test('an effect may aim at somebody who only speaks', () =>
  assert.deepEqual(faults({ fx: 'focus@ren', say: [{ 'ren!': 'No!' }] }), []))

test('an effect that aims at nobody is told at the name', () =>
  assert.deepEqual(faults({ fx: ['flash', 'focus@ren'], say: [{ mika: 'Hi' }] }), [
    ['fx.1', 6, 'absent-cast'],
  ]))

test('an effect aims at somebody whose name is misspelt elsewhere, and is not told for it', () =>
  assert.deepEqual(faults({ fx: 'focus@mika', cast: { mkia: 'left' } }), [
    ['cast.mkia', undefined, 'unknown-cast'],
  ]))

test('full-width letters of an effect are told, and the cure has them half-width', () => {
  const [fault] = read({ fx: 'ｆｏｃｕｓ＠mika', cast: { mika: null } }).faults
  assert.match(cure(fault), /^Did you mean `focus@mika`\?/)
})

test('four actors and a crowd fit into a panel, a fifth does not', () => {
  const four = { mika: null, pico: null, ren: null, crowd: null }
  assert.deepEqual(faults({ cast: four, say: [{ boss: 'Hm.' }] }), [])
  assert.deepEqual(faults({ cast: { ...four, v0: null }, say: [{ boss: 'Hm.' }] }), [
    ['cast', undefined, 'too-many-actors'],
  ])
})

test('labels are for things that show words, in their order', () => {
  assert.deepEqual(faults({ props: ['sign', 'clock', 'screen'], labels: ['A', 'B'] }), [])
  assert.deepEqual(faults({ props: ['sign', 'clock'], labels: ['A', 'B'] }), [
    ['labels.1', undefined, 'too-many-labels'],
  ])
})

test('all faults of a panel come out at once, each at its own word', () =>
  assert.deepEqual(
    faults({
      cast: { mika: 'left smle right', ミカ: 'left' },
      props: ['clok', 'door 120%'],
      fx: ['fokus', 'flash speed'],
      sfx: [{ words: 'BANG!', place: 'rihgt' }],
    }),
    [
      ['cast.mika', 5, 'unknown-word'],
      ['cast.mika', 10, 'second-word'],
      ['cast.ミカ', undefined, 'unknown-cast'],
      ['props.0', 0, 'unknown-word'],
      ['props.1', 5, 'out-of-range'],
      ['fx.0', 0, 'unknown-word'],
      ['fx.1', 6, 'second-word'],
      ['sfx.0.place', 0, 'unknown-word'],
    ],
  ))

test('what has the wrong shape is passed over, since the schema tells it', () =>
  assert.deepEqual(faults({ cast: 'mika left', props: 3, fx: {}, sfx: 'BANG', say: 'Hi', labels: 'A' }), []))

test('a line that no word of a script could fill is one message, however long it is', () => {
  for (const long of [
    'mika: '.repeat(20_000),
    ','.repeat(80_000),
    'left '.repeat(16_000),
    'あ、'.repeat(20_000),
  ]) {
    assert.deepEqual(faults({ cast: { mika: long } }), [['cast.mika', 200, 'too-long']])
    assert.deepEqual(faults({ props: [long] }), [['props.0', 200, 'too-long']])
    assert.deepEqual(faults({ fx: long }), [['fx', 200, 'too-long']])
    assert.deepEqual(faults({ sfx: [{ words: 'BANG', place: long }] }), [['sfx.0.place', 200, 'too-long']])
  }
})
