/** Whether a chart can be drawn honestly from the table inside `<Chart>`. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { toString as plainText } from 'mdast-util-to-string'
import { attributeOf } from './attributes.ts'
import { chartNumber } from './chart-number.ts'
import { type NodeFault, type Reporter, report } from './report.ts'

const kinds = ['bar', 'line'] as const

export function checkChart(node: MdxJsxFlowElement, reporter: Reporter): void {
  const kind = attributeOf(node, 'kind') ?? 'bar'
  if (!kinds.some((known) => known === kind))
    return report(reporter, node, {
      rule: 'chart-kind',
      what: `\`kind\` of \`<Chart>\` is "${kind}".`,
      cure: `Write one of ${kinds.join(', ')}.`,
    })
  const [table, ...more] = node.children
  if (table?.type !== 'table' || more.length > 0)
    return report(reporter, node, {
      rule: 'chart-table',
      what: '`<Chart>` does not contain exactly one table.',
      cure: 'Put one table between `<Chart>` and `</Chart>`, with an empty line above and below it.',
    })
  if (hasShape(table, kind, reporter)) checkNumbers(table, kind, reporter)
}

function hasShape(table: Table, kind: string, reporter: Reporter): boolean {
  const [head, ...rows] = table.children
  const columns = head?.children.length ?? 0
  const isWrong = kind === 'bar' ? columns !== 2 : columns < 2
  const ragged = rows.find((row) => row.children.length !== columns)
  if (isWrong)
    report(reporter, table, {
      rule: 'chart-shape',
      what: `The table of a ${kind} chart has ${columns === 1 ? '1 column' : `${columns} columns`}.`,
      cure:
        kind === 'bar'
          ? 'Write two: what is counted, and the number. For several numbers a row, use kind="line" or a plain table.'
          : 'Write at least two: the time, and one column for each line.',
    })
  else if (rows.length === 0)
    report(reporter, table, {
      rule: 'chart-shape',
      what: 'The table of a chart has no rows below its header.',
      cure: 'Add a row for each number: | 2026 | 60 % |.',
    })
  else if (ragged)
    report(reporter, ragged, {
      rule: 'chart-shape',
      what: `A row of a chart has ${ragged.children.length} of ${columns} cells.`,
      cure: 'Write a cell for each column, between `|` and `|`.',
    })
  return !isWrong && rows.length > 0 && !ragged
}

/** The first fault of each column: what is wrong in one cell is often wrong in all. */
function checkNumbers(table: Table, kind: string, reporter: Reporter): void {
  const [head, ...rows] = table.children
  for (const column of (head?.children ?? []).keys()) {
    if (column === 0) continue
    const unit = { first: null as string | null }
    rows.some((row) => reportCell({ row, cell: row.children[column], kind, unit }, reporter))
  }
}

interface Cell {
  readonly row: TableRow
  readonly cell: TableCell | undefined
  readonly kind: string
  /** Of the rows above; null in the first. */
  readonly unit: { first: string | null }
}

/** True where there was something to report. */
function reportCell({ row, cell, kind, unit }: Cell, reporter: Reporter): boolean {
  const text = cell ? plainText(cell) : ''
  const number = cell && !isPlain(cell) ? 'no-number' : chartNumber(text)
  const fault = typeof number === 'string' ? notANumber[number](text) : oddNumber(number, kind, unit.first)
  if (typeof number !== 'string') unit.first ??= number.unit
  if (!fault) return false
  report(reporter, cell?.position ? cell : row, { rule: 'chart-number', ...fault })
  return true
}

/** The number of a footnote or a reading would become part of the number. */
const isPlain = (node: Nodes): boolean =>
  'children' in node
    ? !/^mdx|^link/.test(node.type) && node.children.every((child) => isPlain(child))
    : node.type === 'text'

const notANumber = {
  'full-width': (text: string) => {
    return {
      what: `"${text}" in a chart has full-width digits.`,
      cure: 'Write half-width digits: 60 %, 1,234.',
    }
  },
  multiplier: (text: string) => {
    return {
      what: `"${text}" in a chart has its size in words.`,
      cure: 'Write the word into the header, and only the number here: | Users, in millions |, then 3.5.',
    }
  },
  'no-number': (text: string) => {
    return {
      what: `"${text}" in a chart is not a number.`,
      cure: 'Write digits and at most one unit: 60 %, 1,234, ¥500.',
    }
  },
} as const

function oddNumber(
  { value, unit }: { value: number; unit: string },
  kind: string,
  first: string | null,
): Omit<NodeFault, 'rule'> | null {
  if (kind === 'bar' && value < 0)
    return {
      what: 'A bar cannot show a number below zero.',
      cure: 'Use kind="line", or a plain table.',
    }
  if (first !== null && unit !== first)
    return {
      what: `The numbers of a column have different units: "${first}" and "${unit}".`,
      cure: 'Use one unit in all rows, or write it into the header only.',
    }
  return null
}
