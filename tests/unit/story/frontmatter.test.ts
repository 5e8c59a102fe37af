/** What YAML makes of what an author wrote, and what the author reads about it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingRules } from '../../../src/rules/reading.ts'
import { readFrontmatter, readYaml } from '../../../src/story/read/frontmatter.ts'

const messages = (yaml: string): string[] =>
  readYaml(yaml, 'en.mdx').problems.map(
    ({ rule, line, column, what, cure }) => `${line}:${column} ${rule} | ${what.en} | ${cure.en}`,
  )

/** What was written, and how the only message about it must begin or what it must say. */
const refused: readonly (readonly [string, RegExp])[] = [
  ['title: Issue #42 is fixed', /^1:14 yaml-hash .*"#42 is fixed".*: "Issue #42 is fixed"\./],
  ['say:\n  - mika: We are #1\n', /^2:18 yaml-hash .*: "We are #1"\./],
  ['say:\n  - mika: #1!\n', /^2:11 yaml-hash .*: "#1!"\./],
  ['takeaways:\n  - #1 is here\n', /^2:5 yaml-hash .*: "#1 is here"\./],
  ['disclosure: { text: human #1\n  , art: human }', /^1:27 yaml-hash /],
  ['title: !Breaking doors are shut', /^1:8 yaml-tag .*"!Breaking".*: "!Breaking doors are shut"\./],
  ['say:\n  - mika: !No\n', /^2:11 yaml-tag .*: "!No"\./],
  ['x: !!js/function "x"', /^1:4 yaml-tag /],
  ['x: !!set { a }', /^1:4 yaml-tag /],
  ['x: !!str 5', /^1:4 yaml-tag /],
  ['a: 1\n---\nb: 2\n', /^2:1 yaml-documents /],
  ['<<: { a: 1 }\n', /^1:1 yaml-merge /],
  ['takeaways:\n  - Nobody\n  -The door was\n', /^3:3 yaml-dash .*A dash has no space/],
  ['takeaways:\n- Nobody\n -The door was\n', /^3:2 yaml-dash .*A dash has no space/],
  ['- a\nb: c\n', /^2:1 yaml-indent .*Words stand behind/],
  ["title: 'It's open'\nb: 1\n", /^1:12 yaml-quote .*other kind: "It's open"\./],
  ['title: "Open" she said\nb: 1\n', /^1:15 yaml-quote .*: '"Open" she said'\./],
  ['title: [x] words\n', /yaml-indent .*Words stand behind/],
  ['comic:\n  title: x\n  - hmm\n  b: 1', /^3:1 yaml-dash .*only keys belong/],
  ['comic:\n  title: x\n- hmm\n', /^3:1 yaml-dash .*only keys belong/],
  ['title: > A door\nb: 1', /yaml-reserved .*begins with `>`.*: "> A door"\./],
  ['title: | hm\nb: 1', /yaml-reserved .*begins with `\|`.*: "\| hm"\./],
  ['title: %x\n', /yaml-reserved .*begins with `%`.*: "%x"\./],
  ['title: ]x\n', /yaml-reserved .*begins with `\]`.*: "\]x"\./],
  ['title: - x\n', /yaml-dash .*on the line of its key/],
  ['title: "a \\q b"\n', /yaml-escape /],
  ['hana:\n  handle: @hana\n', /bad-handle .*without @/],
  ['title：hello\nb: 1', /^1:1 full-width-sign .*`：`/],
  ['a: 1\ntitle：hello\nb: 1', /^2:1 full-width-sign .*`：`/],
  ['a: 1\ntitle：hello\n', /^2:1 full-width-sign .*`：`/],
  ['sources:\n  - url: https://x.org\n    kind：primary\n', /^3:5 full-width-sign .*`：`/],
  ['title:　hello\nb: 1', /^1:1 full-width-sign .*U\+3000/],
  ['disclosure: { text: human｝\nb: 1\n', /^1:1 full-width-sign .*`｝`/],
  ['comic:\n　title: x\n', /^2:1 full-width-sign .*U\+3000/],
  ['comic:\n  title: x\n　　mood: x\n', /^3:1 full-width-sign .*U\+3000/],
]

for (const [written, expected] of refused)
  test(`${JSON.stringify(written)} gets one message, about its slip`, () => {
    const found = messages(written)
    assert.equal(found.length, 1, found.join('\n'))
    assert.match(found[0] ?? '', expected)
  })

test('no message has the words of the parser', () => {
  for (const [written] of refused)
    assert.doesNotMatch(messages(written).join(), /token|scalar|node end|parseAll|flow|implicit|mapping/i)
})

