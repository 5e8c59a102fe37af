import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { inked } from '../../../src/comic/ink/inks.ts'
import { drawSound } from '../../../src/comic/staging/draw-sound.ts'
import { boundsOf } from '../../../src/comic/staging/geometry.ts'
import { place } from '../../../src/comic/staging/place.ts'
import { soundCollisions } from '../../../src/comic/staging/sound-collisions.ts'
import {
  outlineOf,
  placeSounds,
  type SoundRequest,
  soundObstacles,
  type WantedSound,
} from '../../../src/comic/staging/sounds.ts'
import { english, mika, pico, says } from './stage-faces.ts'

const sound = (words: string, parts: Partial<WantedSound> = {}): WantedSound => ({
  words,
  x: null,
  y: null,
  size: 1,
  tilt: null,
  isBehind: false,
  ...parts,
})

const request = (sounds: readonly WantedSound[], parts: Partial<SoundRequest> = {}): SoundRequest => ({
  sounds,
  faces: [],
  balloons: [],
  width: 720,
  height: 470,
  locale: 'en',
  isRightToLeft: false,
  size: 30,
  ...parts,
})

const first = (asked: SoundRequest) => {
  const [placed] = placeSounds(asked)
  assert.ok(placed)
  return placed
}

test('a sound in an empty panel is where the script wants it, at full size', () => {
  const { middle, size } = first(request([sound('CRASH!', { x: 300, y: 200 })]))
  assert.deepEqual(middle, [300, 200])
  assert.equal(size, 92)
})

test('a sound without a place is up on the side that is read last', () => {
  assert.ok(first(request([sound('CRASH!')])).middle[0] > 400)
  assert.ok(first(request([sound('ガーン')], { locale: 'ja', isRightToLeft: true })).middle[0] < 320)
})

test('a sound slants as the script says, and else against the reading', () => {
  assert.equal(first(request([sound('CRASH!', { tilt: 12 })])).tilt, 12)
  assert.equal(first(request([sound('CRASH!')])).tilt, -7)
  assert.equal(first(request([sound('ガーン')], { locale: 'ja', isRightToLeft: true })).tilt, 7)
})

test('a sound on a face moves off it', () => {
  const asked = request([sound('BOOM!', { x: 180, y: 324 })], { faces: [mika, pico] })
  assert.deepEqual(soundCollisions(placeSounds(asked), asked), [])
})

test('a sound on a balloon moves off it', () => {
  const { balloons } = place(
    english([says('mika', 'It is quiet here.'), says('pico', 'Too quiet.', 'robot')]),
  )
  const middle = balloons[0]?.middle ?? [0, 0]
  const asked = request([sound('BOOM!', { x: middle[0], y: middle[1] })], { faces: [mika, pico], balloons })
  assert.deepEqual(soundCollisions(placeSounds(asked), asked), [])
})

test('a sound behind the cast may be covered by it, but not by a balloon', () => {
  const { balloons } = place(english([says('mika', 'What is that?')]))
  const asked = request([sound('RUMBLE!', { x: 360, y: 90, isBehind: true })], {
    faces: [mika, pico],
    balloons,
  })
  assert.deepEqual(soundCollisions(placeSounds(asked), asked), [])
})

test('sounds stay inside the panel, also those that are too long for it', () => {
  for (const words of ['BOOM!', 'KRAKABOOMBOOMCRASHBANGSLAM!'])
    for (const [x, y] of [
      [0, 0],
      [720, 470],
      [700, 20],
    ] as const) {
      const bounds = boundsOf(outlineOf(first(request([sound(words, { x, y })]))))
      assert.ok(bounds.left >= 0 && bounds.top >= 0, words)
      assert.ok(bounds.right <= 720 && bounds.bottom <= 470, words)
    }
})

test('two sounds do not lie upon each other', () => {
  const [a, b] = placeSounds(
    request([sound('BANG!', { x: 360, y: 200 }), sound('BOOM!', { x: 360, y: 200 })]),
  )
  assert.ok(a && b)
  assert.ok(Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1]) > 60)
})

test('a sound that is nowhere in the way is measured as such, and one that is, is not', () => {
  const asked = request([sound('BOOM!', { x: 180, y: 330 })], { faces: [mika] })
  const placed = first(request([sound('BOOM!', { x: 180, y: 330 })]))
  assert.deepEqual(
    soundCollisions([placed], asked).map(({ kind, with: other }) => `${kind} ${other}`),
    ['face mika'],
  )
})

test('balloons are asked to leave room around the place that a sound wants', () => {
  const [box] = soundObstacles(request([sound('CRASH!', { x: 300, y: 200 })]))
  assert.ok(box && box.x < 260 && box.x + box.width > 340 && box.y < 190 && box.y + box.height > 210)
})

test('a sound has the spot colour inside ink inside paper', () => {
  const drawing = new Drawing('test')
  drawSound(drawing, first(request([sound('BOOM!')])))
  assert.match(inked(drawing.markup, '#123456'), /stroke="#fff".+fill="#123456" stroke="#17140f"/)
})
