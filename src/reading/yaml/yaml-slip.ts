/** A slip that can be seen on one line of frontmatter, and the line as its author meant it. */
import type { LineMessage } from '../../messages/en/faults/yaml.ts'
import { type Fault, fault } from '../../messages/fault.ts'

export interface Slip {
  /** The whole line as it should be. */
  readonly text: string
  /** Index of the slip in the line. */
  readonly index: number
  readonly fault: Fault
}

export const slip = (message: LineMessage, text: string, index: number): Slip => ({
  text,
  index,
  fault: fault(message, meant(text)),
})

/** The author's own line as it should be, as messages show it. */
export const meant = (text: string) => ({ line: shortened(text.trim()) })

/** For the first line of an entry. @param column of the dash */
export function noDash(line: string, column = line.search(/\S/)): Slip {
  const index = line.search(/\S/)
  const text = `${' '.repeat(column)}- ${line.trimStart()}`
  const place = column === index ? {} : { column }
  return { text, index, fault: fault('yaml-dash/none', { ...meant(text), ...place }) }
}

const longest = 100

function shortened(line: string): string {
  const letters = [...line]
  if (letters.length <= longest) return line
  const [end = ''] = /["'\]}]?$/.exec(line) ?? []
  return `${letters.slice(0, longest - 2).join('')}…${end}`
}
