/** Pages of the owner's that others lead to: the footer, the stories, and what search engines read. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Said } from '../../messages/editor-words.ts'
import { site } from '../../site.ts'

const neededPages = ['about', 'policy', 'corrections', 'privacy', 'contact'] as const

/**
 * @param content the folder, as messages spell it
 * @returns null where all are there
 */
export function missingPages(content: string): Said | null {
  const names = neededPages.flatMap((page) => site.languages.map((locale) => `${page}/${locale}.mdx`))
  const missing = names.filter((name) => !existsSync(join(content, 'pages', name)))
  return missing.length === 0 ? null : ({ build }) => build.missingPages(`${content}/pages`, missing)
}
