/**
 * A chart of the table inside `<Chart>`. The numbers stay a real table, so that they can be read without
 * seeing; the drawing is SVG stretched by CSS, so that words keep their size on a phone.
 *
 *   bar    label ▇▇▇▇▇▇▇▇▇▇▇▇ 60 %     one series
 *   line   ╱╲╱ above the table        one series a column
 */
import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Locale } from '../../languages/locales.ts'
import { chartNumber } from './chart-number.ts'
import { element } from './element.ts'

/** Of a cell that passed the check. */
function numberIn(text: string, locale: Locale): number {
  const number = chartNumber(text, locale)
  if (typeof number === 'string') throw new Error(`"${text}" passed the check of charts`)
  return number.value
}

interface ChartParts {
  readonly kind: string
  readonly title: string | null
  readonly locale: Locale
}

/** @param table the table as it would be on the page */
export function chart(table: Element, { kind, title, locale }: ChartParts): Element {
  const rows = cellsOf(table)
  const caption = title === null ? [] : [element('figcaption', {}, title)]
  const body = kind === 'line' ? [lines(rows, locale), table] : [bars(rows, locale)]
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

function bars(rows: readonly (readonly string[])[], locale: Locale): Element {
  const [head = [], ...body] = rows
  const largest = Math.max(...body.map(([, value = '']) => numberIn(value, locale)), Number.MIN_VALUE)
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
      element('td', { ariaHidden: 'true' }, bar(numberIn(value, locale) / largest)),
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
function lines(rows: readonly (readonly string[])[], locale: Locale): Element {
  const [head = [], ...body] = rows
  const series = head.slice(1).map((_, column) => body.map((row) => numberIn(row[column + 1] ?? '', locale)))
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
