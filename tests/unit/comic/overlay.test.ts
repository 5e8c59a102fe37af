import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { overlayFile } from '../../../src/comic/overlay-file.ts'
import { artFaces, boxIn } from '../../../src/comic/panel/art-places.ts'
import { type OverlayContent, renderOverlay } from '../../../src/comic/panel/overlay.ts'
import { panelPicture } from '../../../src/comic/panel-picture.ts'
import type { Panel } from '../../../src/stories/story.ts'

/** Two heads in the lower half of a picture. */
const content: OverlayContent = {
  box: [0, 0, 100, 100],
  anchors: [
    { who: 'mika', mouth: [28, 80], face: [16, 60, 22, 26] },
    { who: 'ren', mouth: [72, 80], face: [62, 60, 22, 26] },
  ],
  avoid: [],
  sounds: [],
  caption: '',
  say: [
    { speaker: 'mika', manner: 'say', cue: 'exclaims', words: 'It will not open!' },
    { speaker: 'ren', manner: 'say', cue: 'asks', words: 'Who has the key?' },
  ],
  sfx: [],
}
const sheet = { locale: 'en', width: 1496, height: 976 } as const

/** How much of a part of the overlay is lettered over, 0 to 1; the part in % as an author writes it. */
async function inkIn(svg: string, [x, y, across, down]: readonly [number, number, number, number]) {
  const { data, info } = await sharp(Buffer.from(svg)).resize(400, 260, { fit: 'fill' }).raw().toBuffer({
    resolveWithObject: true,
  })
  assert.equal(info.channels, 4)
  let inked = 0
  let all = 0
  for (let row = Math.round(2.6 * y); row < Math.round(2.6 * (y + down)); row++)
    for (let column = Math.round(4 * x); column < Math.round(4 * (x + across)); column++) {
      all++
      if ((data[(row * 400 + column) * 4 + 3] ?? 0) > 0) inked++
    }
  return inked / all
}

test('balloons lie over a picture of the same size, which shows through', async () => {
  const { svg } = renderOverlay(content, sheet)
  assert.match(svg, /^<svg [^>]*viewBox="0 0 2880 1879" width="1496" height="976">/)
  assert.ok((await inkIn(svg, [0, 0, 100, 100])) < 0.4)
  assert.ok((await inkIn(svg, [0, 0, 100, 50])) > 0.1)
})

test('no balloon lies on a face', async () => {
  const { svg, report } = renderOverlay(content, sheet)
  assert.deepEqual(report.collisions, [])
  assert.equal(await inkIn(svg, [18, 70, 18, 12]), 0)
  assert.equal(await inkIn(svg, [64, 70, 18, 12]), 0)
})

test('what an author keeps free stays free', async () => {
  const corner = [0, 0, 45, 45] as const
  assert.ok((await inkIn(renderOverlay(content, sheet).svg, corner)) > 0)
  const { svg, report } = renderOverlay({ ...content, avoid: [corner] }, sheet)
  assert.ok((await inkIn(svg, corner)) < 0.01)
  assert.deepEqual(report.collisions, [])
})

test('what cannot be kept free is told by its place', () => {
  const { report } = renderOverlay({ ...content, avoid: [[0, 0, 100, 100]] }, sheet)
  const told = report.collisions.find(({ kind }) => kind === 'avoid')
  assert.equal(told?.with, '[0, 0, 100, 100]')
})

test('an effect stands where its script wants it and off what is kept free', async () => {
  const sound = { x: 0.2, y: 0.2, size: 1, tilt: null, layer: 'among' } as const
  const silent = { ...content, say: [], sfx: ['CREAK'], sounds: [sound] }
  assert.ok((await inkIn(renderOverlay(silent, sheet).svg, [5, 8, 35, 28])) > 0.2)
  const kept = { ...silent, avoid: [[0, 0, 30, 50] as const] }
  assert.ok((await inkIn(renderOverlay(kept, sheet).svg, [0, 0, 29, 48])) < 0.02)
})

