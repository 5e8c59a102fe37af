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
        what: {
          en: 'Words stand between `<Figure>` and `</Figure>`; the page has no place for them.',
          ja: '`<Figure>` と `</Figure>` のあいだに言葉があります。ページに、それを出す場所がありません。',
        },
        cure: {
          en: 'Write them as caption="…" and end the tag with `/>`.',
          ja: 'caption="…" に書き、タグを `/>` で閉じてください。',
        },
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
        what: { en: `The footnote ${name} has two texts.`, ja: `脚注 ${name} の文が2つあります。` },
        cure: { en: 'Give one of them another number.', ja: '片方を別の番号にしてください。' },
      })
    else if (!used.has(node.identifier))
      report(reporter, node, {
        rule: 'unused-footnote',
        what: {
          en: `The text names no footnote ${name}.`,
          ja: `本文に、脚注 ${name} を示す場所がありません。`,
        },
        cure: {
          en: `Write ${name} where the note belongs, or delete the note.`,
          ja: `本文の、注をつける場所に ${name} と書くか、脚注を消してください。`,
        },
      })
    defined.add(node.identifier)
  })
}

/** A year of months and a name is thirteen. On a phone every row is a list of its columns. */
const maxColumns = 16

function checkCells(table: Table, reporter: Reporter): void {
  const columns = table.children[0]?.children.length ?? 0
  if (columns > maxColumns)
    report(reporter, table, {
      rule: 'wide-table',
      what: {
        en: `A table has ${columns} columns; nobody can compare more than ${maxColumns}.`,
        ja: `表に${columns}列あります。${maxColumns}列を超えると、見比べられません。`,
      },
      cure: {
        en: 'Divide it into several tables, or turn its rows into columns.',
        ja: '何枚かの表に分けるか、行と列を入れ替えてください。',
      },
    })
  for (const row of table.children) {
    const extra = row.children.slice(columns).find((cell) => plainText(cell).trim() !== '')
    if (extra)
      report(reporter, extra, {
        rule: 'extra-cell',
        what: {
          en: `A row has ${row.children.length} cells, the header ${columns}.`,
          ja: `見出しは${columns}列ですが、この行は${row.children.length}列あります。`,
        },
        cure: {
          en: 'Add a column to the header and to the line below it, or write `\\|` for the sign itself.',
          ja: '見出しとその下の行に列を加えてください。記号そのものなら `\\|` と書きます。',
        },
      })
  }
}
