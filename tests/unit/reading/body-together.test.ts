import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { keepTogether } from '../../../src/reading/body/together.ts'

/** The stretches of a fragment that stay on one line. */
function together(html: string): string[] {
  const tree = fromHtml(html, { fragment: true })
  const before = toHtml(tree)
  keepTogether(tree, 'ja')
  const after = toHtml(tree)
  assert.equal(after.replaceAll(/<span class="together">(.*?)<\/span>/g, '$1'), before)
  return [...after.matchAll(/<span class="together">(.*?)<\/span>/g)].map(([, text = '']) => text)
}

for (const [text, expected] of [
  ['2026年3月2日に', ['2026年', '3月', '2日']],
  ['約1万2000人と600万ドル', ['約1万2000人', '600万ドル']],
  ['３つの案、9〜18時、2か国', ['３つ', '9〜18時', '2か国']],
  ['GPT-4oとH100は2.5兆円', ['2.5兆円']],
] as const)
  test(`a number stays with its counter: ${text}`, () => {
    assert.deepEqual(together(`<li>${text}</li>`), expected)
  })

test('a paragraph does not end on one or two characters', () => {
  const [last = ''] = together('<p>会社は原因を調べていて、結果はまだ出ていないと説明しました。</p>')
  assert.ok([...last].length >= 4 && last.endsWith('。'), last)
})

test('code, links and short paragraphs are left as they are', () => {
  assert.deepEqual(together('<p>短い文です。</p><p><code>2026年</code><a href="/x">100円</a></p>'), [])
})
