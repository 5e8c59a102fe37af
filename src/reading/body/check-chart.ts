/** Whether a chart can be drawn honestly from the table inside `<Chart>`. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { toString as plainText } from 'mdast-util-to-string'
import type { Locale } from '../../languages/locales.ts'
import { prose } from '../../languages/prose.ts'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import { attributeOf } from './attributes.ts'
import { chartNumber } from './chart-number.ts'
import { type Reporter, report } from './report.ts'

type ChartKind = 'bar' | 'line'

export function checkChart(node: MdxJsxFlowElement, locale: Locale, reporter: Reporter): void {
  const kind = attributeOf(node, 'kind') ?? 'bar'
  if (kind !== 'bar' && kind !== 'line') return report(reporter, node, fault('chart-kind', { kind }))
  const [table, ...more] = node.children
  if (table?.type !== 'table' || more.length > 0) return report(reporter, node, fault('chart-table'))
  if (hasShape(table, kind, reporter)) checkNumbers(table, { kind, locale }, reporter)
}

function hasShape(table: Table, kind: ChartKind, reporter: Reporter): boolean {
  const [head, ...rows] = table.children
  const columns = head?.children.length ?? 0
  const isWrong = kind === 'bar' ? columns !== 2 : columns < 2
  const ragged = rows.find((row) => row.children.length !== columns)
  if (isWrong)
    report(
      reporter,
      table,
      kind === 'bar' ? fault('chart-shape/bar', { columns }) : fault('chart-shape/line'),
    )
  else if (rows.length === 0) report(reporter, table, fault('chart-shape/rows'))
  else if (ragged)
    report(reporter, ragged, fault('chart-shape/cells', { cells: ragged.children.length, columns }))
  return !isWrong && rows.length > 0 && !ragged
}

/** The first fault of each column: what is wrong in one cell is often wrong in all. */
function checkNumbers(table: Table, chart: Pick<Cell, 'kind' | 'locale'>, reporter: Reporter): void {
  const [head, ...rows] = table.children
  for (const column of (head?.children ?? []).keys()) {
    if (column === 0) continue
    const unit = { first: null as string | null }
    rows.some((row) => reportCell({ row, cell: row.children[column], ...chart, unit }, reporter))
  }
}

interface Cell {
  readonly row: TableRow
  readonly cell: TableCell | undefined
  readonly kind: ChartKind
  readonly locale: Locale
  /** Of the rows above; null in the first. */
  readonly unit: { first: string | null }
}

/** True where there was something to report. */
function reportCell({ row, cell, kind, locale, unit }: Cell, reporter: Reporter): boolean {
  const text = cell ? plainText(cell) : ''
  const number = cell && !isPlain(cell) ? 'no-number' : chartNumber(text, locale)
  const found =
    typeof number === 'string'
      ? fault(`chart-number/${number}`, { text, examples: prose(locale).chartNumbers.examples })
      : oddNumber(number, kind, unit.first)
  if (typeof number !== 'string') unit.first ??= number.unit
  if (!found) return false
  report(reporter, cell?.position ? cell : row, found)
  return true
}

/** The number of a footnote or a reading would become part of the number. */
const isPlain = (node: Nodes): boolean =>
  'children' in node
    ? !/^mdx|^link/.test(node.type) && node.children.every((child) => isPlain(child))
    : node.type === 'text'

function oddNumber(
  { value, unit }: { value: number; unit: string },
  kind: ChartKind,
  first: string | null,
): Fault | null {
  if (kind === 'bar' && value < 0) return fault('chart-number/negative')
  return first !== null && unit !== first ? fault('chart-number/units', { first, unit }) : null
}
