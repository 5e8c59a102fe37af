/** Problems → what an editor reads, on a terminal or as annotations of a pull request. */
import { styleText } from 'node:util'
import type { Locale, Localized } from './languages/locales.ts'
import { alike, errorsIn, inReadingOrder, type Problem } from './problem.ts'

export interface PrintOptions {
  /** Colours of a terminal. */
  readonly isColoured: boolean
  /** The editor's language. */
  readonly locale: Locale
}

/**
 * Errors before warnings, grouped by file, counted at the end:
 *
 *   content/stories/outage/ja.mdx
 *   content/stories/outage/ja.mdx:14:9  `published` is 2026-02-30, which is not a day.
 *                                       February 2026 ends on the 28th. Write a real day.
 */
export function printed(problems: readonly Problem[], { isColoured, locale }: PrintOptions): string {
  const paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  const style = { paint, locale }
  const errors = blocks(errorsIn(problems), style)
  const warnings = blocks(
    problems.filter(({ severity }) => severity === 'warning'),
    style,
  )
  const divider = errors.length > 0 && warnings.length > 0 ? [paint('bold', onlyWarnings[locale])] : []
  return [...errors, ...divider, ...warnings, paint('bold', summary(problems, locale))].join('\n\n')
}

/** What stands between the errors and the rest. */
const onlyWarnings: Localized = {
  en: 'What follows does not stop a build:',
  ja: 'ここから先は、このままでも公開できます。',
}

/** One text for each file. */
const blocks = (problems: readonly Problem[], style: Style): string[] =>
  [...Map.groupBy(inReadingOrder(problems), ({ file }) => file).values()].map((group) =>
    capped(group)
      .map((problem) => entry(problem, style))
      .join('\n'),
  )

interface Style {
  readonly paint: (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string
  readonly locale: Locale
}

/** What is wrong in the same way everywhere is not said more often than this for one file. */
const mostOfOneRule = 20

/** Problems of one file. After the most of one rule comes one line that counts the rest. */
function capped(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const told = new Map<string, number>()
  return problems.flatMap((problem) => {
    const before = told.get(problem.rule) ?? 0
    told.set(problem.rule, before + 1)
    const more = (counts.get(problem.rule) ?? 0) - mostOfOneRule
    if (before < mostOfOneRule || more <= 0) return [problem]
    return before === mostOfOneRule ? [{ ...problem, what: furtherOnes(more), cure: alike('') }] : []
  })
}

const furtherOnes = (more: number): Localized => ({
  en: `… and ${more} more of this kind.`,
  ja: `ほかに、同じ種類の問題が${more}件あります。`,
})

const warning: Localized = { en: 'Warning:', ja: '注意:' }

function entry(problem: Problem, { paint, locale }: Style): string {
  const { file, line, column, severity } = problem
  const what = harmless(problem.what[locale])
  const cure = harmless(problem.cure[locale])
  const place = `${harmless(file)}:${line}:${column}`
  const indent = ' '.repeat(Math.min(place.length, 60) + 2)
  const kind = severity === 'warning' ? `${paint('yellow', warning[locale])} ` : ''
  const first = `${paint(severity === 'error' ? 'red' : 'yellow', place)}  ${kind}${what}`
  return cure === '' ? first : `${first}\n${indent}${paint('dim', cure)}`
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

export function summary(problems: readonly Problem[], locale: Locale): string {
  const errors = errorsIn(problems).length
  const warnings = problems.length - errors
  const files = new Set(problems.map(({ file }) => file)).size
  return sums[locale]({ errors, warnings, files })
}

interface Sum {
  readonly errors: number
  readonly warnings: number
  readonly files: number
}

const sums: Localized<(sum: Sum) => string> = {
  en: ({ errors, warnings, files }) => {
    const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((text) => text !== '')
    return counts.length === 0 ? 'No problems.' : `${counts.join(' and ')} in ${counted(files, 'file')}.`
  },
  ja: ({ errors, warnings, files }) => {
    const counts = [errors > 0 ? `誤り${errors}件` : '', warnings > 0 ? `注意${warnings}件` : '']
    const found = counts.filter((text) => text !== '').join('、')
    return found === '' ? '問題は見つかりませんでした。' : `${files}個のファイルに、${found}。`
  },
}

const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

/** Workflow commands by which GitHub shows a problem at its line. Each is one line. */
export const annotations = (problems: readonly Problem[], locale: Locale): string =>
  [...Map.groupBy(inReadingOrder(problems), ({ file }) => file).values()]
    .flatMap(capped)
    .map(({ severity, file, line, column, rule, what, cure }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${properties}::${message(`${what[locale]} ${cure[locale]}`)}`
    })
    .join('\n')

const message = (text: string): string => harmless(text).replaceAll('%', '%25')

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
