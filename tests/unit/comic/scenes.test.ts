import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { mirrorFrame } from '../../../src/comic/ink/frame.ts'
import { ink, inked, spot } from '../../../src/comic/ink/inks.ts'
import { grid } from '../../../src/comic/ink/path.ts'
import { pattern } from '../../../src/comic/ink/tone.ts'
import { clearOf } from '../../../src/comic/scenes/canvas.ts'
import type { SceneRoom } from '../../../src/comic/scenes/scene.ts'
import { scenes } from '../../../src/comic/scenes/scenes.ts'
import { type Scene, scenes as words } from '../../../src/stories/script-words.ts'
import { wireSize } from './wire-size.ts'

const strip: SceneRoom = { width: 720, height: 470 }
const rooms: readonly SceneRoom[] = [
  strip,
  { width: 620, height: 558 },
  { width: 470, height: 470 },
  { width: 1280, height: 720 },
]

function drawn(scene: Scene, room: SceneRoom, mirrored = false): Drawing {
  const drawing = new Drawing(scene, mirrored ? mirrorFrame(room.width) : undefined)
  scenes[scene].draw(drawing, room)
  return drawing
}

/** Red, green and blue of every dot, over magenta where nothing was painted. */
async function pixels(drawing: Drawing, { width, height }: SceneRoom): Promise<Buffer> {
  const defs = [...drawing.patterns].map((id) => pattern(id)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * grid} ${height * grid}" width="${width / 4}"><defs>${defs}</defs><rect width="100%" height="100%" fill="#f0f"/><g fill="${ink}">${inked(drawing.markup)}</g></svg>`
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
}

test('there is a scene for every word of a script, each unlike the others', () => {
  assert.deepEqual(Object.keys(scenes), [...words])
  assert.equal(new Set(words.map((scene) => drawn(scene, strip).markup)).size, words.length)
})

test('a scene drawn twice has the same bytes', () => {
  for (const scene of words) assert.equal(drawn(scene, strip).markup, drawn(scene, strip).markup, scene)
})

test('a scene fills its panel from edge to edge, at any size and in a mirror', async () => {
  const looks = [...rooms.map((room) => ({ room, mirrored: false })), { room: strip, mirrored: true }]
  for (const scene of words)
    for (const { room, mirrored } of looks) {
      const picture = await pixels(drawn(scene, room, mirrored), room)
      assert.equal(bareDots(picture), 0, `${scene} ${room.width} × ${room.height}`)
    }
})

/** Dots that let the magenta through. */
function bareDots(picture: Buffer): number {
  let bare = 0
  for (let at = 0; at < picture.length; at += 3) {
    const green = picture.readUInt8(at + 1)
    if (picture.readUInt8(at) - green > 60 && picture.readUInt8(at + 2) - green > 60) bare++
  }
  return bare
}

test('a scene is called dark when most of it is ink', async () => {
  for (const scene of words) {
    const picture = await pixels(drawn(scene, strip), strip)
    const mean = picture.reduce((sum, value) => sum + value, 0) / picture.length
    assert.equal(scenes[scene].isDark, mean < 128, `${scene} ${mean}`)
  }
})

test('every line of a scene has a length, at every size', () => {
  for (const scene of words)
    for (const room of rooms)
      assert.doesNotMatch(drawn(scene, room).markup, /NaN|undefined|Infinity|\de-\d|d=""/, scene)
})

test('a scene costs at most 2.7 kB without its screentones', () => {
  for (const scene of words) {
    const bytes = wireSize(drawn(scene, strip).markup, 2700)
    assert.ok(bytes <= 2700, `${scene} has ${bytes}`)
  }
})

test('clocks and gauges read the same in a mirror', () => {
  const hand = (scene: Scene, mirrored: boolean): readonly number[] => {
    const data = new RegExp(`d="M[\\d ]+l(\\d+)([\\d -]+)" fill="none" stroke="${RegExp.escape(spot)}"`).exec(
      drawn(scene, strip, mirrored).markup,
    )
    return (data?.slice(1) ?? []).map(Number)
  }
  assert.deepEqual(hand('classroom', false), [50, -26])
  for (const scene of ['classroom', 'station', 'hospital', 'factory'] as const) {
    const [[right = 0, up = 0], mirrored] = [hand(scene, false), hand(scene, true)]
    // Half a unit of the grid may be rounded either way.
    const aside = [right, up].map((length, axis) => Math.abs(length - (mirrored[axis] ?? Number.NaN)))
    assert.ok(right > 0 && Math.max(...aside) <= 1, `${scene} ${right} ${up} ${mirrored}`)
  }
})

test('what is tall stands as far from all heads as it can, and in the middle where nobody is', () => {
  const places = [0.5, 0.36, 0.64, 0.24, 0.76] as const
  assert.equal(clearOf([], places), 0.5)
  assert.equal(clearOf([0.25, 0.75], places), 0.5)
  assert.equal(clearOf([0.5], places), 0.24)
  assert.equal(clearOf([0.14, 0.57], places), 0.36)
})
