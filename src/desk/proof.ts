/** Content as the desk sees it: everything read, and every problem, those of the drawing included. */
import { cardProblems } from '../card/check.ts'
import { lintComics } from '../comic/lint.ts'
import { inReadingOrder } from '../problem.ts'
import { type Library, type LibraryOptions, readLibrary } from '../story/library.ts'
import { drawAhead } from './draw-ahead.ts'

export async function proof(options: LibraryOptions): Promise<Library> {
  const library = await readLibrary(options)
  await drawAhead(library.stories)
  const drawn = [...cardProblems(library.headlines), ...(await lintComics(library.stories))]
  return { ...library, problems: inReadingOrder([...library.problems, ...drawn]) }
}
