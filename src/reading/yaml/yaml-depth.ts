/** What no parser should be given: lists deep inside one another, and long rows of nothing. */
import { CST, Lexer } from 'yaml'
import type { Fault } from '../../problem.ts'

/** A line of a comic is seven deep. */
const deepest = 32

export interface Unreadable {
  readonly offset: number
  readonly fault: Fault
}

/**
 * The first value that lies too deep, or the first comma with nothing before it; null where there is neither. The
 * parser calls itself once for every level, so a long row of brackets would end the whole process; and it makes an
 * error, with all its calls, of each comma.
 */
export function unreadableAt(yaml: string): Unreadable | null {
  const depth = new Depth()
  let offset = 0
  let isInScalar = false
  let before: string | null = null
  let values = 0
  for (const source of new Lexer().lex(yaml)) {
    const type: string | null = isInScalar ? 'text' : CST.tokenType(source)
    // Marks of the lexer that stand for no character: what follows is a value, or a document begins.
    const isMark = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end'
    isInScalar = type === 'scalar'
    if (type === 'scalar' && ++values > mostValues) return { offset, fault: tooMany }
    if (type === 'comma' && before === 'comma') return { offset, fault: emptyEntry }
    if (type !== null && !blanks.includes(type)) before = type
    if (type !== null) depth.meet(type, offset)
    if (type === 'newline') depth.beginLine(offset + source.length)
    if (depth.levels > deepest) return { offset, fault: tooDeep }
    if (!isMark) offset += source.length
  }
  return null
}

/** Keys and values: ten of each topic in a long list of topics, thirty times as many as in a long story. */
const mostValues = 10_000

const tooMany: Fault = {
  rule: 'too-large',
  what: {
    en: `There are more than ${mostValues} keys and values up to here.`,
    ja: `ここまでに、項目名と値が${mostValues}個を超えています。`,
  },
  cure: { en: 'Delete what does not belong here.', ja: '要らないものを消してください。' },
}

const blanks: readonly string[] = ['space', 'newline', 'comment']

const tooDeep: Fault = {
  rule: 'nested-too-deeply',
  what: {
    en: 'Lists or groups are inside one another, deeper than a story ever needs.',
    ja: '一覧やまとまりの入れ子が、記事に要るよりもずっと深くなっています。',
  },
  cure: {
    en: 'Delete the dashes, colons or brackets too many, or put the value in quotes.',
    ja: '余分な `-`、コロン、かっこを消すか、値を引用符で囲んでください。',
  },
}

const emptyEntry: Fault = {
  rule: 'yaml-comma',
  what: { en: 'There is nothing between two commas.', ja: 'コンマとコンマのあいだに何もありません。' },
  cure: {
    en: 'Delete one comma, or put the value in quotes if the commas are words of it.',
    ja: 'コンマを1つ消すか、言葉の一部なら値全体を引用符で囲んでください。',
  },
}

class Depth {
  #lineStart = 0
  #brackets = 0
  /** Colons since the last bracket or comma: `{ a: b: c: …` are one inside another as well. */
  #pairs = 0
  /** Columns in which something begins that is still open, outermost first. */
  readonly #columns: number[] = []

  get levels(): number {
    return this.#columns.length + this.#brackets + this.#pairs
  }

  beginLine(offset: number): void {
    this.#lineStart = offset
  }

  meet(type: string, offset: number): void {
    if (type === 'comma' || type.startsWith('flow-')) this.#pairs = 0
    if (type === 'map-value-ind' && this.#brackets > 0) this.#pairs++
    if (/^flow-\w+-start$/.test(type)) this.#brackets++
    else if (/^flow-\w+-end$/.test(type)) this.#brackets = Math.max(0, this.#brackets - 1)
    else if (this.#brackets === 0 && beginnings.includes(type)) this.#open(offset - this.#lineStart)
  }

  #open(column: number): void {
    while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop()
    this.#columns.push(column)
  }
}

const beginnings: readonly string[] = ['seq-item-ind', 'explicit-key-ind', 'scalar']
