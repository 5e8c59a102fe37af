/** What a check finds, before anybody is told. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { errorsIn } from '../problem.ts'
import { type Library, readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type CheckResult, checkResult } from './check-json.ts'
import { chosenSlugs } from './chosen.ts'
import { problemsBySlug } from './desk-stories.ts'
import { proofOf } from './proof.ts'
import { waiting } from './waiting.ts'

/**
 * Reads everything, and judges and draws the stories that count.
 * @param words their slugs or paths; none for all
 * @throws WrongUsage where one does not exist
 */
export async function checkedLibrary(words: readonly string[]): Promise<Library> {
  const everything = await readLibrary({ ...librarySettings(), includeUnpublished: true })
  return proofOf(everything, { slugs: chosenSlugs(words, everything) })
}

export const resultOf = (library: Library, locale: EditorLocale): CheckResult =>
  checkResult(library.problems, { stories: readyCount(library), locale })

/** Lines that count what is ready, and name what waits. */
export function readyText(library: Library, locale: EditorLocale): string {
  const drafts = library.read.filter(({ isDraft }) => isDraft).map(({ slug }) => slug)
  const say = editorWords(locale)
  return `${say.check.ready(readyCount(library))}\n${waiting({ ...library, drafts }, say)}`
}

/** Stories that may go out as they are, at once or at their time. */
function readyCount({ stories, read, problems }: Library): number {
  const drafts = new Set(read.filter(({ isDraft }) => isDraft).map(({ slug }) => slug))
  const bySlug = problemsBySlug(problems)
  return stories.filter(({ slug }) => !drafts.has(slug) && errorsIn(bySlug.get(slug) ?? []).length === 0)
    .length
}
