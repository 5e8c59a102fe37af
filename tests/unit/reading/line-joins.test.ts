/** Words wrapped over several lines: no space where the script has none, on any way into the site. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown } from '../../../src/reading/mdx/markdown.ts'
import { isJoined } from '../../../src/reading/text/line-joins.ts'
import { readFrontmatter } from '../../../src/reading/yaml/frontmatter.ts'
import { htmlOf } from './html-of.ts'

for (const [before, after, expected] of [
  ['ドアは', '開いた', true],
  ['終わり。', '次は', true],
  ['「なぜ」', '（理由）', true],
  ['それは…', 'そして', true],
  ['と言った', '“はい”', true],
  ['葛\u{e0100}', '城', true],
  ['２０', '２６', true],
  ['ｱｲ', 'ｳｴ', true],
  ['the door', 'was shut', false],
  ['문이', '열렸다', false],
  ['“yes”', '“no”', false],
  ['the word 漫画', 'means comics', false],
  ['문은', '漢字', false],
] as const)
  test(`${before}⏎${after} has ${expected ? 'no space' : 'a space'} in either language`, () =>
    assert.equal(isJoined(before, after, 'en'), expected))

test('beside a Latin word a Japanese text leaves the gap to the page', () => {
  assert.equal(isJoined('これは', 'GPT-4o', 'ja'), true)
  assert.equal(isJoined('100%', 'です', 'ja'), true)
  assert.equal(isJoined('Hello', 'world', 'ja'), false)
  assert.equal(isJoined('한국', 'の', 'ja'), false)
})

const wrapped: readonly (readonly [string, string])[] = [
  ['ドアは\n開いた', '<p>ドアは開いた</p>'],
  ['- ドアは\n  開いた', '<ul>\n<li>ドアは開いた</li>\n</ul>'],
  ['> ドアは\n> 開いた', '<blockquote>\n<p>ドアは開いた</p>\n</blockquote>'],
  ['これは\n**大事な\n話**\nです', '<p>これは<strong>大事な話</strong>です</p>'],
  ['The door\nwas **shut\nfor** an hour', '<p>The door\nwas <strong>shut\nfor</strong> an hour</p>'],
  ['ドアは\\\n開いた', '<p>ドアは<br>\n開いた</p>'],
  [
    '<Note title="これは\n題">ドアは\n開いた</Note>',
    '<div class="say" role="note"><div><b>これは題</b><p>ドアは開いた</p></div></div>',
  ],
  ['<Ruby read="と">戸</Ruby>\nは', '<p><ruby>戸<rp>（</rp><rt>と</rt><rp>）</rp></ruby>は</p>'],
]

for (const [written, expected] of wrapped)
  test(`a wrapped text comes out in one piece: ${JSON.stringify(written)}`, () =>
    assert.equal(htmlOf(written, 'ja'), expected))

test('a footnote between two lines parts them no more than their end does', () => {
  assert.match(htmlOf('開いた。[^1]\n次に\n\n[^1]: 注', 'ja'), /<\/sup>次に<\/p>/)
})

test('the words for a picture are in one piece', () => {
  const { tree } = readMarkdown('![ドアの\n前](./a.png)', 'ja.mdx')
  assert.match(JSON.stringify(tree), /"alt":"ドアの前"/)
})

test('the language of the text decides beside Latin words', () => {
  const values = (file: string) =>
    JSON.stringify(readMarkdown('これは\nGPT', file).tree?.children).match(/"value":"(.*?)"/)?.[1]
  assert.deepEqual([values('a/ja.mdx'), values('a/en.mdx')], ['これはGPT', String.raw`これは\nGPT`])
})

const front = (yaml: string, file = 'ja.mdx') => {
  const found = readFrontmatter(`---\n${yaml}\n---\n`, file)
  assert.ok('data' in found)
  return found
}

for (const [yaml, expected] of [
  ['a: >-\n  ドアは\n  開いた。\n  次に', 'ドアは開いた。次に'],
  ['a: ドアは\n  開いた', 'ドアは開いた'],
  ['a: "ドアは\n  開いた"', 'ドアは開いた'],
  ["a: 'ドアは\n  開いた'", 'ドアは開いた'],
  ['a: >-\n  ドアは\n  開いた\n\n  段落', 'ドアは開いた\n段落'],
  ['a: これは\n  GPT', 'これはGPT'],
  ['a: |-\n  ドアは\n  開いた', 'ドアは\n開いた'],
  ['a: ドア は\n  the door\n  was', 'ドア はthe door was'],
] as const)
  test(`a wrapped value comes out in one piece: ${JSON.stringify(yaml)}`, () => {
    assert.deepEqual(front(yaml).data, { a: expected })
  })

test('a place in a joined value is where its character was typed', () => {
  const { placeOf } = front('a: >-\n  ドアは\n  開いた')
  assert.deepEqual(placeOf(['a'], 4), { line: 4, column: 4 })
})
