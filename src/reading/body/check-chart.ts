/** Whether a chart can be drawn honestly from the table inside `<Chart>`. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { toString as plainText } from 'mdast-util-to-string'
import type { Fault } from '../../problem.ts'
import { attributeOf } from './attributes.ts'
import { chartNumber } from './chart-number.ts'
import { type Reporter, report } from './report.ts'

const kinds = ['bar', 'line'] as const

export function checkChart(node: MdxJsxFlowElement, reporter: Reporter): void {
  const kind = attributeOf(node, 'kind') ?? 'bar'
  if (!kinds.some((known) => known === kind))
    return report(reporter, node, {
      rule: 'chart-kind',
      what: {
        en: `\`kind\` of \`<Chart>\` is "${kind}".`,
        ja: `\`<Chart>\` の \`kind\` が「${kind}」です。`,
      },
      cure: { en: `Write one of ${kinds.join(', ')}.`, ja: `${kinds.join('、')} のどれかを書いてください。` },
    })
  const [table, ...more] = node.children
  if (table?.type !== 'table' || more.length > 0)
    return report(reporter, node, {
      rule: 'chart-table',
      what: {
        en: '`<Chart>` does not contain exactly one table.',
        ja: '`<Chart>` の中が、ちょうど1つの表になっていません。',
      },
      cure: {
        en: 'Put one table between `<Chart>` and `</Chart>`, with an empty line above and below it.',
        ja: '`<Chart>` と `</Chart>` のあいだに表を1つ置き、その上下に空行を入れてください。',
      },
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
      what: {
        en: `The table of a ${kind} chart has ${columns === 1 ? '1 column' : `${columns} columns`}.`,
        ja: `${kind === 'bar' ? '棒' : '折れ線'}グラフの表が${columns}列です。`,
      },
      cure:
        kind === 'bar'
          ? {
              en: 'Write two: what is counted, and the number. For several numbers a row, use kind="line" or a plain table.',
              ja: '「項目」と「数」の2列で書いてください。1行に数がいくつもあるなら、kind="line" かふつうの表にします。',
            }
          : {
              en: 'Write at least two: the time, and one column for each line.',
              ja: '「時期」と、線ごとの列で、2列以上書いてください。',
            },
    })
  else if (rows.length === 0)
    report(reporter, table, {
      rule: 'chart-shape',
      what: {
        en: 'The table of a chart has no rows below its header.',
        ja: 'グラフの表に、見出しの下の行がありません。',
      },
      cure: {
        en: 'Add a row for each number: | 2026 | 60 % |.',
        ja: '数ごとに1行ずつ加えてください（例: | 2026年 | 60% |）。',
      },
    })
  else if (ragged)
    report(reporter, ragged, {
      rule: 'chart-shape',
      what: {
        en: `A row of a chart has ${ragged.children.length} of ${columns} cells.`,
        ja: `グラフの表に、${columns}列のうち${ragged.children.length}列しかない行があります。`,
      },
      cure: {
        en: 'Write a cell for each column, between `|` and `|`.',
        ja: 'すべての列を、`|` と `|` のあいだに書いてください。',
      },
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
      what: {
        en: `"${text}" in a chart has full-width digits.`,
        ja: `グラフの「${text}」が全角の数字です。`,
      },
      cure: {
        en: 'Write half-width digits: 60 %, 1,234.',
        ja: '数字は半角で書いてください（例: 60%、1,234）。',
      },
    }
  },
  multiplier: (text: string) => {
    return {
      what: {
        en: `"${text}" in a chart has its size in words.`,
        ja: `グラフの「${text}」で、桁が言葉で書かれています。`,
      },
      cure: {
        en: 'Write the word into the header, and only the number here: | Users, in millions |, then 3.5.',
        ja: '単位は見出しに書き、ここには数だけを書いてください（例: 見出しを | 利用者数（百万人） | とし、数は 3.5）。',
      },
    }
  },
  'no-number': (text: string) => {
    return {
      what: { en: `"${text}" in a chart is not a number.`, ja: `グラフの「${text}」は数ではありません。` },
      cure: {
        en: 'Write digits and at most one unit: 60 %, 1,234, ¥500.',
        ja: '数字と、あれば単位を1つだけ書いてください（例: 60%、1,234、¥500）。',
      },
    }
  },
} as const

function oddNumber(
  { value, unit }: { value: number; unit: string },
  kind: string,
  first: string | null,
): Omit<Fault, 'rule'> | null {
  if (kind === 'bar' && value < 0)
    return {
      what: { en: 'A bar cannot show a number below zero.', ja: '棒グラフでは、0より小さい数を表せません。' },
      cure: {
        en: 'Use kind="line", or a plain table.',
        ja: 'kind="line" にするか、ふつうの表にしてください。',
      },
    }
  if (first !== null && unit !== first)
    return {
      what: {
        en: `The numbers of a column have different units: "${first}" and "${unit}".`,
        ja: `1つの列に、違う単位の数があります（「${first}」と「${unit}」）。`,
      },
      cure: {
        en: 'Use one unit in all rows, or write it into the header only.',
        ja: 'すべての行で単位をそろえるか、見出しにだけ書いてください。',
      },
    }
  return null
}
