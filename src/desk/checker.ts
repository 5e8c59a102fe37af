/** Reads, judges and tells, as often as it is asked to; what did not change since is not judged again. */
import { siteRoot } from '../disk/places.ts'
import type { EditorLocale } from '../messages/editor-locale.ts'
import { type EditorWords, editorWords } from '../messages/editor-words.ts'
import { errorsIn, inReadingOrder } from '../problem.ts'
import type { Library } from '../reading/library/library.ts'
import { checkedLibrary, readyText, resultOf } from './checked.ts'
import { linkCheck } from './links.ts'
import { reminders } from './reminders.ts'
import { reportProblems } from './report.ts'

export interface CheckerOptions {
  readonly locale: EditorLocale
  /** Slugs or paths of the stories that count; none for all. */
  readonly words: readonly string[]
  /** True where programs read what is told. */
  readonly isJson: boolean
  /** True where other people's servers are asked. */
  readonly hasLinks: boolean
}

/**
 * Every call checks and prints.
 * @returns from each call the exit code: 1 where there are errors, 2 where links could not be asked for
 * @throws WrongUsage where a story is asked for that does not exist
 */
export function checker({ locale, words, isJson, hasLinks }: CheckerOptions): () => Promise<0 | 1 | 2> {
  const say = editorWords(locale)
  const links = linkCheck((count) => {
    if (!isJson) process.stderr.write(`${say.check.asking(count)}\n`)
  })
  let isAddressTold = false
  return async () => {
    const judged = await checkedLibrary(words)
    const asked = hasLinks ? await links.problems(judged.read, siteRoot) : []
    const library = { ...judged, problems: inReadingOrder([...judged.problems, ...(asked ?? [])]) }
    if (isJson) tellPrograms(library, locale)
    else tellEditors(library, locale)
    if (asked === null) {
      process.stderr.write(`${say.check.noNetwork}\n`)
      return 2
    }
    if (errorsIn(library.problems).length > 0) return 1
    if (!isJson && !isAddressTold) remind(say)
    isAddressTold = true
    return 0
  }
}

const tellPrograms = (library: Library, locale: EditorLocale): boolean =>
  process.stdout.write(`${JSON.stringify(resultOf(library, locale))}\n`)

function tellEditors(library: Library, locale: EditorLocale): void {
  reportProblems(library.problems, locale)
  if (errorsIn(library.problems).length > 0) return
  process.stdout.write(readyText(library, locale))
}

function remind(say: EditorWords): void {
  for (const said of reminders()) process.stderr.write(`${said(say)}\n`)
}
