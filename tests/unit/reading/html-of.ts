/** HTML of the first section of a body, which must have no problems. */
import assert from 'node:assert/strict'
import type { Locale } from '../../../src/languages/locales.ts'
import { anchors } from '../../../src/reading/body/anchors.ts'
import { sectionsOf } from '../../../src/reading/body/html.ts'
import { outline } from '../../../src/reading/body/outline.ts'
import { readBody } from '../../../src/reading/body/read.ts'

export function htmlOf(markdown: string, locale: Locale = 'en'): string {
  const text = `## Detailed breakdown\n\n${markdown}\n\n## Summary\n\nx\n\n## Why it matters\n\nx\n`
  const { body, problems } = readBody({ text, file: 'x.mdx', locale })
  assert.deepEqual(problems, [])
  assert.ok(body)
  const own = outline(body.tree)
  const sections = sectionsOf(body.tree, {
    slug: 'x',
    locale,
    pictures: new Map(),
    anchors: anchors(own, own),
  })
  return sections[0]?.html ?? ''
}
