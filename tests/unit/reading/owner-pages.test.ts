/** The owner's pages are read with the profile of stories, and judged where they are Markdown. */
import '../own-cache.ts'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const { checkOwnerPages } = await import('../../../src/reading/library/owner-pages.ts')
const { readMarkdown } = await import('../../../src/reading/mdx/markdown.ts')

async function faultsIn(markdown: string, title = 'a'): Promise<string[]> {
  const path = await mkdtemp(join(tmpdir(), 'yonkoma-pages-'))
  try {
    await mkdir(join(path, 'pages/about'), { recursive: true })
    await writeFile(
      join(path, 'pages/about/ja.mdx'),
      `---\ntitle: ${title}\nsummary: b\n---\n\n${markdown}\n`,
    )
    const problems = await checkOwnerPages({ path, name: 'content' })
    return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
  } finally {
    await rm(path, { recursive: true })
  }
}

for (const [written, expected] of [
  ['__強調__です', '6:1 stray-marks'],
  ['##\u00a0見出し', '6:1 heading-space'],
  ['・一つ', '6:1 list-mark'],
  ['https://a.example/help参照', '6:23 address-end'],
  ['あ\u200bい', '6:2 odd-character'],
  ['[^1] です', '6:1 unknown-footnote'],
  ['<Note title="x">', '6:1 tag-not-closed'],
] as const)
  test(`${JSON.stringify(written)} is told on an owner's page`, async () => {
    assert.deepEqual(await faultsIn(written), [`content/pages/about/ja.mdx:${expected}`])
  })

test('marks in the title are told where they are', async () => {
  assert.deepEqual(await faultsIn('x', 'About **us**'), ['content/pages/about/ja.mdx:2:14 markup-in-words'])
})

test('components of the owner are no mistakes, and no pages are no problem', async () => {
  assert.deepEqual(
    await faultsIn('<Ja>起承転結</Ja>と9:00~12:00、13:00~18:00\n\n<Contact locale="ja" />'),
    [],
  )
  assert.deepEqual(await checkOwnerPages({ path: tmpdir(), name: 'content' }), [])
})

test('a single tilde strikes nothing through', () => {
  const { tree } = readMarkdown('9:00~12:00、13:00~18:00', 'content/pages/about/ja.mdx')
  assert.doesNotMatch(JSON.stringify(tree), /"delete"/)
})
