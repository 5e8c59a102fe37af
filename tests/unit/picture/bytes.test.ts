import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { pictureBytes, type ShownPart } from '../../../src/picture/bytes.ts'
import { drawing } from './drawing.ts'

const root = await mkdtemp(join(tmpdir(), 'yonkoma-bytes-'))
after(() => rm(root, { recursive: true }))

/** White, with a red box in its right lower quarter. */
const quarter = drawing('<path fill="#f00" d="M50 20h50v20H50z"/>', 'viewBox="0 0 100 40"')

async function svg(source: string, shown: ShownPart): Promise<string> {
  await writeFile(join(root, 'panel.svg'), source)
  const picture = { name: 'panel.0a1b2c3d.svg', file: 'panel.svg', width: 100, height: 40 }
  return Buffer.from(await pictureBytes(picture, root, shown)).toString()
}

/** The mean of red, green and blue. */
async function colourOf(text: string): Promise<readonly number[]> {
  const flat = await sharp(Buffer.from(text)).flatten({ background: '#fff' }).png().toBuffer()
  return (await sharp(flat).stats()).channels.map(({ mean }) => Math.round(mean))
}

test('a drawing is served as a drawing', async () =>
  assert.match(await svg(quarter, { box: null, made: 'human' }), /^<svg [^>]*viewBox="0 0 100 40"/))

test('a part of a drawing is a window on it', async () => {
  const part = await svg(quarter, { box: [50, 50, 50, 50], made: 'human' })
  assert.match(part, /^<svg [^>]*viewBox="50 20 50 20" width="50" height="20">/)
  assert.deepEqual(await colourOf(part), [255, 0, 0])
  assert.deepEqual(
    await colourOf(await svg(quarter, { box: [0, 0, 50, 100], made: 'human' })),
    [255, 255, 255],
  )
})

test('a drawing that begins elsewhere than at nought is cut in the right place', async () => {
  const moved = drawing('<path fill="#f00" d="M550 520h50v20h-50z"/>', 'viewBox="500 500 100 40"')
  assert.deepEqual(await colourOf(await svg(moved, { box: [50, 50, 50, 50], made: 'human' })), [255, 0, 0])
})

test('a drawing says how it was made, one by hand does not', async () => {
  const made = await svg(quarter, { box: [0, 0, 50, 50], made: 'ai-generated' })
  assert.match(made, /^<svg [^>]*><metadata>.*\/trainedAlgorithmicMedia".*<\/metadata><svg/)
  assert.deepEqual(await colourOf(made), [255, 255, 255])
  assert.doesNotMatch(await svg(quarter, { box: null, made: 'human' }), /metadata/)
})

test('a drawing that became dangerous after its check is not served', async () => {
  const danger = drawing('<script>alert(1)</script>')
  await assert.rejects(svg(danger, { box: null, made: 'human' }), /panel\.svg has changed: unsafe-picture/)
})
