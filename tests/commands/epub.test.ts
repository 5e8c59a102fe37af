/** Books of a month, as an editor asks for them. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { contentWith, place, run } from './run-command.ts'

const out = join(place, 'books')
const environment = { YONKOMA_ADDRESS: 'https://house.example', TZ: 'America/Halifax' }

test('a month is a book in each language, in which EPUBCheck finds nothing', async () => {
  const { code, out: said, errors } = await run(`epub 2026-03 --out ${out}`, environment)
  assert.deepEqual([code, errors], [0, ''])
  assert.match(said, /2026-03\.en\.epub: 2 stories, 0\.\d MB\n.*2026-03\.ja\.epub: 2 stories/)
  for (const locale of ['en', 'ja']) {
    const bytes = await readFile(join(out, `2026-03.${locale}.epub`))
    const { messages } = await EpubCheck.validate(bytes)
    assert.deepEqual(messages, [])
    // As readers of the format ask for: its type is the first file, and can be read as it is.
    assert.equal(bytes.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip')
    const files = Object.keys(unzipSync(bytes))
    for (const slug of ['doormat', 'bathtub']) {
      assert.ok(files.includes(`EPUB/stories/${slug}.xhtml`))
      assert.ok(files.includes(`EPUB/pictures/${slug}/panel-4.png`))
    }
  }
})

test('the same stories give the same bytes in another place, and books of other months stay', async () => {
  const first = await readFile(join(out, '2026-03.en.epub'))
  await rm(join(out, '2026-03.en.epub'))
  const { code } = await run(`epub 2026-03 --language en --out ${out}`, { ...environment, TZ: 'Asia/Tokyo' })
  assert.equal(code, 0)
  assert.ok(first.equals(await readFile(join(out, '2026-03.en.epub'))))
  await run(`epub 2026-02 --language en --out ${out}`, environment)
  assert.deepEqual((await readdir(out)).toSorted(), [
    '.yonkoma',
    '2026-02.en.epub',
    '2026-03.en.epub',
    '2026-03.ja.epub',
  ])
})

test('cover and panels are as large as e-readers show them, also those of the author’s own', async () => {
  const files = unzipSync(await readFile(join(out, '2026-02.en.epub')))
  const sizeOf = async (name: string) => {
    const { format, width, height } = await sharp(files[`EPUB/pictures/${name}`]).metadata()
    return [format, width, height]
  }
  assert.deepEqual(await sizeOf('cover.png'), ['png', 1200, 1800])
  assert.deepEqual((await sizeOf('clock/panel-1.png')).slice(0, 2), ['png', 1122])
})

test('a language in which the month has no story is named, and the others have their books', async () => {
  const content = await contentWith('untold', null)
  await rm(join(content, 'stories/door/ja.mdx'))
  const settings = { ...environment, YONKOMA_CONTENT: content }
  const month = (await run(`epub 2000-01 --out ${out}`, settings)).errors.match(
    /Choose from: (\d{4}-\d{2})/,
  )?.[1]
  const told = await run(`epub ${month} --out ${join(place, 'told')}`, settings)
  assert.equal(told.code, 0)
  assert.match(told.errors, / has no story in Japanese: no book was made in that language\.\n$/)
  assert.deepEqual((await readdir(join(place, 'told'))).toSorted(), ['.yonkoma', `${month}.en.epub`])
  assert.equal((await run(`epub ${month} --language ja --out ${out}`, settings)).code, 2)
})

test('a month without a story is told with those that have one', async () => {
  const { code, errors } = await run(`epub 2026-12 --out ${out}`, environment)
  assert.equal(code, 2)
  assert.match(errors, /^No story was published in 2026-12\. Choose from: 2026-06, 2026-03, .*2025-07\.\n$/)
})

test('no book is made of a story with an error', async () => {
  const content = await contentWith('wrong', 'missing-alt')
  const { code, errors } = await run(`epub 2026-03 --out ${join(place, 'none')}`, {
    ...environment,
    YONKOMA_CONTENT: content,
  })
  assert.equal(code, 1)
  assert.match(errors, /\nNo book was made: first put right the errors above\.\n$/)
  assert.ok(!(await readdir(place)).includes('none'))
})

test('a folder that Yonkoma did not make stays as it is', async () => {
  const foreign = join(place, 'library')
  await mkdir(foreign)
  await writeFile(join(foreign, 'novel.epub'), 'words')
  const { code, errors } = await run(`epub 2026-03 --out ${foreign}`, environment)
  assert.deepEqual([code, await readdir(foreign)], [2, ['novel.epub']])
  assert.match(errors, /cannot be the folder for books: .*novel\.epub.*npm run epub -- 2026-09 --out books/)
})
