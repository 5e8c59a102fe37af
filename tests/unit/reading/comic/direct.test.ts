import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directed } from '../../../../src/reading/comic/direct.ts'
import { exampleComic } from '../../../../src/reading/script/example.ts'
import type { Thing } from '../../../../src/stories/panel-script.ts'
import type { Scene, Shot } from '../../../../src/stories/script-words.ts'
import { line, type PanelParts, panel, role, thing } from '../../comic/panel-content.ts'

/** A panel whose script names no shot. */
const open = ({ script, ...words }: PanelParts) =>
  panel({ ...words, script: { ...script, isShotChosen: true } })

const shotsOf = (...panels: readonly PanelParts[]): readonly (Shot | null)[] =>
  directed(panels.map(open)).map(({ art }) => (art.kind === 'drawn' ? art.script.shot : null))

const pair = (scene: Scene): PanelParts => ({
  script: { scene, cast: [role('mika'), role('ren')] },
  say: [line('mika', 'Here.'), line('ren', 'Here?')],
})

test('somebody alone is seen close where the face tells all', () => {
  const alone = { script: { cast: [role('mika')] } }
  assert.deepEqual(shotsOf(alone), ['close'])
  assert.deepEqual(shotsOf({ ...alone, say: [line('mika', 'Stop', 'shout')] }), ['close'])
  assert.deepEqual(
    shotsOf({ script: { cast: [role('mika', { expression: 'cry' })] }, say: [line('mika', 'Oh.')] }),
    ['close'],
  )
  assert.deepEqual(shotsOf({ ...alone, say: [line('mika', 'It rains.')] }), ['medium'])
  assert.deepEqual(shotsOf({ say: [line('mika', 'Stop', 'shout')] }), ['close'])
})

test('a new place is seen wide with all who are there, unless they are upset or the turn has come', () => {
  assert.deepEqual(shotsOf(pair('office'), pair('street'), pair('home'), pair('court')), [
    'wide',
    'wide',
    'medium',
    'medium',
  ])
  assert.deepEqual(shotsOf(pair('office'), pair('office')), ['wide', 'medium'])
  assert.deepEqual(shotsOf(pair('plain'), pair('black')), ['medium', 'medium'])
  assert.deepEqual(shotsOf({ ...pair('office'), say: [line('mika', 'Fire', 'shout')] }), ['medium'])
})

test('one thing and nobody is seen alone, but not where it was put somewhere', () => {
  const seen = (...props: readonly Thing[]) => shotsOf({ script: { props } })
  assert.deepEqual(seen(thing('plug')), ['insert'])
  assert.deepEqual(seen(thing('plug', { x: 0.3 })), ['medium'])
  assert.deepEqual(seen(thing('plug'), thing('key')), ['medium'])
  assert.deepEqual(seen(), ['medium'])
})

test('an answer is seen over the shoulder of who asks, unless a face of theirs was written', () => {
  const say = [line('mika', 'Who pays?'), line('ren', 'We do.')]
  const asked = { script: { cast: [role('mika'), role('ren', { expression: 'smug' })] }, say }
  assert.deepEqual(shotsOf(pair('office'), asked), ['wide', 'over'])
  assert.deepEqual(shotsOf(asked), ['medium'])
  assert.deepEqual(shotsOf(pair('office'), { say }), ['wide', 'over'])
  const worried = { script: { cast: [role('mika', { expression: 'worried' }), role('ren')] }, say }
  assert.deepEqual(shotsOf(pair('plain'), worried), ['medium', 'medium'])
  const alone = { say: [line('mika', 'Who pays?'), line('mika', 'I do.')] }
  assert.deepEqual(shotsOf(pair('plain'), alone), ['medium', 'medium'])
})

test('no shot is chosen a third time in a row', () => {
  const silent = { script: { cast: [role('mika')] } }
  assert.deepEqual(shotsOf(silent, silent, silent, silent), ['close', 'close', 'medium', 'close'])
})

test('things that show words or have their places keep the camera where it is, and so does the script', () => {
  const { script, ...words } = pair('office')
  const shotWith = (...props: readonly Thing[]) => shotsOf({ ...words, script: { ...script, props } })
  assert.deepEqual(shotWith(thing('phone')), ['wide'])
  assert.deepEqual(shotWith(thing('sign')), ['medium'])
  assert.deepEqual(shotWith(thing('phone', { y: 0.4 })), ['medium'])
  assert.deepEqual(shotsOf({ script: { cast: [role('mika')], props: [thing('phone')] } }), ['medium'])
  const written = panel({ ...words, script: { ...script, shot: 'close' } })
  assert.deepEqual(directed([written, null]), [written, null])
})

test('a panel that cannot be shown leaves the shots of the others as they are', () => {
  const late = open(pair('street'))
  const shots = directed([null, null, late]).map((one) => one?.art.kind === 'drawn' && one.art.script.shot)
  assert.deepEqual(shots, [false, false, 'medium'])
})

test('both editions have the same shots, whatever their words are', () => {
  const strip = (...panels: readonly string[]) =>
    `title: t\npanels:\n${panels.map((one) => `  - { ${one} }\n`).join('')}`
  const comics = exampleComic(
    {
      en: strip(
        'alt: a, cast: { mika: smile }, say: [mika!: Stop!]',
        'alt: a, scene: office, say: [mika: a, ren: b]',
        'alt: a, cast: { mika: smile }, say: []',
        'alt: a, shot: wide, cast: { mika: smile }, say: []',
      ),
      ja: strip('alt: あ, say: [やめて]', 'alt: あ, say: [あ, い]', 'alt: あ, say: []', 'alt: あ, say: []'),
    },
    'en',
  )
  const shots = (locale: 'en' | 'ja') =>
    comics[locale].panels.map(({ art }) => (art.kind === 'drawn' ? art.script.shot : null))
  assert.deepEqual(shots('en'), ['close', 'wide', 'close', 'wide'])
  assert.deepEqual(shots('ja'), shots('en'))
})
