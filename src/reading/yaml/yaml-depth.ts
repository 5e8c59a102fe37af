/** What no parser should be given: lists deep inside one another, and long rows of nothing. */
import { CST, Lexer } from 'yaml'
import { type Fault, fault } from '../../messages/fault.ts'

/** A line of a comic is seven deep. */
const deepest = 32

export interface Unreadable {
  readonly offset: number
  readonly fault: Fault
}

/**
 * The first value that is too deep, or the first comma with nothing before it; null where there is neither. The
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
    // Marks of the lexer that are no character: what follows is a value, or a document begins.
    const isMark = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end'
    isInScalar = type === 'scalar'
    if (type === 'scalar' && ++values > mostValues)
      return { offset, fault: fault('too-large/values', { most: mostValues }) }
    if (type === 'comma' && before === 'comma') return { offset, fault: fault('yaml-comma/empty') }
    if (type !== null && !blanks.includes(type)) before = type
    if (type !== null) depth.meet(type, offset)
    if (type === 'newline') depth.beginLine(offset + source.length)
    if (depth.levels > deepest) return { offset, fault: fault('nested-too-deeply') }
    if (!isMark) offset += source.length
  }
  return null
}

/** Keys and values: ten of each topic in a long list of topics, thirty times as many as in a long story. */
const mostValues = 10_000

const blanks: readonly string[] = ['space', 'newline', 'comment']

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
