/** A slip that can be seen on one line of frontmatter, and the line as its author meant it. */
import type { Localized } from '../../i18n/locales.ts'
import type { Fault } from '../../problem.ts'

/** One slip of a line. */
export interface Slip extends Fault {
  /** The whole line as it should be. */
  readonly text: string
  /** Index of the slip in the line. */
  readonly index: number
}

/** The author's own line as it should be. */
export const write = (line: string): Localized => {
  const own = shortened(line.trim())
  return { en: `Write: ${own}`, ja: `次のように書いてください（例: ${own}）。` }
}

const longest = 100

export function shortened(line: string): string {
  const letters = [...line]
  if (letters.length <= longest) return line
  const [end = ''] = /["'\]}]?$/.exec(line) ?? []
  return `${letters.slice(0, longest - 2).join('')}…${end}`
}
