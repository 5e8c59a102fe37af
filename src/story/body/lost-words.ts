/** Words that the author wrote and no reader would see. */
import type { Nodes, Root, Table } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Reporter, report } from './report.ts'

export function checkLostWords(tree: Root, reporter: Reporter): void {
  checkFootnotes(tree, reporter)
  visit(tree, (node: Nodes) => {
    if (node.type === 'table') checkCells(node, reporter)
    const isFigure =
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure'
    if (isFigure && node.children.length > 0)
      report(reporter, node, {
        rule: 'figure-with-words',
        what: 'Words stand between `<Figure>` and `</Figure>`; the page has no place for them.',
        cure: 'Write them as caption="…" and end the tag with `/>`.',
      })
  })
}

function checkFootnotes(tree: Root, reporter: Reporter): void {
  const used = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => {
    used.add(identifier)
  })
  const defined = new Set<string>()
  visit(tree, 'footnoteDefinition', (node) => {
    const name = `[^${node.label ?? node.identifier}]`
    if (defined.has(node.identifier))
      report(reporter, node, {
        rule: 'repeated-footnote',
        what: `The footnote ${name} has two texts.`,
        cure: 'Give one of them another number.',
      })
    else if (!used.has(node.identifier))
      report(reporter, node, {
        rule: 'unused-footnote',
        what: `The text names no footnote ${name}.`,
        cure: `Write ${name} where the note belongs, or delete the note.`,
      })
    defined.add(node.identifier)
  })
}

function checkCells(table: Table, reporter: Reporter): void {
  const columns = table.children[0]?.children.length ?? 0
  for (const row of table.children) {
    const extra = row.children.slice(columns).find((cell) => plainText(cell).trim() !== '')
    if (extra)
      report(reporter, extra, {
        rule: 'extra-cell',
        what: `A row has ${row.children.length} cells, the header ${columns}.`,
        cure: 'Add a column to the header and to the line below it, or write `\\|` for the sign itself.',
      })
  }
}
