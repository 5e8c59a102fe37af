/** Books of a month, as an editor asks for them. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
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

test('a picture of the author’s is in the book with its balloons', async () => {
  const files = unzipSync(await readFile(join(out, '2026-02.en.epub')))
  const panel = files['EPUB/pictures/clock/panel-1.png']
  assert.ok(panel && panel.length > 2000)
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
