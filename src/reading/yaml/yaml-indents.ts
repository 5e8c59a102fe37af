/** Lines that begin in a column where they cannot be read: the columns in which they could. */
import { type Fault, fault } from '../../messages/fault.ts'
import { type Line, lineAbove } from './yaml-line.ts'
import { meant, type Slip } from './yaml-slip.ts'

/** As many lines above as an editor looks at. */
const farthest = 40

export function indentsOf(yaml: string, line: Line): Slip[] {
  const [indent = ''] = /^\s*/.exec(line.text) ?? []
  const words = line.text.slice(indent.length)
  if (words === '' || words.startsWith('#')) return []
  const isKey = /^(?:- )*[a-z][\w-]*[!~*]?:(?:\s|$)/.test(words)
  const columns = words.startsWith('- ') ? columnsOf(yaml, line, /^- /) : columnsOf(yaml, line, /^/)
  return columns
    .filter((column) => column !== indent.length || /[^ ]/.test(indent))
    .map((column) => shifted({ indent, words, column, isKey }))
}

/** A line that is indented with signs that YAML does not count as spaces: where it most likely belongs. */
export const wideIndentOf = (yaml: string, line: Line): Slip[] =>
  /^[ \t]*[^\S \t]/.test(line.text) ? indentsOf(yaml, line).slice(0, 1) : []

/** Where the lines above begin, the nearest line first; and below them, where something of theirs would. */
function columnsOf(yaml: string, line: Line, pattern: RegExp): number[] {
  const found: number[] = []
  let least = Number.POSITIVE_INFINITY
  let above = lineAbove(yaml, line)
  for (let count = 0; above !== null && count < farthest; count++) {
    const { text } = above
    const column = text.search(/\S/)
    // What is deeper than a line between is closed.
    if (column <= least && pattern.test(text.trimStart())) found.push(column)
    if (count === 0 && text.trimEnd().endsWith(':')) found.unshift(column + 2)
    if (column <= least && /^- +\S/.test(text.trimStart())) found.push(column + 2)
    least = Math.min(least, column)
    above = lineAbove(yaml, above)
  }
  const [first] = found
  // The first key of all has only one place.
  return [...new Set(first === undefined ? [0] : [...found, first + 2])]
}

interface Shift {
  readonly indent: string
  readonly words: string
  readonly column: number
  readonly isKey: boolean
}

function shifted({ indent, words, column, isKey }: Shift): Slip {
  const text = `${' '.repeat(column)}${words}`
  const own = { ...meant(text), column }
  const tell = (): Fault => {
    if (indent.includes('\t')) return fault('yaml-tab', own)
    if (/[^ ]/.test(indent)) return fault('full-width-sign/indent', own)
    if (!isKey && !words.startsWith('- ')) return fault('yaml-key/neither', own)
    return fault('yaml-indent/column', { ...own, found: indent.length + 1 })
  }
  return { text, index: 0, fault: tell() }
}
