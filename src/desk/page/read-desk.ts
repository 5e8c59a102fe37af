/** Reads the desk from the library: what changed is judged again, and a story is drawn when somebody looks at it. */
import { dirname, join } from 'node:path'
import type { PictureBytes } from '../../card/thumb.ts'
import type { Artefact } from '../../emit/artefact.ts'
import type { Problem } from '../../problem.ts'
import type { Library } from '../../reading/library/library.ts'
import { sketchStory } from '../../reading/sketch.ts'
import { site } from '../../site.ts'
import { comicCosts } from '../comic-cost.ts'
import { type DeskStory, deskStories, slugOf } from '../desk-stories.ts'
import { proofOf } from '../proof.ts'
import { statusReport } from '../status-report.ts'
import type { Desk, DeskView } from './desk.ts'
import { hiddenArtefacts } from './hidden-artefacts.ts'
import { LastGood } from './last-good.ts'
import { editorLink, shownProblems } from './shown-problems.ts'
import { gapsIn, isFault, type Sketches, shownStrips } from './strips.ts'

export interface DeskSource {
  /** Absolute path of the project. */
  readonly root: string
  /** Read with `includeUnpublished`. */
  readonly library: () => Promise<Library>
  /** In ms since 1970. */
  readonly now: () => number
  readonly pictureBytes: PictureBytes
}

export function readDesk(source: DeskSource): Desk {
  const { root, library, now, pictureBytes } = source
  const lastGood = new LastGood()
  const hidden = new Map<string, readonly Artefact[]>()
  return {
    slugs: async () => (await library()).read.map(({ slug }) => slug),
    status: async () => {
      const seen = await proofOf(await library(), { draws: false })
      const problems = await shownProblems(ofNoStory(seen.problems), root)
      const costs = await comicCosts(seen.stories)
      const report = statusReport(deskStories(seen, { now: now() }), { now: now(), costs })
      return { report, problems }
    },
    story: async (slug) => {
      const seen = await proofOf(await library(), { slugs: new Set([slug]) })
      lastGood.remember(seen)
      const [story] = deskStories(seen, { now: now() })
      const view = story && (await viewOf(story, { library: seen, root, lastGood }))
      if (view) hidden.set(slug, hiddenArtefacts(view, pictureBytes))
      return view
    },
    remember: () =>
      library().then(
        (seen) => lastGood.remember(seen),
        () => undefined,
      ),
    artefact: async (path) => {
      const onSite = new Set((await library()).stories.map(({ slug }) => slug))
      const found = [...hidden].flatMap(([slug, list]) => (onSite.has(slug) ? [] : list))
      return found.find((artefact) => artefact.path === path)
    },
  }
}

const ofNoStory = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ file }) => slugOf(file) === '')

interface Viewing extends Pick<DeskSource, 'root'> {
  readonly library: Library
  readonly lastGood: LastGood
}

async function viewOf(story: DeskStory, { library, root, lastGood }: Viewing): Promise<DeskView> {
  const { slug } = story
  const heads = library.read.find((read) => read.slug === slug)?.heads ?? {}
  const files = site.languages.flatMap((locale) => {
    const file = heads[locale]?.file
    return file === undefined ? [] : [{ locale, file }]
  })
  const sketches = await sketchesOf(slug, files[0]?.file, root)
  const problems = await shownProblems(story.problems, root)
  return {
    story,
    shown: lastGood.story(slug),
    strips: shownStrips({ slug, sketches, problems, lastGood }),
    files: Object.fromEntries(files.map(({ locale, file }) => [locale, editorLink(root, { file })])),
    problems: problems.filter(isFault),
    gaps: gapsIn(problems, sketches),
  }
}

async function sketchesOf(slug: string, file: string | undefined, root: string): Promise<Sketches> {
  if (file === undefined) return {}
  return sketchStory({ slug, path: dirname(join(root, file)), name: dirname(file) })
}
