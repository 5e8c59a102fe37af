/** Everything that a pull request shows about its stories. */
import type { EditorLocale } from '../../messages/editor-locale.ts'
import type { Problem } from '../../problem.ts'
import { type LibraryOptions, readLibrary } from '../../reading/library/library.ts'
import { comicCosts } from '../comic-cost.ts'
import { deskStories, slugOf } from '../desk-stories.ts'
import { proofOf } from '../proof.ts'
import { statusReport } from '../status-report.ts'
import { changedSlugs } from './changed.ts'
import { drawPictures } from './pictures.ts'
import { reviewSummary } from './summary.ts'

export interface ReviewOptions {
  /** Its root is the repository. */
  readonly settings: LibraryOptions
  /** A commit or branch. */
  readonly base: string
  /** Folder for the pictures. */
  readonly out: string
  readonly locale: EditorLocale
}

export interface ReviewResult {
  /** Markdown. */
  readonly summary: string
  /** Of all stories. */
  readonly problems: readonly Problem[]
}

export async function review({ settings, base, out, locale }: ReviewOptions): Promise<ReviewResult> {
  const slugs = await changedSlugs(base, settings.root)
  const library = await proofOf(await readLibrary({ ...settings, includeUnpublished: true }))
  const stories = deskStories(library, settings).filter(({ slug }) => slugs.has(slug))
  const costs = await comicCosts(stories.flatMap(({ story }) => story ?? []))
  const { problems } = library
  const summary = reviewSummary(
    {
      rows: statusReport(stories, { now: settings.now, costs }).stories,
      problems: problems.filter(({ file }) => slugOf(file) === '' || slugs.has(slugOf(file))),
      pictures: await drawPictures(library, { slugs, root: settings.root, out }),
    },
    locale,
  )
  return { summary, problems }
}
