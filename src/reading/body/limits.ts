/**
 * Sizes that no story reaches. Markdown parsers need time that grows with the square of a paragraph and
 * call themselves once a level, so that a text of these sizes would keep an editor waiting or end the
 * program; it is refused before it is parsed.
 */
import type { Nodes, Root } from 'mdast'
import { fault } from '../../messages/fault.ts'
import type { Fault, Problem } from '../../problem.ts'
import { report } from './report.ts'

/** In characters. A long story has 20,000. */
const maxBody = 100_000

/** A long story has 300. */
const maxLines = 3000

/** In characters, of lines without an empty one between them. A long paragraph has 2,000. */
const maxBlock = 10_000

/**
 * Of one kind of sign, in one block. A list of a hundred links has two hundred brackets. The parser compares each with
 * all others of its block, so that ten thousand would take seconds.
 */
const maxSigns = 1000

const signs: readonly RegExp[] = [/\*+|_+|~+/g, /[[\]]/g, /</g, /[{}]/g, /`+/g]

/** Quotation in a list in a list…: markers at the start of a line. */
const maxMarkers = 12
const maxIndent = 60

/** Levels of the tree: a link in bold in a list in a note has eight. */
const maxLevels = 24

/** Empty where the text may be parsed; otherwise the first thing that is too much. */
export function overLimit(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n')
  const first = startOfBody(lines)
  let [body, block] = [0, 0]
  let counts: readonly number[] = []
  for (const [index, line] of lines.entries()) {
    if (index < first) continue
    body += line.length + 1
    const isEmpty = line.trim() === ''
    block = isEmpty ? 0 : block + line.length + 1
    counts = signs.map((sign, kind) => (isEmpty ? 0 : (counts[kind] ?? 0) + countOf(line, sign)))
    const fault = faultOf(line, { body, block, lines: index - first + 1, signs: Math.max(...counts) })
    if (fault) return [{ file, line: index + 1, column: 1, severity: 'error', ...fault }]
  }
  return []
}

interface Sizes {
  readonly body: number
  readonly block: number
  readonly lines: number
  readonly signs: number
}

const countOf = (line: string, sign: RegExp): number => line.match(sign)?.length ?? 0

function faultOf(line: string, { body, block, lines, signs }: Sizes): Fault | null {
  if (isDeep(line)) return fault('nested-too-deeply/text')
  if (signs > maxSigns) return fault('too-large/marks', { most: maxSigns })
  if (block > maxBlock) return fault('too-large/paragraph', { most: maxBlock })
  return body > maxBody || lines > maxLines
    ? fault('too-large/text', { characters: maxBody, lines: maxLines })
    : null
}

/** Index of the first line below the frontmatter. */
function startOfBody(lines: readonly string[]): number {
  return lines[0]?.trimEnd() === '---'
    ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') + 1
    : 0
}

function isDeep(line: string): boolean {
  const prefix = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])+/.exec(line)?.[0] ?? ''
  const markers = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
  return markers > maxMarkers || prefix.length - markers > maxIndent
}

/** Without calling itself, since everything after it does. */
export function overDepth(tree: Root, file: string): readonly Problem[] {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [node] = level
    if (depth > maxLevels && node) {
      const reporter = { file, text: '', problems: [] }
      report(reporter, node, fault('nested-too-deeply/text'))
      return reporter.problems
    }
    level = level.flatMap((parent): readonly Nodes[] => ('children' in parent ? parent.children : []))
  }
  return []
}
