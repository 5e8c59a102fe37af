/** Reads, judges and tells, as often as it is asked to; what did not change since is not judged again. */
import { siteRoot } from '../disk/places.ts'
import type { EditorLocale } from '../messages/editor-locale.ts'
import { type EditorWords, editorWords } from '../messages/editor-words.ts'
import { annotations } from '../print-problems.ts'
import { errorsIn, inReadingOrder } from '../problem.ts'
import type { Library } from '../reading/library/library.ts'
import type { CheckFormat } from './check-format.ts'
import { sarif } from './check-sarif.ts'
import { checkedLibrary, readyText, resultOf } from './checked.ts'
import { linkCheck } from './links.ts'
import { reminders } from './reminders.ts'
import { reportProblems } from './report.ts'
import { engineVersion } from './upgrade/version.ts'

export interface CheckerOptions {
  readonly locale: EditorLocale
  /** Slugs or paths of the stories that count; none for all. */
  readonly words: readonly string[]
  readonly format: CheckFormat
  /** True where other people's servers are asked. */
  readonly hasLinks: boolean
}

/**
 * Every call checks and prints.
 * @returns from each call the exit code: 1 where there are errors, 2 where links could not be asked for
 * @throws WrongUsage where a story is asked for that does not exist
 */
export function checker({ locale, words, format, hasLinks }: CheckerOptions): () => Promise<0 | 1 | 2> {
  const say = editorWords(locale)
  const isForEditors = format === 'text'
  const links = linkCheck((count) => {
    if (isForEditors) process.stderr.write(`${say.check.asking(count)}\n`)
  })
  let isAddressTold = false
  return async () => {
    const judged = await checkedLibrary(words)
    const asked = hasLinks ? await links.problems(judged.read, siteRoot) : []
    const library = { ...judged, problems: inReadingOrder([...judged.problems, ...(asked ?? [])]) }
    if (isForEditors) tellEditors(library, locale)
    else process.stdout.write(told[format](library, locale))
    if (asked === null) {
      process.stderr.write(`${say.check.noNetwork}\n`)
      return 2
    }
    if (errorsIn(library.problems).length > 0) return 1
    if (isForEditors && !isAddressTold) remind(say)
    isAddressTold = true
    return 0
  }
}

/** What programs read of a check. */
const told: Readonly<
  Record<Exclude<CheckFormat, 'text'>, (library: Library, locale: EditorLocale) => string>
> = {
  json: (library, locale) => inALine(resultOf(library, locale)),
  sarif: ({ problems }, locale) => inALine(sarif(problems, { version: engineVersion(), locale })),
  github: ({ problems }, locale) => (problems.length === 0 ? '' : `${annotations(problems, locale)}\n`),
}

const inALine = (data: object): string => `${JSON.stringify(data)}\n`

function tellEditors(library: Library, locale: EditorLocale): void {
  reportProblems(library.problems, locale)
  if (errorsIn(library.problems).length > 0) return
  process.stdout.write(readyText(library, locale))
}

function remind(say: EditorWords): void {
  for (const said of reminders()) process.stderr.write(`${said(say)}\n`)
}
