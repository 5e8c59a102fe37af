import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesDrawings } from '../../../src/emit/integration.ts'

test('a save draws again wherever the stories are, and nowhere else', () => {
  const sources = ['/home/me/texts', '/project/src']
  const seen = (file: string) => changesDrawings(file, sources)
  assert.ok(seen('/home/me/texts/stories/door/en.mdx'))
  assert.ok(seen('/project/src/comic/lint.ts'))
  assert.ok(!seen('/home/me/texts-old/stories/door/en.mdx'))
  assert.ok(!seen('/project/content/stories/door/en.mdx'))
})
