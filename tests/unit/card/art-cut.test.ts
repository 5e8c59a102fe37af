import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { cutAround, cutArt, largestCut } from '../../../src/card/art-cut.ts'
import { ellipse } from '../../../src/comic/ink/curves.ts'
import type { OwnArt } from '../../../src/stories/story.ts'

const room = { width: 1000, height: 600 }
const square = { width: 200, height: 200 }
const head = (x: number) => ellipse([x, 300], [100, 100])

test('a cut has its heads in the middle', () =>
  assert.deepEqual(cutAround(room, square, [head(350), head(550)]), {
    x: 150,
    y: 0,
    width: 600,
    height: 600,
  }))

test('a cut stays on its picture', () =>
  assert.deepEqual(cutAround(room, square, [head(100)]), { x: 0, y: 0, width: 600, height: 600 }))

test('where not all heads fit in, a cut shows the first', () =>
  assert.deepEqual(cutAround(room, square, [head(800), head(100)]), {
    x: 400,
    y: 0,
    width: 600,
    height: 600,
  }))

test('without heads a cut shows the middle', () =>
  assert.deepEqual(cutAround(room, square, []), { x: 200, y: 0, width: 600, height: 600 }))

const art = (name: string, file: string): OwnArt => ({
  kind: 'own',
  picture: { name, file, width: 1496, height: 982 },
  box: [0, 0, 100, 100],
  anchors: [{ who: 'mika', mouth: [28, 80], face: [15, 62, 22, 25] }],
  avoid: [],
  sounds: [],
})

test('a picture is never stretched for a crop, a drawing always fits', () => {
  const wide = { width: 1280, height: 720 }
  assert.ok(largestCut(art('panel.0a1b2c3d.webp', ''), wide).width >= 1280)
  assert.ok(largestCut(art('panel.0a1b2c3d.webp', ''), { width: 1200, height: 1200 }).width < 1200)
  const half: OwnArt = { ...art('panel.0a1b2c3d.webp', ''), box: [0, 0, 50, 50] }
  assert.ok(largestCut(half, wide).width < 1280)
  assert.ok(largestCut(art('panel.0a1b2c3d.svg', ''), { width: 1200, height: 1200 }).width >= 1200)
})

/** From the root of the tests' site. */
const folder = '../fixtures/art/stories/mixed-panels'

test('pixels, a photograph on its side and a drawing are all cut to size', async () => {
  for (const file of ['panel-1.png', 'panel-2.jpg', 'panel-3.svg']) {
    const name = file.replace(/\.(png|jpg)$/, '.webp')
    const { format, width, height } = await sharp(
      await cutArt(art(name, `${folder}/${file}`), { width: 522, height: 630 }),
    ).metadata()
    assert.deepEqual([file, format, width, height], [file, 'png', 522, 630])
  }
})