test('a Japanese editor reads each message in Japanese', () => {
  for (const [written] of refused)
    for (const { what, cure } of readYaml(written, 'en.mdx').problems) {
      assert.match(what.ja, /[ぁ-ん]）?。$/, written)
      assert.match(cure.ja, /ください(?:（例: .*）)?。$/, written)
    }
})

test('each rule has its sentence in the handbook', () => {
  for (const [written] of refused)
    for (const { rule } of readYaml(written, 'en.mdx').problems)
      assert.ok(Object.hasOwn(readingRules, rule), rule)
})

test('a value that has to be quoted is quoted in both languages', () => {
  const [problem] = readYaml('title: Issue #42 is fixed', 'en.mdx').problems
  assert.deepEqual(problem?.what, {
    en: '`#` begins a comment here, so that YAML does not read "#42 is fixed".',
    ja: '`#` から後ろはメモとみなされ、YAMLは「#42 is fixed」を読みません。',
  })
  assert.deepEqual(problem?.cure, {
    en: 'Put the whole value in quotes: "Issue #42 is fixed". A comment has a space behind its `#`.',
    ja: '値全体を引用符で囲んで、"Issue #42 is fixed" と書いてください。メモなら、`#` の後ろに半角スペースを入れてください。',
  })
})

const welcome: readonly (readonly [string, unknown])[] = [
  ['# a note\ntitle: "a" # note\n', { title: 'a' }],
  ['tags: [a] # note\n', { tags: ['a'] }],
  ['comic: # note\n  title: x\n', { comic: { title: 'x' } }],
  ['list:\n  - # note\n    a: x\n', { list: [{ a: 'x' }] }],
  ['title: C# and a#b\n', { title: 'C# and a#b' }],
  ['title: Stop! Go!\n', { title: 'Stop! Go!' }],
  ['text: |\n  a # b\n  　段落\n', { text: 'a # b\n　段落\n' }],
  ['text: 発表\n  Claude：続き\n', { text: '発表 Claude：続き' }],
  ['revised:\n# later\n', { revised: null }],
  ['title: 《新》：はじめ\n', { title: '《新》：はじめ' }],
]

for (const [written, data] of welcome)
  test(`${JSON.stringify(written)} is read as it stands`, () => {
    assert.deepEqual(messages(written), [])
    assert.deepEqual(readYaml(written, 'en.mdx').data, data)
  })

test('two slips on two lines are two messages', () => {
  const found = messages('title: We are #1\nsummary: !No\ntopic: x\ntopic: y\n')
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['1:15 yaml-hash', '2:10 yaml-tag', '4:1 duplicate-key'],
  )
})

test('a comment with a space behind its sign is a comment, wherever it stands', () => {
  assert.deepEqual(messages('mood: worried # or sad\ntitle: x   # a note\n# a line\n'), [])
})

test('a lost dash before an entry is one message, whatever number of keys stands twice', () => {
  const found = messages('panels:\n  - art: a\n    say: b\n    art: c\n    say: d\n    art: e\n    say: f\n')
  assert.equal(found.length, 1)
  assert.match(found[0] ?? '', /^4:5 missing-dash .*`panels` has `art`, `say` twice.*- art: …/)
})

test('a list that is thousands of levels deep is refused, not followed', () => {
  for (const sign of ['- ', '[', '{ a: ', '? ', '- [', '- ? '])
    assert.match(messages(`title:\n  ${sign.repeat(9000)}\ntopic: x\n`).join(), /^2:\d+ nested-too-deeply /)
})

test('frontmatter of more than 100 kB is refused', () => {
  const found = readFrontmatter(`---\ntitle: ${'x'.repeat(100_000)}\n---\n`, 'en.mdx')
  assert.ok('rule' in found)
  assert.equal(found.rule, 'too-large')
  assert.match(found.what.en, /101 kB/)
  assert.match(found.what.ja, /101kB/)
})

test('a place is that of the file, a value is known as it was written', () => {
  const found = readFrontmatter('---\ntitle: "a"\nsay: ~\n---\n', 'en.mdx')
  assert.ok(!('rule' in found))
  assert.deepEqual(found.placeOf(['title']), { line: 2, column: 8 })
  assert.equal(found.writtenAt(['title']), '"a"')
  assert.equal(found.writtenAt(['say']), '~')
  assert.equal(found.writtenAt(['nothing']), '')
})

test('a list of a thousand short entries is not deep', () => {
  assert.deepEqual(messages(`list:\n${'  - a: { b: [c] }\n'.repeat(1000)}`), [])
  assert.deepEqual(messages(`text: |\n${'  - - - - - [[[[\n'.repeat(1000)}`), [])
})

test('indentation that never ends is refused', () => {
  const steps = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`)
  assert.match(messages(steps.join('\n')).join(), /^33:33 nested-too-deeply /)
})
