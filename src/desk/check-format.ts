/** How a check tells what it found: to editors in lines, to programs as data. */
import { WrongUsage, wordOf } from './command-line.ts'

export const checkFormats = ['text', 'json', 'sarif', 'github'] as const
export type CheckFormat = (typeof checkFormats)[number]

/**
 * @param typed `--format`, undefined where it was left out; `json` is the older way to say `--format json`
 * @throws WrongUsage where there is no such format, or two were asked for
 */
export function checkFormat(typed: string | undefined, json: boolean): CheckFormat {
  const format = typed === undefined ? null : wordOf(typed, { option: 'format', valid: checkFormats })
  if (json && format !== null && format !== 'json')
    throw new WrongUsage(({ usage }) => usage.notBoth('--json', `--format ${format}`))
  return format ?? (json ? 'json' : 'text')
}
