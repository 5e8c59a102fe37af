/** Text of an edition → its checked Markdown tree. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Locale } from '../../i18n/locales.ts'
import type { Problem } from '../../problem.ts'
import { readMarkdown } from '../read/markdown.ts'
import { checkAllowed } from './allow.ts'
import { checkChart } from './chart.ts'
import { checkOutline } from './outline.ts'
import { type Reference, references } from './references.ts'
import type { Reporter } from './report.ts'
import { unravel } from './unravel.ts'

export interface Body {
  readonly tree: Root
  readonly references: readonly Reference[]
}

export interface ReadBody {
  /** Null where the text has problems. */
  readonly body: Body | null
  readonly problems: readonly Problem[]
}

export interface BodySource {
  readonly text: string
  readonly file: string
  readonly locale: Locale
}

export function readBody({ text, file, locale }: BodySource): ReadBody {
  const markdown = readMarkdown(text, file)
  if (markdown.tree === null) return { body: null, problems: markdown.problems }
  const tree = unravel(markdown.tree)
  const reporter: Reporter = { file, problems: [...markdown.problems] }
  checkAllowed(tree, reporter)
  // A blanked line may have been a heading: then its absence would be reported twice.
  if (markdown.problems.length === 0) checkOutline(tree, locale, reporter)
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Chart') checkChart(node, reporter)
  })
  if (reporter.problems.length > 0) return { body: null, problems: reporter.problems }
  return { body: { tree, references: references(tree) }, problems: [] }
}
