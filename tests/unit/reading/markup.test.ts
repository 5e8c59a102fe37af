/** Words that are shown as they were typed: what is markup there, and what only looks like it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markupIn } from '../../../src/reading/mdx/markup.ts'

const markup: readonly (readonly [written: string, index: number, words: string])[] = [
  ['The **door** opens', 4, 'The door opens'],
  ['**The door**', 0, 'The door'],
  ['**Nobody:** it was empty.', 0, 'Nobody: it was empty.'],
  ['Open**AI**', 4, 'OpenAI'],
  ['__The door__', 0, 'The door'],
  ['_really_ shut', 0, 'really shut'],
  ['"_really_" shut', 1, '"really" shut'],
  ['a *very* late door', 2, 'a very late door'],
  ['***Shut***', 0, 'Shut'],
  ['a ** bold ** word', 2, 'a bold word'],
  ['ドアが**開かない**', 3, 'ドアが開かない'],
  ['**「重要」**です', 0, '「重要」です'],
  ['これは*重要*です', 3, 'これは重要です'],
  ['これは_重要_です', 3, 'これは重要です'],
  ['Run `npm i`', 4, 'Run npm i'],
  ['See [it](https://a.example)', 4, 'See it'],
  ['See [it](y)', 4, 'See it'],
  ['[it] (https://a.example)', 0, 'it'],
  ['［資料］（https://a.example）', 0, '資料'],
  ['![A door](door.png)', 0, 'A door'],
  ['<https://a.example>', 0, 'https://a.example'],
  ['A note[^1]', 6, 'A note'],
  ['~~old~~ new', 0, 'old new'],
  ['## The door', 0, 'The door'],
  ['Tom &amp; Jerry', 4, 'Tom & Jerry'],
  ['10&nbsp;km', 2, '10 km'],
  ['5 &lt; 6', 2, '5 < 6'],
  ['C&#39;est', 1, "C'est"],
  ['a &mdash; b &#x2014; c', 2, 'a — b — c'],
  ['a <b>b</b>', 2, 'a b'],
  ['one<br>two', 3, 'one two'],
  ['<I>x</I>', 0, 'x'],
  ['<span class="x">y</span>', 0, 'y'],
  ['<ruby>漢<rt>かん</rt></ruby>', 0, '漢かん'],
  ['<Term id="key">Key</Term>', 0, 'Key'],
  ['<!-- a note --> Door', 0, 'Door'],
  ['The door\nis **shut**', 12, 'The door is shut'],
]

for (const [written, index, words] of markup)
  test(`${JSON.stringify(written)} has markup, and its words are "${words}"`, () => {
    const found = markupIn(written)
    assert.deepEqual([found?.index, found?.words], [index, words])
  })

const ordinary = [
  ...[
    'AT&T',
    'R&D',
    'C&D;',
    'Q&A; more',
    '?x=1&y=2',
    '&',
    '2 * 3 * 4',
    '2*3*4',
    '2**8 and 3**4',
    '5 < 6 > 4',
  ],
  ...[
    'snake_case_name',
    'a_b と c_d',
    'f(x)[0]',
    'a[0](x)',
    '__init__',
    '____',
    '*',
    '_',
    '`',
    '#1',
    '# 1 in sales',
  ],
  ...['M*A*S*H', 's**t and f**k', '4* hotel, 5* hotel', 'A*探索とD*探索', '価格*1と送料*2', '*nix and *BSD'],
  ...[
    '＊',
    '＊注',
    '＊＊お知らせ＊＊',
    '[sic]',
    '[注]（あとで）',
    '[1] (2)',
    'the regex [^a-z]',
    '{a}',
    '~/notes',
    'a~b~c',
  ],
  ...['<think>', 'Press <Enter>', 'List<String>', 'vector<int>', 'I <3 you', '->', 'Hana <hana@a.example>'],
  ...['(*´▽`*)', '(*^_^*)', '_(:3」∠)_', '¯\\_(ツ)_/¯', '^_^;', 'https://a.example/a_b_c?x=1&y=2', '5~~6'],
]

for (const written of ordinary)
  test(`${JSON.stringify(written)} is ordinary text`, () => assert.equal(markupIn(written), null))

test('a comic may sigh between stars and draw out a vowel', () => {
  const isSpoken = true
  for (const words of ['*sigh*', '*sigh* Not again.', 'Oh no… *sigh*', 'はぁ~~', 'やった~~えらい~~'])
    assert.equal(markupIn(words, isSpoken), null, words)
  assert.equal(markupIn('It is *very* late', isSpoken)?.words, 'It is very late')
  assert.equal(markupIn('*Never* again!', isSpoken)?.words, 'Never again!')
})

test('a text too long to be published is not parsed for its marks', () =>
  assert.equal(markupIn('**a'.repeat(1000)), null))
