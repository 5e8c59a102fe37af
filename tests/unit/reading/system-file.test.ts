import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isSystemFile } from '../../../src/reading/library/system-file.ts'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

const { readLibrary } = await import('../../../src/reading/library/library.ts')

const place = await mkdtemp(join(tmpdir(), 'yonkoma-system-'))
after(() => rm(place, { recursive: true }))

const left = [
  ...['.DS_Store', '._en.mdx', 'Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Icon\r', '.directory'],
  ...['en.mdx~', '.en.mdx.swp', 'en.mdx.swp', '.#en.mdx', '#en.mdx#', '~$en.mdx', 'en.mdx.bak', '4913'],
]

test('what a system or an editor leaves beside the stories and in them stops nothing', async () => {
  await cp(join(fixtures, 'base'), place, { recursive: true })
  for (const folder of ['stories', 'stories/door']) {
    for (const name of left) await writeFile(join(place, folder, name), 'not ours')
    await mkdir(join(place, folder, '@eaDir'))
  }
  const { problems, stories } = await readLibrary({
    root: place,
    content: '.',
    now: Date.parse('2026-11-23'),
  })
  assert.deepEqual([problems, stories.length], [[], 2])
})

test('what an author wrote is not overlooked', () => {
  for (const name of ['en.mdx', 'ja.mdx', 'notes.txt', 'claude-outage', 'icon.svg', 'thumbs', '図1.jpg'])
    assert.equal(isSystemFile(name), false, name)
})
