/** Lines that begin in a column where they cannot be read: the columns in which they could. */
import { type Line, lineAbove } from './yaml-line.ts'
import { type Slip, spaces } from './yaml-slip.ts'

/** As many lines above as an editor looks at. */
const farthest = 40

export function indentsOf(yaml: string, line: Line): Slip[] {
  const [indent = ''] = /^[ \t]*/.exec(line.text) ?? []
  const words = line.text.slice(indent.length)
  if (words === '' || words.startsWith('#')) return []
  const isKey = /^(?:- )*[a-z][\w-]*[!~*]?:(?:\s|$)/.test(words)
  const columns = words.startsWith('- ') ? columnsOf(yaml, line, /^- /) : columnsOf(yaml, line, /^/)
  return columns
    .filter((column) => column !== indent.length || indent.includes('\t'))
    .map((column) => slip({ line, indent, words, column, isKey }))
}

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
  return [...new Set(first === undefined ? [] : [...found, first + 2])]
}

interface Shift {
  readonly line: Line
  readonly indent: string
  readonly words: string
  readonly column: number
  readonly isKey: boolean
}

function slip({ line, indent, words, column, isKey }: Shift): Slip {
  const text = `${' '.repeat(column)}${words}`
  const at = { text, index: 0 } as const
  if (indent.includes('\t'))
    return {
      ...at,
      rule: 'yaml-tab',
      what: { en: 'The line is indented with a tab.', ja: '行の字下げにタブが使われています。' },
      cure: spaces(column, text),
    }
  if (!isKey && !words.startsWith('- '))
    return {
      ...at,
      rule: 'yaml-key',
      what: {
        en: 'This line is neither `key: value` nor indented as more of the line above.',
        ja: 'この行は、`項目名: 値` の形でも、上の行の続きとしての字下げでもありません。',
      },
      cure: spaces(column, text),
    }
  const [found, wanted] = [line.text.search(/\S/), column]
  return {
    ...at,
    rule: 'yaml-indent',
    what: {
      en: `This line begins in column ${found + 1}, the lines it belongs to in column ${wanted + 1}.`,
      ja: `この行は${found + 1}桁目から始まっています。同じまとまりの行は${wanted + 1}桁目からです。`,
    },
    cure: spaces(column, text),
  }
}
