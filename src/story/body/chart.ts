/**
 * A chart of the table inside `<Chart>`. The numbers stay a real table, so that they can be read without
 * seeing; the drawing is SVG stretched by CSS, so that words keep their size on a phone.
 *
 *   bar    label ▇▇▇▇▇▇▇▇▇▇▇▇ 60 %     one series
 *   line   ╱╲╱ above the table        one series a column
 */
import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Table } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { toString as plainText } from 'mdast-util-to-string'
import { attributeOf } from './allow.ts'
import { element } from './element.ts'
import { type Reporter, report } from './report.ts'

const kinds = ['bar', 'line'] as const

/** "1,234", "60 %", "−2.5 GW" → the number; NaN where the cell does not begin with one. */
const numberIn = (text: string): number =>
  Number.parseFloat(
    text
      .trim()
      .replace(/^[−–]/, '-')
      .replace(/^[^\d.-]+/, '')
      .replace(/(?<=\d),(?=\d{3})/g, ''),
  )

export function checkChart(node: MdxJsxFlowElement, reporter: Reporter): void {
  const kind = attributeOf(node, 'kind') ?? 'bar'
  if (!kinds.some((known) => known === kind))
    report(reporter, node, {
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
  checkNumbers(table, reporter)
}

function checkNumbers(table: Table, reporter: Reporter): void {
  for (const row of table.children.slice(1))
    for (const cell of row.children.slice(1)) {
      const text = plainText(cell)
      if (Number.isNaN(numberIn(text)))
        report(reporter, cell.position ? cell : row, {
          rule: 'chart-number',
          what: `"${text}" in a chart is not a number.`,
          cure: 'Begin the cell with digits: 60 %, 1,234, 3.5 million.',
        })
    }
}

interface ChartParts {
  readonly kind: string
  readonly title: string | null
}

/** @param table the table as it would stand on the page */
export function chart(table: Element, { kind, title }: ChartParts): Element {
  const rows = cellsOf(table)
  const caption = title === null ? [] : [element('figcaption', {}, title)]
  const body = kind === 'line' ? [lines(rows), table] : [bars(rows)]
  return element('figure', { className: ['chart', `chart--${kind}`] }, ...caption, ...body)
}

const cellsOf = (table: Element): string[][] =>
  elementsIn(table, 'tr').map((row) =>
    [...elementsIn(row, 'th'), ...elementsIn(row, 'td')].map((cell) => textOf(cell)),
  )

const elementsIn = (parent: Element, tagName: string): Element[] =>
  parent.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : elementsIn(child, tagName),
  )

function bars(rows: readonly (readonly string[])[]): Element {
  const [head = [], ...body] = rows
  const largest = Math.max(...body.map(([, value = '']) => Math.abs(numberIn(value))), Number.MIN_VALUE)
  const header = element(
    'tr',
    {},
    element('th', { scope: 'col' }, head[0] ?? ''),
    element('th', { scope: 'col', colSpan: 2 }, head[1] ?? ''),
  )
  const lines = body.map(([label = '', value = '']) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      element('td', { ariaHidden: 'true' }, bar(Math.abs(numberIn(value)) / largest)),
      element('td', {}, value),
    ),
  )
  return element('table', {}, element('thead', {}, header), element('tbody', {}, ...lines))
}

/** @param share of the longest bar, 0–1 */
const bar = (share: number): Element =>
  element(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none' },
    element('rect', { width: round(share * 100), height: 10 }),
  )

/** One polyline a column, in a field of 100 × 40 units that CSS stretches. */
function lines(rows: readonly (readonly string[])[]): Element {
  const [head = [], ...body] = rows
  const series = head.slice(1).map((_, column) => body.map((row) => numberIn(row[column + 1] ?? '')))
  const values = series.flat()
  const low = Math.min(0, ...values)
  const high = Math.max(...values, low + Number.MIN_VALUE)
  const point = (value: number, index: number): string =>
    `${round((index / Math.max(1, body.length - 1)) * 100)},${round(38 - ((value - low) / (high - low)) * 36)}`
  const drawn: ElementContent[] = series.map((points, index) =>
    element('polyline', {
      points: points.map(point).join(' '),
      className: [`series-${index + 1}`],
      vectorEffect: 'non-scaling-stroke',
    }),
  )
  return element('svg', { viewBox: '0 0 100 40', preserveAspectRatio: 'none', ariaHidden: 'true' }, ...drawn)
}

const round = (value: number): number => Math.round(value * 10) / 10
