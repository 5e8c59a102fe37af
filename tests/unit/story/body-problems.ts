/** Faults of a body: what an author writes below "Detailed breakdown", and the rules that it breaks. */
import type { Locale } from '../../../src/i18n/locales.ts'
import type { Problem } from '../../../src/problem.ts'
import { readBody } from '../../../src/story/body/read.ts'

/** Headings that must be there; what is tested stands on line 3. */
export const around = (markdown: string): string =>
  `## Detailed breakdown\n\n${markdown}\n\n## Summary\n\nx <Term id="key">key</Term>\n\n## Why it matters\n\nx\n`

export const problemsOf = (markdown: string, locale: Locale = 'en'): readonly Problem[] =>
  readBody({ text: around(markdown), file: 'x.mdx', locale }).problems

/** `line:column rule`, which is what a test of a place compares. */
export const faultsOf = (markdown: string, locale: Locale = 'en'): string[] =>
  problemsOf(markdown, locale).map(({ line, column, rule }) => `${line}:${column} ${rule}`)
