/** Reads, judges and tells, as often as it is asked to; what did not change since is not judged again. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { type EditorWords, editorWords } from '../messages/editor-words.ts'
import { errorsIn, inReadingOrder } from '../problem.ts'
import { type Library, type LibraryOptions, readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { checkResult } from './check-json.ts'
import { chosenSlugs } from './chosen.ts'
import { problemsBySlug } from './desk-stories.ts'
import { linkCheck } from './links.ts'
import { proofOf } from './proof.ts'
import { reminders } from './reminders.ts'
import { reportProblems } from './report.ts'
import { waiting } from './waiting.ts'

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
    const settings: LibraryOptions = { ...librarySettings(), includeUnpublished: true }
    const everything = await readLibrary(settings)
    const slugs = chosenSlugs(words, everything)
    const judged = await proofOf(everything, { slugs })
    const asked = hasLinks ? await links.problems(judged.read, settings.root) : []
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

function tellPrograms(library: Library, locale: EditorLocale): void {
  const result = checkResult(library.problems, { stories: readyCount(library), locale })
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

function tellEditors(library: Library, locale: EditorLocale): void {
  reportProblems(library.problems, locale)
  if (errorsIn(library.problems).length > 0) return
  const drafts = library.read.filter(({ isDraft }) => isDraft).map(({ slug }) => slug)
  const say = editorWords(locale)
  const ready = say.check.ready(readyCount(library))
  process.stdout.write(`${ready}\n${waiting({ ...library, drafts }, say)}`)
}

function remind(say: EditorWords): void {
  for (const said of reminders()) process.stderr.write(`${said(say)}\n`)
}

/** Stories that may go out as they are, at once or at their time. */
function readyCount({ stories, read, problems }: Library): number {
  const drafts = new Set(read.filter(({ isDraft }) => isDraft).map(({ slug }) => slug))
  const bySlug = problemsBySlug(problems)
  return stories.filter(({ slug }) => !drafts.has(slug) && errorsIn(bySlug.get(slug) ?? []).length === 0)
    .length
}
