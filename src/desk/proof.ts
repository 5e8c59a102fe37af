/** Content as the desk sees it: everything read, and every problem, those of the drawing included. */
import { cardProblems } from '../card/check.ts'
import { lintComics } from '../comic/lint.ts'
import { inReadingOrder, type Problem } from '../problem.ts'
import { draftPlaces, softened } from '../reading/library/drafts.ts'
import { type Library, type LibraryOptions, readLibrary } from '../reading/library/library.ts'
import { site } from '../site.ts'
import type { Story } from '../stories/story.ts'
import { slugOf } from './desk-stories.ts'
import { drawAhead, isDrawnAlready } from './draw-ahead.ts'
import { siteNameProblems } from './site-names.ts'

export interface ProofOptions {
  /** Stories to look at; all of them where null. */
  readonly slugs?: ReadonlySet<string> | null
  /** What finds the problems of drawings. */
  readonly lint?: (stories: readonly Story[]) => Promise<readonly Problem[]>
  /** False where nothing is to be drawn: comics that were not drawn before are not judged. */
  readonly draws?: boolean
}

export const proof = async (options: LibraryOptions): Promise<Library> => proofOf(await readLibrary(options))

/** What was read, and drawn: with the problems of the drawings, and none but those of the stories asked for. */
export async function proofOf(
  library: Library,
  { slugs = null, lint = lintComics, draws = true }: ProofOptions = {},
): Promise<Library> {
  const isMeant = (slug: string): boolean => slugs === null || slugs.has(slug)
  const stories = library.stories.filter(({ slug }) => isMeant(slug))
  const headlines = library.headlines.filter(({ file }) => isMeant(slugOf(file)))
  if (draws) await drawAhead(stories)
  const judged = draws ? stories : await drawnStories(stories)
  const drawn = softened(
    [...(await cardProblems(headlines)), ...(await lint(judged))],
    draftPlaces(library.read),
  )
  const ofSite = slugs === null ? await siteNameProblems(site) : []
  const found = library.problems.filter(({ file }) => isMeant(slugOf(file)))
  return {
    ...library,
    stories,
    headlines,
    read: library.read.filter(({ slug }) => isMeant(slug)),
    scheduled: library.scheduled.filter(({ slug }) => isMeant(slug)),
    problems: inReadingOrder([...ofSite, ...found, ...drawn]),
  }
}

async function drawnStories(stories: readonly Story[]): Promise<readonly Story[]> {
  const isDrawn = await Promise.all(stories.map(isDrawnAlready))
  return stories.filter((_, index) => isDrawn[index])
}
