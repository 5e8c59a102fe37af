/** Words that would be lost, and Markdown that would be printed as it stands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../../src/languages/locales.ts'
import { readBody } from '../../../src/reading/body/read.ts'
import { faultsOf, problemsOf } from './body-problems.ts'

const headings: readonly (readonly [string, string, Locale?])[] = [
  ['###　最初の1時間', '3:1 heading-space', 'ja'],
  ['###The first hour', '3:1 heading-space'],
  ['＃＃ 最初', '3:1 heading-space', 'ja'],
  ['　## 最初', '3:2 heading-space', 'ja'],
  ['Text\n##Part', '4:1 heading-space'],
  ['**Impact**', '3:1 bold-heading'],
  ['Text\n---', '3:1 underlined-heading'],
  ['Text\n===', '3:1 underlined-heading'],
]

for (const [written, expected, locale = 'en'] of headings)
  test(`a heading is one or is reported: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written, locale), [expected]))

test('the cure of a heading shows the line as it should be', () => {
  assert.match(problemsOf('###　最初の1時間', 'ja')[0]?.cure ?? '', /`### 最初の1時間`/)
})

for (const written of [
  '##Summary',
  '**Summary**',
  '＃＃　Summary',
  '#Summary',
  '## Summary\n\nx\n\n## Summary2',
])
  test(`a section that is nearly there is not missing as well: ${JSON.stringify(written)}`, () => {
    const text = `## Detailed breakdown\n\nx\n\n${written}\n\nx\n\n## Why it matters\n\nx\n`
    const { problems } = readBody({ text, file: 'x.mdx', locale: 'en' })
    assert.deepEqual(
      problems.map(({ line, rule }) => `${line} ${rule.replace(/^(heading-space|bold-heading)$/, 'near')}`),
      written.startsWith('## ') ? [] : ['5 near'],
    )
  })

test('a first section that is nearly there is reported alone', () => {
  const text = '##Detailed breakdown\n\n### Part\n\nx\n\n## Summary\n\nx\n\n## Why it matters\n\nx\n'
  const { problems } = readBody({ text, file: 'x.mdx', locale: 'en' })
  assert.deepEqual(
    problems.map(({ line, rule }) => `${line} ${rule}`),
    ['1 heading-space'],
  )
})

const typos: readonly (readonly [string, string])[] = [
  ['__強調__です', '3:1 stray-marks'],
  ['これは_強調_です', '3:4 stray-marks'],
  ['これは*「強調」 *です', '3:4 stray-marks'],
  ['***「あ」 ***です', '3:1 stray-marks'],
  ['> __強調__です', '3:3 stray-marks'],
  ['| a |\n|---|\n| __強調__です |', '5:3 stray-marks'],
  ['＊＊太字＊＊です', '3:1 full-width-marks'],
  ['｀コード｀', '3:1 full-width-marks'],
  ['［言葉］（https://a.b）', '3:1 full-width-marks'],
  ['｜a｜b｜', '3:1 table-without-rule'],
  ['・一\n・二', '3:1 list-mark'],
  ['• One', '3:1 list-mark'],
  ['●一\n●二', '4:1 list-mark'],
  ['-　項目', '3:1 list-mark'],
  ['1.\u00a0One', '3:1 list-mark'],
  ['１．項目', '3:1 list-mark'],
  ['– item', '3:1 list-mark'],
  ['> ・x', '3:3 list-mark'],
  ['- a\n  ・b', '4:1 list-mark'],
  ['###\u00a0The first hour', '3:1 heading-space'],
  ['###\u2003The first hour', '3:1 heading-space'],
  ['Text\n\u00a0## Part', '4:2 heading-space'],
  ['a [x][nope] b', '3:3 unknown-definition'],
  ['a[^1] b', '3:2 unknown-footnote'],
  ['[text] (https://a.b)', '3:7 link-space'],
  ['[text]（https://a.b）', '3:7 link-space'],
  ['[x](story: remote)', '3:4 bad-link'],
  ['[x](https://a.b/c d)', '3:4 bad-link'],
  ['[x](https://a.b/c', '3:4 bad-link'],
  ['![x](./a b.png)', '3:5 bad-link'],
  ['a ** bold ** b', '3:3 stray-marks'],
  ['「** 太字 **」', '3:2 stray-marks'],
  ['a\n~~ b ~~', '4:1 stray-marks'],
  ['| a | b |\n| 1 | 2 |', '3:1 table-without-rule'],
  ['| a | b |\n|---|---|---|\n| 1 | 2 |', '3:1 table-without-rule'],
]

for (const [written, expected] of typos)
  test(`what does not work is not printed: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), [expected]))

for (const written of [
  'he said [sic] and \\[x\\]\\[y\\]',
  '`[x][nope]`, `** a **`, and `[^1]`',
  '2 \\*\\* 3 is 8',
  '[x][y] and [y]\n\n[y]: https://a.example',
  'a[^1]\n\n[^1]: note',
  '```\n| a | b |\n** x **\n```',
  '- [x] done\n- [ ] open',
  '#ClaudeDown was a tag',
  'a *b **c** d* e',
  '| a |\n|---|\n| b |',
  'Text\n\n---\n\nText',
  '**An introduction**',
])
  test(`what is meant is left alone: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), []))

const lost: readonly (readonly [string, string])[] = [
  ['<Figure src="./a.png" alt="b">\n\nWords.\n\n</Figure>', '3:1 figure-with-words'],
  ['a[^1]\n\n[^1]: note\n\n[^2]: lost', '7:1 unused-footnote'],
  ['a[^1]\n\n[^1]: note\n\n[^1]: lost', '7:1 repeated-footnote'],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', '5:9 extra-cell'],
  ['<Note title="a" title="b">\n\nx\n\n</Note>', '3:17 repeated-attribute'],
]

const shown: readonly (readonly [string, string])[] = [
  ['<Note title="A **bold** title">\n\nx\n\n</Note>', '3:7 markup-in-words'],
  ['<Quote by="The `firm`">\n\nx\n\n</Quote>', '3:8 markup-in-words'],
]

const hidden: readonly (readonly [string, string])[] = [
  ['The door &#7; opens', '3:10 odd-character'],
  ['AT&amp;T&#8203; opens', '3:9 odd-character'],
  ['a &ZeroWidthSpace; b', '3:3 odd-character'],
  ['a &#xFFFE; b', '3:3 odd-character'],
  ['[a](https://example.com/&#7;x)', '3:25 odd-character'],
  ['<Note title="a&#x202e;b">\n\nx\n\n</Note>', '3:15 odd-character'],
]

for (const [written, expected] of hidden)
  test(`an entity hides no character: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), [expected]))

for (const [written, expected] of shown)
  test(`attributes take no marks: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), [expected]))

for (const [written, expected] of lost)
  test(`no words are lost: ${JSON.stringify(written)}`, () => assert.deepEqual(faultsOf(written), [expected]))

const nested: readonly (readonly [string, string])[] = [
  ['[a <Term id="key">b</Term>](https://a.b)', '3:4 nested-link'],
  ['<Term id="key">a [b](https://a.b)</Term>', '3:18 nested-link'],
  ['<Term id="key">a <Term id="key">b</Term></Term>', '3:18 nested-link'],
  ['[a[^1]](https://a.b)\n\n[^1]: x', '3:3 nested-link'],
  ['<Term id="key">\nkey\n</Term>', '3:1 component-block'],
  ['<Ruby read="だま">\n黙\n</Ruby>', '3:1 component-block'],
  ['a <Term id="key" /> b', '3:3 empty-component'],
  ['<Term id="key" />', '3:1 empty-component'],
  ['<Note title="x" />', '3:1 empty-component'],
  ['> ## Summary', '3:3 heading-inside'],
  ['- ### Part', '3:3 heading-inside'],
  ['<Note>\n\n# H1\n\n</Note>', '5:1 heading-inside'],
]

for (const [written, expected] of nested)
  test(`nothing stands where HTML has no place for it: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), [expected]))

for (const written of [
  'snake_case_name and a_b',
  '2_000 と 3_000',
  '3 * 4 * 5 is 3*4*5',
  '*nix and *BSD',
  '\\_a\\_ and \\*\\*b\\*\\*',
  '`__init__` and `＊＊x＊＊`',
  'AT&amp;T &lt; 5&nbsp;km &copy; &#39;',
  'Fill in ____ and ____',
  'M*A*S*H',
  '●印は閉店です',
  'A text — with a dash',
  '1.5倍です',
  '１．５倍です\n０.５秒です',
  '10\u00a0km is 10\u202fkm',
])
  test(`signs that are meant are no marks: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written), []))

test('a space that is no ordinary one is named', () => {
  assert.equal(
    problemsOf('###\u00a0Part')[0]?.what,
    '`###\u00a0Part` is not read as a heading, because its space is U+00A0 (no-break space).',
  )
})
