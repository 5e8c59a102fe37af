/** How many tests a runner says passed and failed. */
import { stripVTControlCharacters } from 'node:util'

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/**
 * Reads the closing lines of Node's own runner (`ℹ pass 12`) and of Playwright (`  12 passed (3.1s)`).
 * Output without either, of a linter say, counts nothing.
 */
export function counts(output: string): Counts {
  const text = stripVTControlCharacters(output)
  const number = (node: RegExp, playwright: RegExp) =>
    Number(text.match(node)?.[1] ?? text.match(playwright)?.[1] ?? 0)
  return {
    passed: number(/^[ℹ#] pass (\d+)$/m, /^ {2}(\d+) passed\b/m),
    failed: number(/^[ℹ#] fail (\d+)$/m, /^ {2}(\d+) failed\b/m),
  }
}
