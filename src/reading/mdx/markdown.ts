/**
 * Text of a story → Markdown tree with the positions of the whole file.
 *
 * MDX stops at its first syntax error. An editor wants all of them, so what is wrong is blanked (its length
 * kept, so that later columns stay right) and the text is parsed again.
 */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Problem } from '../../problem.ts'
import { overDepth, overLimit } from '../body/limits.ts'
import { explainMdx } from './mdx-errors.ts'
import { locate } from './mdx-places.ts'
import { type ParseMessage, tagsIn } from './mdx-tags.ts'
import { markdownProfile } from './profile.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(markdownProfile).freeze()

/** A page of mistakes is enough for one run. */
const maxAttempts = 12

export interface Markdown {
  /** With problems: of the text with its bad lines blanked. Null where even that could not be parsed. */
  readonly tree: Root | null
  readonly problems: readonly Problem[]
}

export function readMarkdown(text: string, file: string): Markdown {
  const tooMuch = overLimit(text, file)
  if (tooMuch.length > 0) return { tree: null, problems: tooMuch }
  const problems: Problem[] = []
  // Blanking one tag leaves its other half alone, which is the same mistake.
  const orphans = new Set<string>()
  let rest = text
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    try {
      const tree = parser.parse(rest)
      const tooDeep = overDepth(tree, file)
      if (tooDeep.length > 0) return { tree: null, problems: [...problems, ...tooDeep] }
      return { tree: parser.runSync(tree, new VFile({ value: rest, path: file })) as Root, problems }
    } catch (error) {
      const fault = locate(rest, messageOf(error))
      const isOrphan = fault.isTag && fault.names.some((name) => orphans.has(name))
      if (!isOrphan) problems.push({ file, ...fault.place, severity: 'error', ...explainMdx(fault) })
      const blanked = blank(rest, fault.ranges)
      for (const name of [...fault.names, ...fault.ranges.flatMap((range) => tagsIn(rest, range))])
        orphans.add(name)
      if (blanked === rest) break
      rest = blanked
    }
  }
  return { tree: null, problems }
}

/** The shape of the messages that vfile-message throws; anything else is our own bug. */
function messageOf(error: unknown): ParseMessage {
  if (error instanceof Error && 'reason' in error && typeof error.reason === 'string')
    return error as Error & ParseMessage
  throw error
}

type Range = readonly [start: number, end: number]

const blank = (text: string, ranges: readonly Range[]): string =>
  ranges.reduce(
    (rest, [start, end]) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/\S/g, ' ') + rest.slice(end),
    text,
  )
