import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../../../src/desk/address.ts'
import { linkProblems } from '../../../src/desk/links.ts'
import { linkRules } from '../../../src/messages/en/rules/links.ts'
import { cure, what } from '../words-of.ts'

const at = { file: 'content/stories/door/en.mdx', line: 20, column: 10 }

const problemsOf = (answer: Answer, url = 'https://example.org/page#part') =>
  linkProblems([{ ...at, url }], new Map([['https://example.org/page', answer]]))

test('a page that is there is no problem', () => assert.deepEqual(problemsOf({ kind: 'fine' }), []))

test('a page that is gone is a warning at the place of its address', () => {
  const problems = problemsOf({ kind: 'gone', status: 404 })
  assert.deepEqual(problems, [
    {
      ...at,
      rule: 'dead-link',
      message: 'dead-link/gone',
      found: { url: 'https://example.org/page#part', status: 404 },
      severity: 'warning',
    },
  ])
  assert.deepEqual(
    problems.flatMap((problem) => [what(problem), cure(problem), what(problem, 'ja'), cure(problem, 'ja')]),
    [
      'There is no page at https://example.org/page#part: the server answers 404.',
      'Link to the page’s current address, to a copy in a web archive, or to another source.',
      'https://example.org/page#part にページがありません（サーバーの返事は404）。',
      'ページの今のアドレスか、ウェブアーカイブの写しか、別の出典に変えてください。',
    ],
  )
})

test('a name that no server has is dead too', () => {
  const [problem] = problemsOf({ kind: 'no-host' })
  assert.equal(problem?.rule, 'dead-link')
  assert.match(what(problem), /no server is called example\.org/)
})

test('servers that refuse, are silent or cannot be reached get the benefit of the doubt', () => {
  const answers: Answer[] = [
    { kind: 'refused', status: 403 },
    { kind: 'silent', seconds: 10 },
    { kind: 'failed', code: 'ECONNRESET' },
  ]
  const problems = answers.flatMap((answer) => problemsOf(answer))
  assert.deepEqual(
    problems.map((problem) => [problem.rule, /answers 403|within 10 seconds|ECONNRESET/.test(what(problem))]),
    answers.map(() => ['unreachable-link', true]),
  )
  for (const problem of problems) assert.match(cure(problem), /some sites block automated checks/)
})

test('a page that has moved for good is written with its new address, and the place on it', () => {
  const [problem] = problemsOf({ kind: 'moved', to: 'https://example.org/new' })
  assert.equal(problem?.rule, 'moved-link')
  assert.equal(cure(problem), 'Write https://example.org/new#part')
})

test('an address is reported wherever it stands', () => {
  const links = [3, 9].map((line) => ({ ...at, line, url: 'https://example.org/page' }))
  const problems = linkProblems(links, new Map([['https://example.org/page', { kind: 'no-host' }]]))
  assert.deepEqual(
    problems.map(({ line }) => line),
    [3, 9],
  )
})

test('every rule has its sentence', () => {
  const answers: Answer[] = [
    { kind: 'no-host' },
    { kind: 'silent', seconds: 1 },
    { kind: 'moved', to: 'https://example.org/new' },
  ]
  const named = answers.flatMap((answer) => problemsOf(answer)).map(({ rule }) => rule)
  assert.deepEqual(named.toSorted(), Object.keys(linkRules).toSorted())
})
