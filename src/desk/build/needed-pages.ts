/** Pages of the owner's that others lead to: the footer, the stories, and what search engines read. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Localized, locales } from '../../languages/locales.ts'

const neededPages = ['about', 'policy', 'corrections', 'privacy', 'contact'] as const

/**
 * @param content the folder, as messages spell it
 * @returns null where all are there
 */
export function missingPages(content: string): Localized | null {
  const names = neededPages.flatMap((page) => locales.map((locale) => `${page}/${locale}.mdx`))
  const missing = names.filter((name) => !existsSync(join(content, 'pages', name)))
  if (missing.length === 0) return null
  return {
    en: `In ${content}/pages there is no ${missing.join(', ')}. Every page leads there. Write them, or copy those that came with Yonkoma.`,
    ja: `${content}/pages に ${missing.join('、')} がありません。どのページからもリンクされています。書くか、Yonkomaに入っているものを写してください。`,
  }
}
