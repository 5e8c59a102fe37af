/** Lines of frontmatter as an editor would write them: quotes only where YAML needs them. */
import { stringify } from 'yaml'
import { unwritten } from '../../reading/unwritten.ts'

/** A value of one line. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd()

/** A value that is still to be written, and what belongs there. */
export const gap = (hint: string): string => scalar(`${unwritten} ${hint}`)

/** Words of any number of lines in one. */
export const comment = (words: string): string => {
  const text = words.trim()
  return `# ${text.includes('\n') ? JSON.stringify(text) : text}`
}

export const indented = (spaces: number, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(spaces)}${line}`))
