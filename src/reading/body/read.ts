/** Text of an edition → its checked Markdown tree. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Locale } from '../../languages/locales.ts'
import type { Problem } from '../../problem.ts'
import { readMarkdown } from '../mdx/markdown.ts'
import { checkAllowed } from './allow.ts'
import { checkAddresses } from './autolinks.ts'
import { checkHiddenEntities } from './hidden-entities.ts'
import { checkTargets, namePictures } from './links.ts'
import { checkLostWords } from './lost-words.ts'
import { checkNearLists } from './near-lists.ts'
import { checkOutline, type OutlineSection, outline } from './outline.ts'
import { type Reference, references } from './references.ts'
import type { Reporter } from './report.ts'
import { checkTypos } from './typos.ts'
import { unravel } from './unravel.ts'

export interface Body {
  readonly tree: Root
  readonly references: readonly Reference[]
}

export interface ReadBody {
  /** Null where the text has problems. */
  readonly body: Body | null
  /** With problems: those that could be found all the same. */
  readonly references: readonly Reference[]
  /** Null where a heading may be lost to a problem. */
  readonly sections: readonly OutlineSection[] | null
  readonly problems: readonly Problem[]
}

export interface BodySource {
  readonly text: string
  readonly file: string
  readonly locale: Locale
}

export function readBody({ text, file, locale }: BodySource): ReadBody {
  const markdown = readMarkdown(text, file)
  if (markdown.tree === null)
    return { body: null, references: [], sections: null, problems: markdown.problems }
  const tree = unravel(markdown.tree)
  namePictures(tree)
  const reporter: Reporter = { file, text, problems: [...markdown.problems] }
  checkAllowed(tree, locale, reporter)
  for (const check of [checkTargets, checkAddresses, checkHiddenEntities]) check(tree, reporter)
  const found = references(tree)
  // What is blanked may have been a heading or a note: then its absence would be reported twice.
  const isWhole = markdown.problems.length === 0
  if (isWhole) {
    checkOutline(tree, locale, reporter)
    for (const check of [checkLostWords, checkNearLists, checkTypos]) check(tree, reporter)
  }
  numberFootnotes(tree)
  const body = reporter.problems.length > 0 ? null : { tree, references: found }
  return { body, references: found, sections: isWhole ? outline(tree) : null, problems: reporter.problems }
}

/** Named 1, 2, 3 whatever the author calls them: the second use of "a" and the first of "a-2" would have one id. */
function numberFootnotes(tree: Root): void {
  const numbers = new Map<string, string>()
  visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
    if (!('identifier' in node)) return
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1)
    numbers.set(node.identifier, number)
    node.identifier = number
  })
}
