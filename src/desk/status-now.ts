/** All stories as they are now. */
import { readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { comicCosts } from './comic-cost.ts'
import { deskStories } from './desk-stories.ts'
import { proofOf } from './proof.ts'
import { type StatusReport, statusReport } from './status-report.ts'

/** Draws nothing, so that it is quick; what was drawn before is judged. */
export async function statusNow(): Promise<StatusReport> {
  const settings = { ...librarySettings(), includeUnpublished: true }
  const library = await proofOf(await readLibrary(settings), { draws: false })
  const costs = await comicCosts(library.stories)
  return statusReport(deskStories(library, settings), { now: settings.now, costs })
}
