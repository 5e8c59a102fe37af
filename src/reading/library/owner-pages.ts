/** The owner's pages, judged as far as they are Markdown: their components are their own. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFile, fingerprint, readOrMake } from '../../cache.ts'
import { codeHash } from '../../disk/code.ts'
import { engineFile } from '../../disk/places.ts'
import { isLocale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { checkAddresses } from '../body/autolinks.ts'
import { checkHiddenEntities } from '../body/hidden-entities.ts'
import { checkLostWords } from '../body/lost-words.ts'
import { checkNearHeadings } from '../body/near-headings.ts'
import { checkNearLists } from '../body/near-lists.ts'
import type { Reporter } from '../body/report.ts'
import { checkTypos } from '../body/typos.ts'
import { readMarkdown } from '../mdx/markdown.ts'
import { markupIn } from '../mdx/markup.ts'
import { isRecord } from '../raw.ts'
import { localeOfFile } from '../text/line-joins.ts'
import { decodeText } from '../text/text.ts'
import { type Frontmatter, readFrontmatter } from '../yaml/frontmatter.ts'
import type { ContentPlace } from './shared.ts'

export async function checkOwnerPages({ path, name }: ContentPlace): Promise<Problem[]> {
  const problems = await Promise.all(
    (await ownerPageFiles(path)).map(async (file): Promise<readonly Problem[]> => {
      const stray = strayLanguage(`${name}/pages/${file}`)
      return stray
        ? [stray]
        : keptProblems(await readFile(join(path, 'pages', file)), `${name}/pages/${file}`)
    }),
  )
  return problems.flat()
}

/**
 * @param content the folder of all content
 * @returns such as about/en.mdx, in no order; none where there is no such folder
 */
export async function ownerPageFiles(content: string): Promise<string[]> {
  const entries = await readdir(join(content, 'pages'), { recursive: true }).catch(() => [])
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => {
      const [, file = '', ...deeper] = entry.split('/')
      return isLocale(file.replace(/\.mdx$/, '')) && deeper.length === 0
    })
}

/** A page in a language that the site does not have. */
function strayLanguage(file: string): Problem | null {
  const locale = localeOfFile(file)
  if (locale === null || site.languages.includes(locale)) return null
  return { file, line: 1, column: 1, severity: 'error', ...fault('stray-file/language', { locale }) }
}

/** The code that reads, as it was when it was loaded, and its parsers: see `read-folders.ts`. */
const code = fingerprint(
  codeHash('src/reading/library/owner-pages.ts'),
  await readFile(engineFile('package-lock.json'), 'utf8').catch(() => ''),
)

/** A page that has not changed is not parsed again: that took a fifth of a check. */
async function keptProblems(bytes: Uint8Array, file: string): Promise<readonly Problem[]> {
  const key = fingerprint(code, JSON.stringify([file, site.languages, site.address]), bytes)
  const json = await readOrMake(cacheFile('pages', `${key}.json`), async () =>
    new TextEncoder().encode(JSON.stringify(problemsOf(bytes, file))),
  )
  return JSON.parse(new TextDecoder().decode(json)) as readonly Problem[]
}

function problemsOf(bytes: Uint8Array, file: string): readonly Problem[] {
  const text = decodeText(bytes, file, 'page')
  if (typeof text !== 'string') return [text]
  const frontmatter = readFrontmatter(text, file)
  if ('rule' in frontmatter) return [frontmatter]
  const { tree, problems } = readMarkdown(text, file)
  const reporter: Reporter = {
    file,
    text,
    problems: [...frontmatter.problems, ...headProblems(frontmatter, file), ...problems],
  }
  if (tree === null || problems.length > 0) return reporter.problems
  for (const check of [
    checkAddresses,
    checkHiddenEntities,
    checkNearHeadings,
    checkNearLists,
    checkLostWords,
    checkTypos,
  ])
    check(tree, reporter)
  return reporter.problems
}

/** What is above the text and in the list of a search engine. */
function headProblems({ data, placeOf }: Frontmatter, file: string): Problem[] {
  return ['title', 'summary'].flatMap((key): Problem[] => {
    const value = isRecord(data) ? data[key] : null
    const markup = typeof value === 'string' ? markupIn(value) : null
    if (!markup) return []
    const { index, ...found } = markup
    const problem = fault('markup-in-words', { subject: [key], ...found })
    return [{ file, ...placeOf([key], index), severity: 'error', ...problem }]
  })
}
