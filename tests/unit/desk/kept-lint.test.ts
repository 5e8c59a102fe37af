import '../own-cache.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'
import { edition, story } from '../stories/sample-story.ts'

const { judgedBefore, keptLint } = await import('../../../src/desk/kept-lint.ts')

const problem = (file: string): Problem => ({
  ...fault('no-dark-panel', { scenes: [] }),
  file,
  line: 1,
  column: 1,
  severity: 'warning',
})

test('a story is judged again when its comic has changed, and its neighbours are not', async () => {
  const asked: string[] = []
  const lint = async (stories: Parameters<typeof keptLint>[0]) => {
    asked.push(...stories.map(({ slug }) => slug))
    return stories.map(({ slug }) => problem(slug))
  }
  const [door, remote] = [story({ slug: 'door' }), story({ slug: 'remote' })]
  const comic = { title: 'Another title', panels: [] }
  const changed = story({ slug: 'door', editions: { en: edition('en', { comic }) } })
  await keptLint([door, remote], lint)
  assert.deepEqual(await judgedBefore([changed, remote]), [remote])
  assert.deepEqual(
    await keptLint([changed, remote], lint),
    ['door', 'remote'].map((slug) => problem(slug)),
  )
  assert.deepEqual(await judgedBefore([changed, remote]), [changed, remote])
  assert.deepEqual(asked, ['door', 'remote', 'door'])
})
