/** Faults of a body: what an author writes below "Detailed breakdown", and the rules that it breaks. */
import type { Locale } from '../../../src/languages/locales.ts'
import type { Place } from '../../../src/problem.ts'
import { readBody } from '../../../src/reading/body/read.ts'
import { cure, what } from '../words-of.ts'

/** Headings that must be there; what is tested stands on line 3. */
export const around = (markdown: string): string =>
  `## Detailed breakdown\n\n${markdown}\n\n## Summary\n\nx <Term id="key">key</Term>\n\n## Why it matters\n\nx\n`

/** What an English editor reads. */
interface EnglishProblem extends Place {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

export const problemsOf = (markdown: string, locale: Locale = 'en'): readonly EnglishProblem[] =>
  readBody({ text: around(markdown), file: 'x.mdx', locale }).problems.map((problem) => ({
    ...problem,
    what: what(problem),
    cure: cure(problem),
  }))

/** `line:column rule`, which is what a test of a place compares. */
export const faultsOf = (markdown: string, locale: Locale = 'en'): string[] =>
  problemsOf(markdown, locale).map(({ line, column, rule }) => `${line}:${column} ${rule}`)
