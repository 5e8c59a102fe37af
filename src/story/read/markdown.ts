/**
 * Text of a story → Markdown tree with the positions of the whole file.
 *
 * MDX stops at its first syntax error. An editor wants all of them, so the offending line is blanked
 * (its length kept, so that later columns stay right) and the text is parsed again.
 */
import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place, Problem } from '../../problem.ts'
import { explainMdx } from './mdx-errors.ts'

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough)
  .freeze()

/** A page of mistakes is enough for one run. */
const maxAttempts = 12

export interface Markdown {
  /** With problems: of the text with its bad lines blanked. Null where even that could not be parsed. */
  readonly tree: Root | null
  readonly problems: readonly Problem[]
}

export function readMarkdown(text: string, file: string): Markdown {
  const problems: Problem[] = []
  let rest = text
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    try {
      return { tree: parser.parse(rest), problems }
    } catch (error) {
      const place = placeOfError(error)
      problems.push({ file, ...place, severity: 'error', ...explainMdx(reasonOf(error)) })
      const blanked = blankLine(rest, place.line)
      if (blanked === rest) break
      rest = blanked
    }
  }
  return { tree: null, problems }
}

/** The shape of the messages that vfile-message throws; anything else is our own bug. */
interface ParseMessage {
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

const isParseMessage = (error: unknown): error is ParseMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string'

function placeOfError(error: unknown): Place {
  if (!isParseMessage(error)) throw error
  // "Expected a closing tag for `<Note>` (55:1-55:7)": where it was opened, not where the text ends.
  const opened = /closing tag for .*?\((\d+):(\d+)-/.exec(error.reason)
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) }
  return { line: error.line ?? 1, column: error.column ?? 1 }
}

const reasonOf = (error: unknown): string => (isParseMessage(error) ? error.reason : String(error))

function blankLine(text: string, line: number): string {
  const lines = text.split('\n')
  const bad = lines[line - 1] ?? ''
  lines[line - 1] = bad.replace(/\S/g, ' ')
  return lines.join('\n')
}
