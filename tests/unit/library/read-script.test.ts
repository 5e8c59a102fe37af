/** A strip's file as programs read it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../../src/library/explain.ts'
import { readScript, type Script } from '../../../src/library/read-script.ts'
import { both, first, lineOf, second } from './scripts.ts'

const told = ({ problems }: Script): readonly string[] =>
  problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)

test('a script in two languages has four panels in each, and no problem', () => {
  const { languages, editions, problems } = readScript(both)
  assert.deepEqual([languages, problems], [['en', 'ja'], []])
  for (const edition of Object.values(editions)) {
    assert.equal(edition?.panels.length, 4)
    assert.ok(edition?.panels.every((panel) => panel !== null))
  }
  assert.equal(editions.ja?.title, '五分')
})

test('line ends of Windows, a byte order mark and a line of --- at the top change nothing', () => {
  const { editions } = readScript(both)
  for (const text of [
    both.replaceAll('\n', '\r\n'),
    `\uFEFF${both}`,
    `---\n${both}`,
    `# A strip\n---\n${both}`,
  ]) {
    const again = readScript(text)
    assert.deepEqual(again.problems, [])
    assert.deepEqual(Object.values(again.editions).map(wordsIn), Object.values(editions).map(wordsIn))
  }
})

const wordsIn = (edition: Script['editions']['en']) =>
  edition?.panels.map((panel) => panel?.say.map((line) => line.words))

test('nothing, blanks and comments are a script without panels', () => {
  for (const text of ['', '\n\n', '# later\n']) {
    const script = readScript(text)
    assert.ok(script.problems.length > 0, JSON.stringify(text))
    for (const problem of script.problems) assert.equal(problem.severity, 'error')
  }
})

test('three panels are too few, and a panel with a mistake is none', () => {
  const three = first.slice(0, first.lastIndexOf('  - scene'))
  assert.equal(readScript(three).problems[0]?.severity, 'error')
  const script = readScript(first.replace('left think', 'left thinking'))
  assert.deepEqual(told(script), [`${lineOf(first, 'left think')}:24 unknown-word`])
  assert.deepEqual(
    script.editions.en?.panels.map((panel) => panel === null),
    [false, true, false, false],
  )
})

test('a mistake after a line of --- has its line in the file, of YAML too', () => {
  const wrong = both.replace('alt: ミカは考えこむ。', 'alt: ミカは考えこむ。\n    scene: sea')
  const [problem] = readScript(wrong).problems
  assert.equal(problem?.line, lineOf(both, 'ミカは考えこむ') + 1)
  const torn = both.replace('[いつから?]', '[いつから?')
  const [found] = readScript(torn, { file: 'five.yaml' }).problems
  assert.equal(found?.file, 'five.yaml')
  assert.ok(Math.abs((found?.line ?? 0) - lineOf(both, 'いつから')) <= 1, told(readScript(torn)).join('\n'))
})

test('a translation with other lines than the original is told so', () => {
  const fewer = both.replace('[もう船が来てる!, 時計が進んでるんだ。]', '[もう船が来てる!]')
  assert.deepEqual(
    readScript(fewer).problems.map(({ line, rule }) => [line, rule]),
    [[lineOf(both, 'もう船が'), 'does-not-match-original']],
  )
})

test('a language is written once, and is one that can be lettered', () => {
  const twice = readScript(`${both}---\n${second}`)
  assert.deepEqual(
    twice.problems.map(({ line, message }) => [line, message]),
    [[both.split('\n').length + 1, 'does-not-match-original/language']],
  )
  assert.deepEqual(twice.languages, ['en', 'ja'])
  const klingon = readScript(both.replace('language: ja', 'language: tlh'))
  assert.deepEqual(klingon.languages, ['en'])
  assert.equal(klingon.problems[0]?.line, lineOf(both, 'language: ja'))
  assert.deepEqual(readScript(second.replace('language: ja\n', '')).languages, ['en'])
  assert.deepEqual(readScript(first, { language: 'fr' }).languages, ['fr'])
})

test('a spec that is not ours is refused', () => {
  assert.equal(readScript(first.replace('spec: 1', 'spec: 2')).problems[0]?.line, 1)
})

test('what no strip is as long as is refused unread', () => {
  const script = readScript(`${first}# ${'x'.repeat(1_000_000)}`)
  assert.deepEqual(told(script), ['1:1 too-large'])
  const [problem] = script.problems
  assert.ok(problem)
  assert.match(explain(problem).what, /^The script has \d+ kB\.$/)
  assert.match(explain(problem, 'ja').what, /台本/)
})

test('every mistake can be explained in both languages', () => {
  for (const text of ['', 'panels: [', 'panels: 4', `${both}---\n${second}`, first.replace('sea', 'harbour')])
    for (const problem of readScript(text).problems)
      for (const language of ['en', 'ja'] as const) assert.notEqual(explain(problem, language).what, '')
})

const cast = (name: string): string => `${name.toLowerCase()}:
  en: { name: ${name} }
  hair: bob
`

test('figures of one cast are unknown to a script with another', () => {
  const of = (name: string) => first.replaceAll('mika', name)
  const [one, other] = [{ cast: cast('Ada') }, { cast: cast('Bob') }]
  for (let round = 0; round < 2; round += 1) {
    assert.deepEqual(told(readScript(of('ada'), one)), [])
    assert.notDeepEqual(told(readScript(of('ada'), other)), [])
    assert.deepEqual(told(readScript(of('bob'), other)), [])
    assert.notDeepEqual(told(readScript(of('bob'))), [])
  }
})
