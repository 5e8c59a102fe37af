import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptLint } from '../../../src/desk/kept-lint.ts'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'
import { edition, story } from '../stories/sample-story.ts'

const problem = (file: string): Problem => ({
  ...fault('no-dark-panel', { scenes: [] }),
  file,
  line: 1,
  column: 1,
  severity: 'warning',
})

test('a story is judged again when it has changed, and its neighbours are not', async () => {
  const asked: string[] = []
  const lint = keptLint(async (stories) => {
    asked.push(...stories.map(({ slug }) => slug))
    return stories.map(({ slug }) => problem(slug))
  })
  const [door, remote] = [story({ slug: 'door' }), story({ slug: 'remote' })]
  const changed = story({ slug: 'door', editions: { en: edition('en', { title: 'Another title' }) } })
  await lint([door, remote])
  assert.deepEqual(
    (await lint([changed, remote])).map(({ file }) => file),
    ['door', 'remote'],
  )
  assert.deepEqual(asked, ['door', 'remote', 'door'])
})
