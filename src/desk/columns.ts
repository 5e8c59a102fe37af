/** Words in columns on a terminal, where a kanji is as wide as two letters. */
import widthOf from 'fast-string-truncated-width'

export interface Column {
  readonly head: string
  readonly cells: readonly string[]
  /** Numbers stand to the right. */
  readonly isRight?: boolean
  /** Narrower than this, words are cut; whole where nothing is said. */
  readonly most?: number
  /** How a cell is coloured, after it was measured. */
  readonly paint?: (text: string, row: number) => string
}

const gap = '  '

/** Columns of a terminal that a text takes. */
export const textWidth = (text: string): number => widthOf(text).width

/** What fits into so many columns, with … where something was cut. */
export function cut(text: string, width: number): string {
  const { truncated, ellipsed, index } = widthOf(text, { limit: width, ellipsis: '…' })
  return truncated ? `${text.slice(0, index)}${ellipsed ? '…' : ''}` : text
}

/** The head and the rows, without spaces at the ends of lines. */
export function tableLines(columns: readonly Column[], paintHead: (text: string) => string): string[] {
  const widths = columns.map(columnWidth)
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const line = (cellOf: (column: Column, width: number) => string): string =>
    columns
      .map((column, index) => cellOf(column, widths[index] ?? 0))
      .join(gap)
      .trimEnd()
  const head = line(({ head: text, isRight = false }, width) => padded(cut(text, width), width, isRight))
  const rows = Array.from({ length: count }, (_, row) =>
    line(({ cells, isRight = false, paint }, width) => {
      const text = cut(cells[row] ?? '', width)
      const shown = paint ? paint(text, row) : text
      return padded(text, width, isRight).replace(text, () => shown)
    }),
  )
  return [paintHead(head), ...rows]
}

export const tableWidth = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + columnWidth(column), gap.length * Math.max(0, columns.length - 1))

const columnWidth = ({ head, cells, most = Number.POSITIVE_INFINITY }: Column): number =>
  Math.min(most, Math.max(textWidth(head), ...cells.map(textWidth)))

function padded(text: string, width: number, isRight: boolean): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)))
  return isRight ? spaces + text : text + spaces
}
