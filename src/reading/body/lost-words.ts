/** Words that the author wrote and no reader would see. */
import type { Root, Table } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { fault } from '../../messages/fault.ts'
import { type Reporter, report } from './report.ts'

export function checkLostWords(tree: Root, reporter: Reporter): void {
  checkFootnotes(tree, reporter)
  visit(tree, 'table', (table) => checkCells(table, reporter))
}

function checkFootnotes(tree: Root, reporter: Reporter): void {
  const used = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => {
    used.add(identifier)
  })
  const defined = new Set<string>()
  visit(tree, 'footnoteDefinition', (node) => {
    const note = `[^${node.label ?? node.identifier}]`
    if (defined.has(node.identifier)) report(reporter, node, fault('repeated-footnote', { note }))
    else if (!used.has(node.identifier)) report(reporter, node, fault('unused-footnote', { note }))
    defined.add(node.identifier)
  })
}

/** A year of months and a name is thirteen. On a phone every row is a list of its columns. */
const maxColumns = 16

function checkCells(table: Table, reporter: Reporter): void {
  const columns = table.children[0]?.children.length ?? 0
  if (columns > maxColumns) report(reporter, table, fault('wide-table', { columns, most: maxColumns }))
  for (const row of table.children) {
    const extra = row.children.slice(columns).find((cell) => plainText(cell).trim() !== '')
    if (extra) report(reporter, extra, fault('extra-cell', { cells: row.children.length, columns }))
  }
}
