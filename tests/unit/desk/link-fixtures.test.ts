/** What is said of addresses on other sites, without asking any: one answer of a server for each rule. */
import { test } from 'node:test'
import type { Answer } from '../../../src/desk/address.ts'
import { linkProblems } from '../../../src/desk/links.ts'
import { keeps } from '../reading/expected.ts'

const url = 'https://example.com/door'

const answers: Readonly<Record<string, Answer>> = {
  'dead-link': { kind: 'gone', status: 404 },
  'moved-link': { kind: 'moved', to: 'https://example.com/old-door' },
  'unreachable-link': { kind: 'refused', status: 403 },
}

for (const [rule, answer] of Object.entries(answers))
  test(`an editor who asks for links hears of "${rule}"`, async () => {
    const link = { url, file: 'content/stories/door/en.mdx', line: 38, column: 10 }
    await keeps(`tests/fixtures/links/${rule}`, linkProblems([link], new Map([[url, answer]])))
  })
