/** Content as the desk sees it: everything read, and every problem, those of the drawing included. */
import { cardProblems } from '../card/check.ts'
import { inReadingOrder } from '../problem.ts'
import { draftPlaces, softened } from '../reading/library/drafts.ts'
import { type Library, type LibraryOptions, readLibrary } from '../reading/library/library.ts'
import { site } from '../site.ts'
import { slugOf } from './desk-stories.ts'
import { judgedBefore, keptLint } from './kept-lint.ts'
import { siteNameProblems } from './site-names.ts'

export interface ProofOptions {
  /** Stories to look at; all of them where null. */
  readonly slugs?: ReadonlySet<string> | null
  /** False where nothing is to be drawn: comics that were not judged before are not. */
  readonly draws?: boolean
}

export const proof = async (options: LibraryOptions): Promise<Library> => proofOf(await readLibrary(options))

/** What was read, and drawn: with the problems of the drawings, and none but those of the stories asked for. */
export async function proofOf(
  library: Library,
  { slugs = null, draws = true }: ProofOptions = {},
): Promise<Library> {
  const isMeant = (slug: string): boolean => slugs === null || slugs.has(slug)
  const stories = library.stories.filter(({ slug }) => isMeant(slug))
  const headlines = library.headlines.filter(({ file }) => isMeant(slugOf(file)))
  const known = new Set(await judgedBefore(stories))
  const fresh = stories.filter((story) => !known.has(story))
  if (draws && fresh.length > 0) await (await import('./draw-ahead.ts')).drawAhead(fresh)
  const judged = draws ? stories : [...known]
  const drawn = softened(
    [...(await cardProblems(headlines)), ...(await keptLint(judged))],
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
