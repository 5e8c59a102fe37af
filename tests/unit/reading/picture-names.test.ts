/** Pictures whose names are not English: found however their letters are stored or written. */
import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFolder } from '../../../src/reading/folder.ts'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

async function figuresOf(file: string, written: string) {
  const path = await mkdtemp(join(tmpdir(), 'yonkoma-pictures-'))
  try {
    await cp(join(fixtures, 'base/stories/door'), path, { recursive: true })
    await cp(join(fixtures, 'art/stories/painted-strip/strip.png'), join(path, file))
    const text = await readFile(join(path, 'en.mdx'), 'utf8')
    await writeFile(
      join(path, 'en.mdx'),
      text.replace('The door was shut.', `The door was shut.\n\n${written}\n`),
    )
    const { problems, story } = await readFolder({ slug: 'door', path, name: 'door' })
    return { problems, figures: story?.editions.en?.figures.map((figure) => figure.file) }
  } finally {
    await rm(path, { recursive: true })
  }
}

for (const [file, written] of [
  ['図1.png', '![A door](./図1.png)'],
  ['図1.png', '![A door](./%E5%9B%B31.png)'],
  ['図1.png', '<Figure src="./図1.png" alt="A door" />'],
  ['ガラス.png'.normalize('NFD'), '![A door](./ガラス.png)'],
  ['ガラス.png', `![A door](./${'ガラス'.normalize('NFD')}.png)`],
  ['café.png', '![A door](./cafe%CC%81.png)'],
] as const)
  test(`${JSON.stringify(written)} is the file ${JSON.stringify(file)}`, async () => {
    assert.deepEqual(await figuresOf(file, written), { problems: [], figures: [`door/${file}`] })
  })

test('a name with a space is refused, also one that is hidden in its address', async () => {
  const { problems } = await figuresOf('a b.png', '![A door](./a%20b.png)')
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['bad-file-name'],
  )
})
