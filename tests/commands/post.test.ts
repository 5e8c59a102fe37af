/** What is posted of a story, as an editor asks for it. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import type { PostKit } from '../../src/desk/post/kit.ts'
import { place, run } from './run-command.ts'

const out = join(place, 'post')
const environment = { YONKOMA_ADDRESS: 'https://house.example' }

test('a story has its pictures and texts in both languages, and post.json describes them', async () => {
  const { code, out: said, errors } = await run(`post attic-window --out ${out}`, environment)
  assert.deepEqual([code, errors], [0, ''])
  assert.match(said, /attic-window: 20 pictures and post\.json\n$/)
  const folder = join(out, 'attic-window')
  const kit = JSON.parse(await readFile(join(folder, 'post.json'), 'utf8')) as PostKit
  assert.deepEqual([kit.version, kit.story, kit.state], [1, 'attic-window', 'published'])
  for (const locale of ['en', 'ja'] as const) {
    const { url, pictures, texts } = kit.languages[locale] ?? assert.fail(locale)
    assert.equal(url, `https://house.example/${locale === 'ja' ? 'ja/' : ''}stories/attic-window/`)
    assert.deepEqual(
      pictures.map(({ file }) => file).toSorted(),
      (await readdir(join(folder, locale))).map((name) => `${locale}/${name}`).toSorted(),
    )
    for (const { file, width, height } of pictures) {
      const picture = await sharp(join(folder, file)).metadata()
      assert.deepEqual([picture.format, picture.width, picture.height], ['png', width, height], file)
    }
    assert.deepEqual(
      [...new Set(pictures.map(({ ratio, width, height }) => `${ratio} ${width} ${height}`))],
      ['4:5 1080 1350', '1:1 1080 1080', '9:16 1080 1920'],
    )
    for (const { text } of Object.values(texts)) assert.ok(text.includes(url), text)
  }
  const [first] = kit.languages.en?.pictures ?? []
  assert.match(first?.alt ?? '', /\nCaption: Four in the morning\nMika: Who opened the window\?\n/)
})

test('a picture of the author’s is whole, with the paper of the site around it; what was made of another story stays', async () => {
  await run(`post clock --out ${out}`, environment)
  assert.deepEqual((await readdir(out)).toSorted(), ['.yonkoma', 'attic-window', 'clock'])
  const picture = sharp(join(out, 'clock/en/panel-1.4x5.png')).removeAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): number[] => [...data.subarray(3 * (y * info.width + x)).subarray(0, 3)]
  assert.deepEqual([at(540, 60), at(540, 1200)], [paper, paper])
  assert.notDeepEqual(at(40, 640), paper)
  assert.notDeepEqual(at(1039, 640), paper)
})

const paper = [255, 255, 255]

test('a folder that Yonkoma did not make stays as it is, and an editor reads what to type', async () => {
  const foreign = join(place, 'holiday')
  await mkdir(foreign)
  await writeFile(join(foreign, 'beach.txt'), 'sand')
  const { code, errors } = await run(`post attic-window --out ${foreign}`, environment)
  assert.deepEqual([code, await readdir(foreign)], [2, ['beach.txt']])
  assert.match(errors, /cannot be the folder for posts: .*beach\.txt.*npm run post -- door --out post/)
})

test('without a story nothing is made', async () => {
  const { code, errors } = await run('post', environment)
  assert.deepEqual([code, errors], [2, 'Name the story to post: npm run post -- door\n'])
})
