/** A script as part of a page, and what is wrong with it in the words of whoever builds the page. */
import type { Element } from 'hast'
import { isLocale, type Locale } from '../languages/locales.ts'
import { type EditorLocale, editorLocale } from '../messages/editor-locale.ts'
import type { Told } from '../messages/message.ts'
import { stripWords } from '../messages/strip-words.ts'
import { told } from '../messages/told.ts'
import type { Place, Problem } from '../problem.ts'
import { comicFonts } from './comic-fonts.ts'
import { drawStrip } from './draw-strip.ts'
import type { OwnFiles } from './own-files.ts'
import { readScript, type Script } from './read-script.ts'
import { type Layout, layouts, stripElements } from './strip-elements.ts'

export interface StripOptions extends OwnFiles {
  /** The language to draw; also that of a script that does not say its own. Default the first of the script. */
  readonly language?: Locale
  /** Default `row`. */
  readonly layout?: Layout
  /** `#rrggbb`: the one colour. */
  readonly spot?: string
}

/** What is wrong, at its line and column in the script, from 1. */
export interface StripProblem extends Place {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  /** In English, or in Japanese where the system is. */
  readonly what: string
  readonly cure: string
}

export interface StripInPage {
  /** Null where there is an error. */
  readonly element: Element | null
  readonly problems: readonly StripProblem[]
}

/** @throws RangeError for a `spot` that is no colour */
export async function stripInPage(text: string, options: StripOptions = {}): Promise<StripInPage> {
  const { language, layout = 'row', spot, ...own } = options
  const reader = editorLocale()
  const { unknown } = stripWords(reader)
  const wrong = [
    ...(language === undefined || isLocale(language) ? [] : [unknown.language(language)]),
    ...(layouts.includes(layout) ? [] : [unknown.layout(layout)]),
  ]
  if (wrong.length > 0) return { element: null, problems: wrong.map(first) }
  const script = readIn(language, text, own)
  const read = script.problems.map((problem) => inWords(problem, reader))
  const locale = language ?? script.languages[0]
  if (!locale || read.some(isError)) return { element: null, problems: read }
  if (!script.editions[locale])
    return { element: null, problems: [...read, first(stripWords(reader).notIn(locale, script.languages))] }
  const fonts = comicFonts()
  const strip = await drawStrip(script, { language: locale, fonts, ...(spot !== undefined && { spot }) })
  const problems = [...read, ...strip.problems.map((problem) => inWords(problem, reader))]
  return { element: problems.some(isError) ? null : stripElements(strip, locale, layout), problems }
}

/** A script that does not say its first language is in the one that is asked for, unless that is written further down. */
function readIn(language: Locale | undefined, text: string, own: OwnFiles): Script {
  const script = readScript(text, own)
  const isThere = language === undefined || script.editions[language] !== undefined
  return isThere ? script : readScript(text, { ...own, language })
}

export const isError = ({ severity }: StripProblem): boolean => severity === 'error'

/** `12:5 What is wrong. What to type.` */
export const sentence = ({ line, column, what, cure }: StripProblem): string =>
  `${line}:${column} ${what} ${cure}`.trimEnd()

/** Of what no line of the script is to blame for. */
const first = ([what, cure]: Told): StripProblem => ({
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'strip-options',
  what,
  cure,
})

function inWords(problem: Problem, reader: EditorLocale): StripProblem {
  const { line, column, severity, rule } = problem
  const [what, cure] = told(problem, reader)
  return { line, column, severity, rule, what, cure }
}
