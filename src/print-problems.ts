/** Problems → what an editor reads, on a terminal or as annotations of a pull request. */
import { styleText } from 'node:util'
import type { EditorLocale } from './messages/editor-locale.ts'
import { editorWords, type Said } from './messages/editor-words.ts'
import { told } from './messages/told.ts'
import { errorsIn, inReadingOrder, type Problem } from './problem.ts'

/** A problem in the editor's language. Line and column count from 1. */
export interface WrittenProblem {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what: string
  readonly cure: string
}

export function writtenProblem(problem: Problem, locale: EditorLocale): WrittenProblem {
  const { rule, severity, file, line, column } = problem
  const [what, cure] = told(problem, locale)
  return { rule, severity, file, line, column, what, cure }
}

/** What is wrong and what to type, without the place. */
export const inOneLine =
  (problem: Problem): Said =>
  ({ locale, problems }) => {
    const { what, cure } = writtenProblem(problem, locale)
    return problems.inOneLine(what, cure)
  }

export interface PrintOptions {
  /** Colours of a terminal. */
  readonly isColoured: boolean
  /** The editor's language. */
  readonly locale: EditorLocale
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
  const { problems: say } = editorWords(locale)
  const style = { paint, locale }
  const errors = blocks(errorsIn(problems), style)
  const warnings = blocks(
    problems.filter(({ severity }) => severity === 'warning'),
    style,
  )
  const divider = errors.length > 0 && warnings.length > 0 ? [paint('bold', say.onlyWarnings)] : []
  return [...errors, ...divider, ...warnings, paint('bold', summary(problems, locale))].join('\n\n')
}

/** One text for each file. */
const blocks = (problems: readonly Problem[], style: Style): string[] =>
  [...Map.groupBy(inReadingOrder(problems), ({ file }) => file).values()].map((group) =>
    capped(group, style.locale)
      .map((problem) => entry(problem, style))
      .join('\n'),
  )

interface Style {
  readonly paint: (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string
  readonly locale: EditorLocale
}

/** What is wrong in the same way everywhere is not said more often than this for one file. */
const mostOfOneRule = 20

/** Problems of one file. After the most of one rule comes one line that counts the rest. */
function capped(problems: readonly Problem[], locale: EditorLocale): WrittenProblem[] {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const seen = new Map<string, number>()
  return problems.flatMap((problem) => {
    const before = seen.get(problem.rule) ?? 0
    seen.set(problem.rule, before + 1)
    const more = (counts.get(problem.rule) ?? 0) - mostOfOneRule
    if (before > mostOfOneRule) return []
    const written = writtenProblem(problem, locale)
    const { furtherOnes } = editorWords(locale).problems
    return before < mostOfOneRule ? [written] : [{ ...written, what: furtherOnes(more), cure: '' }]
  })
}

function entry(problem: WrittenProblem, { paint, locale }: Style): string {
  const { file, line, column, severity } = problem
  const what = harmless(problem.what)
  const cure = harmless(problem.cure)
  const place = `${harmless(file)}:${line}:${column}`
  const indent = ' '.repeat(Math.min(place.length, 60) + 2)
  const kind = severity === 'warning' ? `${paint('yellow', editorWords(locale).problems.warning)} ` : ''
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

export function summary(problems: readonly Problem[], locale: EditorLocale): string {
  const errors = errorsIn(problems).length
  const warnings = problems.length - errors
  const files = new Set(problems.map(({ file }) => file)).size
  return editorWords(locale).problems.summary({ errors, warnings, files })
}

/** Workflow commands by which GitHub shows a problem at its line. Each is one line. */
export const annotations = (problems: readonly Problem[], locale: EditorLocale): string =>
  [...Map.groupBy(inReadingOrder(problems), ({ file }) => file).values()]
    .flatMap((group) => capped(group, locale))
    .map(({ severity, file, line, column, rule, what, cure }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${properties}::${message(editorWords(locale).problems.inOneLine(what, cure))}`
    })
    .join('\n')

const message = (text: string): string => harmless(text).replaceAll('%', '%25')

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