test('a panel without words has a clear overlay', async () =>
  assert.equal(await inkIn(renderOverlay({ ...content, say: [] }, sheet).svg, [0, 0, 100, 100]), 0))

test('Japanese is lettered in rows, and who speaks first is on the left', async () => {
  const words = ['入口がつまっているみたいだね', 'うん']
  const say = content.say.map((line, index) => ({ ...line, words: words[index] ?? '' }))
  const { svg } = renderOverlay({ ...content, say }, { ...sheet, locale: 'ja' })
  const [left, right] = await Promise.all([inkIn(svg, [0, 0, 50, 60]), inkIn(svg, [50, 0, 50, 60])])
  assert.ok(left > right * 1.3, `${left} of the left half, ${right} of the right`)
})

test('a voice from outside the picture has no tail', () => {
  const tails = (anchors: OverlayContent['anchors']) =>
    renderOverlay({ ...content, anchors, say: content.say.slice(0, 1) }, sheet).svg.split('<path').length
  assert.ok(tails([]) < tails(content.anchors))
})

test('a larger file of the same picture has the same lettering', () => {
  const shapes = (svg: string) => svg.slice(svg.indexOf('>'))
  const small = renderOverlay(content, { ...sheet, width: 748, height: 488 }).svg
  assert.equal(shapes(renderOverlay(content, sheet).svg), shapes(small))
})

test('places are measured in the part that is the panel', () => {
  const room = { width: 720, height: 480 }
  assert.deepEqual(boxIn([25, 60, 50, 10], [0, 50, 100, 25], room), {
    x: 180,
    y: 192,
    width: 360,
    height: 192,
  })
  const anchors = [{ who: 'mika', mouth: [50, 75], face: [40, 60, 20, 20] }] as const
  const [mika] = artFaces({ box: [0, 50, 100, 50], anchors }, room)
  assert.deepEqual(mika?.mouth, [360, 240])
  assert.deepEqual(mika?.face, { x: 360, y: 192, rx: 72, ry: 96 })
})

test('where only a mouth is known, the place around it is a face', () => {
  const anchors = [{ who: 'mika', mouth: [50, 50], face: null }] as const
  const [mika] = artFaces({ box: [0, 0, 100, 100], anchors }, { width: 720, height: 480 })
  assert.deepEqual(mika?.face, { x: 360, y: 240, rx: 46, ry: 38 })
})

const panel: Panel = {
  art: {
    kind: 'own',
    picture: { name: 'strip.0a1b2c3d.webp', file: 'strip.png', width: 1000, height: 2600 },
    box: [0, 25, 100, 25],
    anchors: [{ who: 'mika', mouth: [28, 45], face: null }],
    avoid: [],
    sounds: [],
  },
  caption: '',
  say: content.say.slice(0, 1),
  sfx: [],
  labels: [],
  alt: 'Mika.',
  place: { file: 'en.mdx', line: 1, column: 1 },
}

test('a panel of a strip is its part of the picture, with its balloons over it', () => {
  const { width, height, layers } = panelPicture(panel, { locale: 'en', number: 2 })
  assert.deepEqual([width, height], [1000, 650])
  const [art, balloons] = layers
  assert.equal(art?.name, 'strip-0-25-100-25.0a1b2c3d.webp')
  assert.match(balloons?.name ?? '', /^panel-2\.en\.balloons\.[0-9a-f]{8}\.svg$/)
})

test('other words or another place have another name, another picture below has not', () => {
  const { art } = panel
  assert.ok(art.kind === 'own')
  const nameOf = (changed: Panel) =>
    overlayFile(changed, { locale: 'en', number: 1, width: 1000, height: 650 }).name
  const same = { ...panel, art: { ...art, picture: { ...art.picture, name: 'strip.ffffffff.webp' } } }
  assert.equal(nameOf(same), nameOf(panel))
  assert.notEqual(nameOf({ ...panel, say: content.say.slice(1) }), nameOf(panel))
  assert.notEqual(nameOf({ ...panel, art: { ...art, anchors: [] } }), nameOf(panel))
})
