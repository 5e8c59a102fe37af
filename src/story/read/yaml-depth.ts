/** How deeply lists and groups stand inside one another, before the parser follows them. */
import { CST, Lexer } from 'yaml'

/** A line of a comic is seven deep. */
const deepest = 32

/**
 * Offset of the first value that lies too deep; null where none does. The parser calls itself once for every
 * level, so a long row of brackets would end the whole process.
 */
export function tooDeepAt(yaml: string): number | null {
  const depth = new Depth()
  let offset = 0
  let isInScalar = false
  for (const source of new Lexer().lex(yaml)) {
    const type: string | null = isInScalar ? 'text' : CST.tokenType(source)
    // Marks of the lexer that stand for no character: what follows is a value, or a document begins.
    const isMark = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end'
    isInScalar = type === 'scalar'
    if (type !== null) depth.meet(type, offset)
    if (type === 'newline') depth.beginLine(offset + source.length)
    if (depth.levels > deepest) return offset
    if (!isMark) offset += source.length
  }
  return null
}

class Depth {
  #lineStart = 0
  #brackets = 0
  /** Columns in which something begins that is still open, outermost first. */
  readonly #columns: number[] = []

  get levels(): number {
    return this.#columns.length + this.#brackets
  }

  beginLine(offset: number): void {
    this.#lineStart = offset
  }

  meet(type: string, offset: number): void {
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
