/**
 * A comparison table that works on a phone: in a narrow column CSS turns each row into a framed panel, so
 * every cell has its column's name. Browsers keep the roles of a table whatever its display. A table that is
 * wider than the text scrolls, also from the keyboard.
 */
import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { element } from './element.ts'

export function table(source: Element): Element {
  const [head, body] = ['thead', 'tbody'].map((name) => section(source, name))
  const headRow = head ? rowsOf(head)[0] : undefined
  const labels = headRow ? cellsOf(headRow).map((cell) => textOf(cell).trim()) : []
  return element(
    'div',
    { className: ['tbl'], ...(isWide(source) ? { tabIndex: 0 } : {}) },
    element(
      'table',
      {},
      ...(headRow ? [element('thead', {}, headerRow(headRow))] : []),
      ...(body ? [element('tbody', {}, ...rowsOf(body).map((row) => bodyRow(row, labels)))] : []),
    ),
  )
}

/** Letters that the column of the text has room for, and those that the edges of a cell take. */
const room = 72
const edges = 3

/** Whether the longest words of its columns, side by side, are wider than the text. */
function isWide(source: Element): boolean {
  const rows = source.children.filter(isElement).flatMap(rowsOf).map(cellsOf)
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => longestWord(row[column])), 2),
  )
  return widths.reduce((sum, width) => sum + width + edges, 0) > room
}

const longestWord = (cell: Element | undefined): number =>
  cell ? Math.max(0, ...(textOf(cell).match(/[!-~\p{sc=Latin}]+/gu) ?? []).map(({ length }) => length)) : 0

const isElement = (node: ElementContent): node is Element => node.type === 'element'

const section = (source: Element, tagName: string): Element | undefined =>
  source.children.filter(isElement).find((child) => child.tagName === tagName)

const rowsOf = (part: Element): Element[] => part.children.filter(isElement)
const cellsOf = rowsOf

const headerRow = (row: Element): Element =>
  element(
    'tr',
    {},
    ...cellsOf(row).map((cell) => element('th', { scope: 'col', ...aligned(cell) }, ...cell.children)),
  )

const bodyRow = (row: Element, labels: readonly string[]): Element =>
  element(
    'tr',
    {},
    ...cellsOf(row).map((cell, index) =>
      index === 0
        ? element('th', { scope: 'row', ...aligned(cell) }, ...cell.children)
        : element(
            'td',
            { dataL: labels[index] ?? '', ...aligned(cell) },
            element('div', {}, ...cell.children),
          ),
    ),
  )

/** Markdown's `:--:`; the attribute of old HTML becomes a class. */
function aligned(cell: Element): { className?: string[] } {
  const side = cell.properties['align']
  return side === 'right' || side === 'center' ? { className: [`align-${side}`] } : {}
}
