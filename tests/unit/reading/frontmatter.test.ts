/** What YAML makes of what an author wrote, and what the author reads about it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from '../../../src/reading/yaml/frontmatter.ts'
import { cure, what } from '../words-of.ts'
import { messages } from './yaml-messages.ts'

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
  [
    'takeaways:\n  - Nobody\n  -The door was\n',
    /^3:3 yaml-dash .*no space after the dash.*Write: - The door was$/,
  ],
  ['takeaways:\n- Nobody\n -The door was\n', /^3:2 yaml-dash .*no space after the dash/],
  ['- a\nb: c\n', /^2:1 yaml-indent .*words after the end/],
  ["title: 'It's open'\nb: 1\n", /^1:8 yaml-quote .*Write: title: "It's open"$/],
  ['title: "Open" she said\nb: 1\n', /^1:8 yaml-quote .*Write: title: '"Open" she said'$/],
  ['title: [x] words\n', /yaml-reserved .*begins with `\[`.*: title: "\[x\] words"$/],
  ['comic:\n  title: x\n  - hmm\n  b: 1', /^3:1 yaml-dash .*only keys belong/],
  ['comic:\n  title: x\n- hmm\n', /^3:1 yaml-dash .*only keys belong/],
  ['title: > A door\nb: 1', /yaml-reserved .*begins with `>`.*: title: "> A door"$/],
  ['title: | hm\nb: 1', /yaml-reserved .*begins with `\|`.*: title: "\| hm"$/],
  ['title: %x\n', /yaml-reserved .*begins with `%`.*: title: "%x"$/],
  ['title: ]x\n', /yaml-reserved .*begins with `\]`.*: title: "\]x"$/],
  ['title: - x\n', /yaml-reserved .*begins with `-`.*: title: "- x"$/],
  ['title: "a \\q b"\n', /yaml-escape /],
  ['hana:\n  handle: @hana\n', /bad-handle .*Write: handle: hana$/],
  ['title：hello\nb: 1', /^1:1 full-width-sign .*`：`/],
  ['a: 1\ntitle：hello\nb: 1', /^2:1 full-width-sign .*`：`/],
  ['a: 1\ntitle：hello\n', /^2:1 full-width-sign .*`：`/],
  ['sources:\n  - url: https://x.org\n    kind：primary\n', /^3:5 full-width-sign .*`：`/],
  ['title:　hello\nb: 1', /^1:1 full-width-sign .*space after the colon.*Write: title: hello$/],
  ['disclosure: { text: human｝\nb: 1\n', /^1:1 full-width-sign .*`｝`/],
  ['comic:\n　title: x\n', /^2:1 full-width-sign .*indented.*Put 2 spaces before it: {3}title: x$/],
  [
    'comic:\n  title: x\n　　mood: x\n',
    /^3:1 full-width-sign .*indented.*Put 2 spaces before it: {3}mood: x$/,
  ],
  ['title: We are # 1 now\n', /^1:15 yaml-hash .*: "We are # 1 now"\./],
  ['title: The door: shut\nb: 1\n', /^1:8 yaml-colon .*Write: title: "The door: shut"$/],
  ['say:\n  - mika: Look: a door!\n', /^2:11 yaml-colon .*Write: - mika: "Look: a door!"$/],
  ['title: The door:\nb: 1\n', /^1:8 yaml-colon .*Write: title: "The door:"$/],
  ['title: “The door: shut”\nb: 1\n', /^1:8 curly-quotes .*not `"`.*Write: title: "The door: shut"$/],
  ['a:\n  * One\nb: 1\n', /^2:3 yaml-dash .*Write: - One$/],
  ['topic: ‘services’\nb: 1\n', /^1:8 curly-quotes .*Write: topic: "services"$/],
  ['topic: « services »\nb: 1\n', /^1:8 curly-quotes .*Write: topic: "services"$/],
  ['topic: 「services」\nb: 1\n', /^1:8 curly-quotes .*Write: topic: "services"$/],
  ['title: "The door”\nb: 1\n', /^1:8 yaml-unclosed .*Write: title: "The door"$/],
  ['title: “The door"\nb: 1\n', /^1:17 yaml-quote .*Write: title: "The door"$/],
  ['labels: [“Shut, sorry”, “Open”]\n', /^1:10 curly-quotes .*Write: labels: \["Shut, sorry", "Open"\]$/],
  ['title: 「扉: 開かない」\nb: 1\n', /^1:8 yaml-colon .*Write: title: "「扉: 開かない」"$/],
  ['title: "C:\\path"\nb: 1\n', /^1:11 yaml-escape .*Write: title: 'C:\\path'$/],
  ['title: * what\nb: 1\n', /^1:8 yaml-(?:reserved|alias) .*title: "\* what"/],
  ['title: The door"\nb: 1\n', /^1:16 yaml-quote .*none begins it.*Write: title: "The door"$/],
  ['title: "The door\nb: 1\n', /^1:8 yaml-unclosed .*never closed.*Write: title: "The door"$/],
  ['labels: [DOOR\nb: 1\n', /^1:9 yaml-unclosed .*bracket.*Write: labels: \[DOOR\]$/],
  ['cast: { mika: left\nb: 1\n', /^1:7 yaml-unclosed .*bracket.*Write: cast: \{ mika: left \}$/],
  ['title: @door is shut\nb: 1\n', /^1:8 yaml-reserved .*`@`.*Write: title: "@door is shut"$/],
  ['title: `door is shut\nb: 1\n', /^1:8 yaml-reserved .*“`”.*Write: title: "`door is shut"$/],
  ['title: `door` is shut\nb: 1\n', /^1:8 markup-in-words .*Write only the words: "door is shut"$/],
  ['title: **Door:** it is shut\nb: 1\n', /^1:8 markup-in-words .*Write only the words: "Door: it is shut"$/],
  [
    'title: [Door](https://a.example) shut\nb: 1\n',
    /^1:8 markup-in-words .*Write only the words: "Door shut"$/,
  ],
  ['a:\n  - *Door*\n', /^2:5 markup-in-words .*Write only the words: "Door"$/],
  ['title: &quot;Door&quot;\n', /^1:8 markup-in-words .*Write only the words: '"Door"'$/],
  ['title: *door\n', /^1:8 yaml-alias .*Put the whole value in quotes: "\*door"\.$/],
  ['title: # The door\n', /^1:8 yaml-hash .*"# The door"/],
  ['a:\n  - # The door\n', /^2:5 yaml-hash .*"# The door"/],
  ['title:The door\nb: 1\n', /^1:1 yaml-key .*no space after the colon.*Write: title: The door$/],
  ['s:\n  - url:https://x.org\n    b: 1\n', /^2:5 yaml-key .*Write: - url: https:\/\/x\.org$/],
  ['cast: {mika:left, pico: right}\n', /^1:8 yaml-key .*Write: cast: \{mika: left, pico: right\}$/],
  ['title = The door\nb: 1\n', /^1:1 yaml-key .*equals sign.*Write: title: The door$/],
  ['say: shut\nfor an hour\nb: 1\n', /^2:1 yaml-key .*neither.*Put 2 spaces before it: {3}for an hour$/],
  ['x:\n\tb: 1\n', /^2:1 yaml-tab .*Put 2 spaces before it: {3}b: 1$/],
  ['x:\n  a: 1\n \tb: 1\n', /^3:1 yaml-tab .*Put 2 spaces before it: {3}b: 1$/],
  ['cast:\n  a: x\n   b: y\nc: z\n', /^3:1 yaml-indent .*column 4.*column 3.*Put 2 spaces/],
  ['x:\n  cast:\n    a: x\n   b: y\nc: z\n', /^4:1 yaml-indent .*column 4.*column 5.*Put 4 spaces/],
  ['list:\n  - a\n- b\nc: z\n', /^3:1 yaml-indent .*column 1.*column 3.*Put 2 spaces before it: {3}- b$/],
  ['list:\n  - a\n    - b\nc: z\n', /^3:5 yaml-indent .*too far right.*Put 2 spaces before it: {3}- b$/],
  ['list:\n  -　a\n  - b\n', /^2:3 full-width-sign .*space after the dash.*Write: - a$/],
  ['list:\n  -\u00a0a\n', /^2:3 full-width-sign .*no-break.*Write: - a$/],
  ['list:\n  – a\n', /^2:3 yaml-dash .*not a hyphen.*Write: - a$/],
  ['comic:\n  labels: [DOOR\\nSHUT]\n', /^2:16 yaml-escape .*Write: labels: \["DOOR\\nSHUT"\]$/],
  ['labels: ["a"、"b"]\n', /^1:1 yaml-comma .*Write: labels: \["a", "b"\]$/],
  ['cast: { mika: @left, pico: right }\nb: 1\n', /^1:15 yaml-reserved .*in quotes: "@left"\.$/],
  ['a: [`x, y]\n', /^1:5 yaml-reserved .*in quotes: "`x"\.$/],
  ['a: { b: "x", c: "y" z, d: 1 }\n', /^1:21 yaml-quote .*other kind of quotes: '"y" z'\.$/],
  [
    'panels:\n  - art: a\n    say: b\n    art: c\n    say: d\n    art: e\n    say: f\n',
    /^4:5 missing-dash .*`panels` has `art` and `say` twice.*- art: …/,
  ],
  ['say:\n  - mika: A\n    mika: B\n', /^3:5 missing-dash .*`say` has `mika` twice.*- mika: …/],
  ['say:\n  - *mika: Look: a door!\n', /^2:5 sign-before-speaker .*: mika\*: …$/],
  ['hana: 1\n__proto__: 2\n', /^2:1 unknown-key \| `__proto__` is not a key/],
  ['title: *Sigh* The doors\nb: 1\n', /^1:8 markup-in-words .*"Sigh The doors"$/],
  ['comic:\n  title: *sigh* Doors\nb: 1\n', /^2:10 yaml-reserved .*: title: "\*sigh\* Doors"$/],
  [' title: x\nb: 1\n', /^1:1 yaml-indent .*in column 1\. .*: title: x$/],
  ['say: [],\nb: 1\n', /^1:8 yaml-comma .*Write: say: \[\]$/],
  ['title: "The door",\nb: 1\n', /^1:18 yaml-comma .*Write: title: "The door"$/],
  ['topic: a\nb: 1\ntopic: c\n', /^3:1 duplicate-key `?.*`topic` is written twice/],
]

for (const [written, expected] of refused)
  test(`${JSON.stringify(written)} gets one message, about its slip`, () => {
    const found = messages(written)
    assert.equal(found.length, 1, found.join('\n'))
    assert.match(found[0] ?? '', expected)
  })

const warned = (written: string): string[] =>
  readYaml(written, 'en.mdx').problems.map((problem) => `${problem.severity} ${cure(problem)}`)

test('a headline all in quotes is doubted, and straight quotes around it say that it is meant', () => {
  assert.deepEqual(warned('title: “The door”\n'), [
    'warning Write: title: "The door" — or, if it is a quotation, "“The door”"',
  ])
  assert.deepEqual(warned('say: [「開かない」]\n'), [
    'warning Write: say: ["開かない"] — or, if it is a quotation, "「開かない」"',
  ])
  for (const written of [
    ...[
      'title: "“The door”"',
      'title: "「扉」"',
      'title: “We were wrong”, says the firm',
      'title: “A” and “B”',
    ],
    ...[
      'title: 「扉」と「窓」',
      'title: 「扉」が開かない',
      "title: ‘Cause it's shut",
      'labels: [「本日休業」]',
    ],
  ])
    assert.deepEqual(warned(`${written}\n`), [], written)
})

test('what is doubted is read all the same', () =>
  assert.deepEqual(readYaml('title: “The door”\n', 'en.mdx').data, { title: '“The door”' }))

test('no message has the words of the parser', () => {
  for (const [written] of refused)
    assert.doesNotMatch(messages(written).join(), /token|scalar|node end|parseAll|flow|implicit|mapping/i)
})

test('a Japanese editor reads each message in Japanese', () => {
  for (const [written] of refused)
    for (const problem of readYaml(written, 'en.mdx').problems) {
      assert.match(what(problem, 'ja'), /[ぁ-ん]）?。$/, written)
      assert.match(cure(problem, 'ja'), /ください(?:（例: .*）。|。|: .+)$/, written)
    }
})

test('a value that has to be quoted is quoted in both languages', () => {
  const [problem] = readYaml('title: Issue #42 is fixed', 'en.mdx').problems
  const inBoth = (part: typeof what) => ({ en: part(problem), ja: part(problem, 'ja') })
  assert.deepEqual(inBoth(what), {
    en: '`#` begins a comment here, so YAML does not read "#42 is fixed".',
    ja: '`#` から後ろはメモとみなされ、「#42 is fixed」は読み込まれません。',
  })
  assert.deepEqual(inBoth(cure), {
    en: 'Put the whole value in quotes: "Issue #42 is fixed". If it is a note, put two spaces before `#` and one after it.',
    ja: '値全体を引用符で囲んで、"Issue #42 is fixed" と書いてください。メモなら、`#` の前に2つ、後ろに1つ、半角スペースを入れてください。',
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
  ['title: 「扉」が開かない\n', { title: '「扉」が開かない' }],
  ['title: “Shut” is the word\n', { title: '“Shut” is the word' }],
  ['title: A door of 80"\n', { title: 'A door of 80"' }],
  ['title: A -5 degree day\nlist:\n  - -5 degrees\n', { title: 'A -5 degree day', list: ['-5 degrees'] }],
  ['title: C:\\new\n', { title: 'C:\\new' }],
  ['a: [x,\n  "y",\n  z]\n', { a: ['x', 'y', 'z'] }],
  ['summary: Shares fell by\n  −17%\n', { summary: 'Shares fell by −17%' }],
  ['card: 3 # the turn\n', { card: 3 }],
]

for (const [written, data] of welcome)
  test(`${JSON.stringify(written)} is read as it stands`, () => {
    assert.deepEqual(messages(written), [])
    assert.deepEqual(readYaml(written, 'en.mdx').data, data)
  })

test('every colon too many is told in one run, at its place', () => {
  const found = messages(
    'title: A: b\nx:\n  - alt: C: d\n    cast:\n      a: x\n       b: y\nsummary: E: f\n',
  )
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['1:8 yaml-colon', '3:10 yaml-colon', '6:1 yaml-indent', '7:10 yaml-colon'],
  )
})

test('the line that a message proposes is the cure: after it there is nothing to say', () => {
  for (const [written] of refused) {
    const [problem] = readYaml(written, 'en.mdx').problems
    const proposed = /^(?:Write|Put \d+ spaces? before it): (.*)$/.exec(cure(problem))?.[1]
    if (!problem || proposed === undefined || written.includes('\n -The')) continue
    const lines = written.split('\n')
    const old = lines[problem.line - 1] ?? ''
    const indent = /^ */.exec(old)?.[0] ?? ''
    lines[problem.line - 1] = proposed.startsWith(' ') ? proposed : `${indent}${proposed}`
    assert.deepEqual(messages(lines.join('\n')), [], written)
  }
})

test('a story keeps its name while another line of it cannot be read', () => {
  const { heads, data } = readYaml('title: The door\nsummary: A: b\nx: [\n', 'en.mdx')
  assert.equal(data, undefined)
  assert.equal(heads['title'], 'The door')
})

test('two slips on two lines are two messages', () => {
  const found = messages('title: We are #1\nsummary: !No\ntopic: x\ntopic: y\n')
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['1:15 yaml-hash', '2:10 yaml-tag', '4:1 duplicate-key'],
  )
})

test('a comment with a space after its sign is a comment, wherever it is', () => {
  assert.deepEqual(messages('mood: worried # or sad\ntitle: x   # a note\n# a line\n'), [])
})
