/** Problems → what an editor reads, on a terminal or as annotations of a pull request. */
import { styleText } from 'node:util'
import { errorsIn, inReadingOrder, type Problem } from './problem.ts'

export interface PrintOptions {
  /** Colours of a terminal. */
  readonly isColoured: boolean
}

/**
 * Grouped by file, counted at the end:
 *
 *   content/stories/outage/ja.mdx
 *   content/stories/outage/ja.mdx:14:9  `published` is 2026-02-30, which is not a day.
 *                                       February 2026 ends on the 28th. Write a real day.
 */
export function printed(problems: readonly Problem[], { isColoured }: PrintOptions): string {
  const paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  const blocks = Map.groupBy(inReadingOrder(problems), ({ file }) => file)
    .values()
    .map((group) => group.map((problem) => entry(problem, paint)).join('\n'))
  return [...blocks, paint('bold', summary(problems))].join('\n\n')
}

type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string

function entry({ file, line, column, what, cure, severity }: Problem, paint: Paint): string {
  const place = `${file}:${line}:${column}`
  const indent = ' '.repeat(Math.min(place.length, 60) + 2)
  const kind = severity === 'warning' ? `${paint('yellow', 'Warning:')} ` : ''
  return `${paint(severity === 'error' ? 'red' : 'yellow', place)}  ${kind}${what}\n${indent}${paint('dim', cure)}`
}

export function summary(problems: readonly Problem[]): string {
  const errors = errorsIn(problems).length
  const warnings = problems.length - errors
  const files = new Set(problems.map(({ file }) => file)).size
  if (problems.length === 0) return 'No problems.'
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((text) => text !== '')
  return `${counts.join(' and ')} in ${counted(files, 'file')}.`
}

const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

/** Workflow commands by which GitHub shows a problem at its line. */
export const annotations = (problems: readonly Problem[]): string =>
  inReadingOrder(problems)
    .map(({ severity, file, line, column, rule, what, cure }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${properties}::${message(`${what} ${cure}`)}`
    })
    .join('\n')

const message = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
