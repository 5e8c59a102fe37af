/** One edition of a story as the rules of style see it, made of a few lines. */
import assert from 'node:assert/strict'
import type { Locale } from '../../../../src/languages/locales.ts'
import { prose } from '../../../../src/languages/prose.ts'
import { readDraft } from '../../../../src/reading/draft.ts'
import type { Finding } from '../../../../src/reading/style/finding.ts'
import { type StyledEdition, styledEdition } from '../../../../src/reading/style/passages.ts'

/** A body that has all the sections it needs. */
export function bodyOf(locale: Locale, words: string): string {
  const { breakdown, summary, matters } = prose(locale).sections
  return `## ${breakdown[0]}\n\n${words}\n\n## ${summary[0]}\n\n…\n\n## ${matters[0]}\n\n…`
}

/** @param head lines of the frontmatter; `published` is 3 March 2026 */
export function editionOf(locale: Locale, body: string, head = 'title: 題'): StyledEdition {
  const text = `---\n${head}\npublished: 2026-03-03\n---\n\n${bodyOf(locale, body)}\n`
  const edition = styledEdition(readDraft({ bytes: Buffer.from(text), file: 'story', locale }))
  assert.ok(edition, 'the text has problems')
  return edition
}

/** What stands where each finding points, from there to the end of the passage. */
export const marked = (findings: readonly Finding[]): string[] =>
  findings.map(({ passage, index }) => passage.text.slice(index))
