import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { inspectPicture } from '../../../src/picture/inspect.ts'
import { isRefused, type Refused } from '../../../src/picture/refused.ts'
import type { Picture } from '../../../src/stories/story.ts'
import { drawing, reason } from './drawing.ts'

const root = await mkdtemp(join(tmpdir(), 'yonkoma-pictures-'))
after(() => rm(root, { recursive: true }))
const story = join(root, 'story')
await mkdir(story)

const inspect = (name: string): Promise<Picture | Refused> => inspectPicture(join(story, name), name)

const inspected = async (name: string, bytes: Uint8Array | string): Promise<Picture | Refused> => {
  await writeFile(join(story, name), bytes)
  return inspect(name)
}

const says = (result: Picture | Refused): string =>
  isRefused(result) ? `${result('x').rule} ${reason(result)}` : ''

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })

test('a picture has its size and a name with its hash', async () => {
  const picture = await inspected('Panel 1.png', await plain(40, 20).png().toBuffer())
  assert.ok(!isRefused(picture))
  assert.match(picture.name, /^panel-1\.[0-9a-f]{8}\.webp$/)
  assert.deepEqual([picture.width, picture.height], [40, 20])
})

test('a picture as flat as a line keeps a pixel of height', async () => {
  const picture = await inspected('line.png', await plain(5000, 1).png().toBuffer())
  assert.ok(!isRefused(picture))
  assert.deepEqual([picture.width, picture.height], [1496, 1])
})

test('an empty file is not a picture', async () =>
  assert.equal(says(await inspected('empty.png', '')), 'bad-picture is damaged or not a picture at all'))

test('words under the name of a picture are not one', async () =>
  assert.equal(
    says(await inspected('words.png', 'Not found')),
    'bad-picture is damaged or not a picture at all',
  ))

test('a GIF, a TIFF or a drawing under the name of a PNG is refused', async () => {
  const frames = await Promise.all(['#f00', '#00f'].map((background) => frame(background)))
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  assert.equal((await sharp(gif).metadata()).pages, 2)
  for (const bytes of [gif, await plain(9, 9).tiff().toBuffer(), drawing('')])
    assert.equal(says(await inspected('named.png', bytes)), 'bad-picture is damaged or not a picture at all')
})

const frame = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .png()
    .toBuffer()

test('a PNG under the name of a drawing is refused', async () =>
  assert.equal(
    says(await inspected('photo.svg', await plain(9, 9).png().toBuffer())),
    'bad-picture is not text in UTF-8',
  ))

test('half a picture is damaged', async () => {
  const bytes = await plain(400, 400).jpeg().toBuffer()
  const result = await inspected('half.jpg', bytes.subarray(0, bytes.length / 2))
  assert.match(says(result), /^bad-picture is damaged/)
})

test('a picture that is not there is missing, as is one behind a broken link', async () => {
  assert.equal(says(await inspect('nowhere.png')), 'missing-picture does not exist')
  await symlink('nowhere.png', join(story, 'broken.png'))
  assert.equal(says(await inspect('broken.png')), 'missing-picture does not exist')
})

test('a folder under the name of a picture is not a picture', async () => {
  await mkdir(join(story, 'folder.png'))
  assert.equal(says(await inspect('folder.png')), 'bad-picture is not a file')
})

test('a link to itself cannot be opened', async () => {
  await symlink('loop.png', join(story, 'loop.png'))
  assert.equal(says(await inspect('loop.png')), 'bad-picture cannot be opened')
})

test('a link out of the folder is not followed, by any way', async () => {
  await mkdir(join(root, 'story-of-others'))
  await writeFile(join(root, 'story-of-others', 'a.svg'), drawing(''))
  await symlink('../story-of-others/a.svg', join(story, 'out.svg'))
  await symlink('../story-of-others', join(story, 'others'))
  await symlink('others/a.svg', join(story, 'further.svg'))
  for (const name of ['out.svg', 'further.svg'])
    assert.equal(says(await inspect(name)), 'bad-picture is a link to a file outside its folder')
})

test('a link to a file beside it is that file', async () => {
  await inspected('real.svg', drawing(''))
  await symlink('real.svg', join(story, 'beside.svg'))
  assert.ok(!isRefused(await inspect('beside.svg')))
})

test('what is wrong with a drawing is told as a sentence', async () => {
  assert.equal(says(await inspected('a.svg', '<p/>')), 'bad-picture is not an SVG drawing')
  assert.equal(
    says(await inspected('a.svg', drawing('<image/>'))),
    'unsafe-picture has an `image` element, which is not allowed',
  )
  assert.match(says(await inspected('a.svg', drawing('', ''))), /^bad-picture has no usable size/)
})
