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
    .map((group) =>
      capped(group)
        .map((problem) => entry(problem, paint))
        .join('\n'),
    )
  return [...blocks, paint('bold', summary(problems))].join('\n\n')
}

type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string

/** What is wrong in the same way everywhere is not said more often than this for one file. */
const mostOfOneRule = 20

/** Problems of one file. After the most of one rule comes one line that counts the rest. */
function capped(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(problems, ({ rule }) => rule)
  return problems.flatMap((problem) => {
    const kind = kinds.get(problem.rule) ?? []
    const more = kind.length - mostOfOneRule
    const index = more > 0 ? kind.indexOf(problem) : 0
    if (index < mostOfOneRule) return [problem]
    return index === mostOfOneRule ? [{ ...problem, what: `… and ${more} more of this kind.`, cure: '' }] : []
  })
}

function entry({ file, line, column, what, cure, severity }: Problem, paint: Paint): string {
  const place = `${harmless(file)}:${line}:${column}`
  const indent = ' '.repeat(Math.min(place.length, 60) + 2)
  const kind = severity === 'warning' ? `${paint('yellow', 'Warning:')} ` : ''
  const first = `${paint(severity === 'error' ? 'red' : 'yellow', place)}  ${kind}${harmless(what)}`
  return cure === '' ? first : `${first}\n${indent}${paint('dim', harmless(cure))}`
}

/** Controls, line ends, marks of direction and halves of characters: a terminal would obey them. */
const obeyed = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Longer quotations from a file than this tell nobody more. */
const longest = 600

/** Words from a file as one line that does nothing but show: what a terminal would obey is spelt as \u001b. */
function harmless(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).trimEnd()
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

/** Workflow commands by which GitHub shows a problem at its line. Each is one line. */
export const annotations = (problems: readonly Problem[]): string =>
  [...Map.groupBy(inReadingOrder(problems), ({ file }) => file).values()]
    .flatMap(capped)
    .map(({ severity, file, line, column, rule, what, cure }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${properties}::${message(`${what} ${cure}`)}`
    })
    .join('\n')

const message = (text: string): string => harmless(text).replaceAll('%', '%25')

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
