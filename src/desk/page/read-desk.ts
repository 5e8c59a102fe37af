/** Reads the desk from the library: what changed is judged anew, and a story is drawn when somebody looks at it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurn } from '../../disk/in-turn.ts'
import type { Localized } from '../../i18n/locales.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import type { Library } from '../../story/library.ts'
import { comicCost } from '../comic-cost.ts'
import { type DeskStory, deskStories, slugOf } from '../desk-stories.ts'
import { keptLint } from '../kept-lint.ts'
import { proofOf } from '../proof.ts'
import { statusReport } from '../status-report.ts'
import type { Desk, DeskStatus, DeskView, ShownProblem } from './desk.ts'

export interface DeskSource {
  /** Absolute path of the project. */
  readonly root: string
  /** Read with `includeUnpublished`. */
  readonly library: () => Promise<Library>
  /** In ms since 1970. */
  readonly now: () => number
}

export function readDesk({ root, library, now }: DeskSource): Desk {
  const lint = keptLint()
  return {
    slugs: async () => (await library()).read.map(({ slug }) => slug),
    status: async () => {
      const seen = await proofOf(await library(), { lint, draws: false })
      return { ...(await statusOf(seen, now())), problems: await shown(ofNoStory(seen.problems), root) }
    },
    story: async (slug) => {
      const seen = await proofOf(await library(), { slugs: new Set([slug]), lint })
      const [story] = deskStories(seen, { now: now() })
      return story && (await viewOf(story, seen, root))
    },
  }
}

const ofNoStory = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ file }) => slugOf(file) === '')

async function statusOf(library: Library, now: number): Promise<Omit<DeskStatus, 'problems'>> {
  const costs = new Map<string, number | null>()
  for (const story of library.stories) costs.set(story.slug, await comicCost(story))
  const stories = deskStories(library, { now })
  return {
    report: statusReport(stories, { now, timeZone: site.timeZone, costs }),
    titles: new Map(stories.map((story) => [story.slug, titlesOf(story)])),
  }
}

const titlesOf = ({ editions }: DeskStory): Localized => ({
  en: editions.en?.title ?? '',
  ja: editions.ja?.title ?? '',
})

async function viewOf(story: DeskStory, { read, topics, people }: Library, root: string): Promise<DeskView> {
  const heads = read.find(({ slug }) => slug === story.slug)?.heads ?? {}
  const href = (file: string | undefined): string | undefined => file && editorLink(root, { file })
  return {
    story,
    files: Object.fromEntries(
      Object.entries(heads).flatMap(([locale, head]) => {
        const link = href(head?.file)
        return link ? [[locale, link]] : []
      }),
    ),
    topics,
    people,
    problems: await shown(story.problems, root),
  }
}

/** What VS Code, and editors that come from it, register for: https://code.visualstudio.com/docs/configure/command-line */
const editorLink = (root: string, { file, line = 1, column = 1 }: Pick<Problem, 'file'> & Partial<Problem>) =>
  `vscode://file${encodeURI(join('/', root, file).replaceAll('\\', '/'))}:${line}:${column}`

/** Reads each file once; one that is no text, or is gone, has no lines. */
async function shown(problems: readonly Problem[], root: string): Promise<ShownProblem[]> {
  const files = [...new Set(problems.map(({ file }) => file))]
  const texts = await Promise.all(
    files.map((file) => inTurn(() => readFile(join(root, file), 'utf8')).catch(() => '')),
  )
  const lines = new Map(files.map((file, index) => [file, (texts[index] ?? '').split('\n')]))
  return problems.map((problem) => ({
    ...problem,
    href: editorLink(root, problem),
    text: (lines.get(problem.file)?.[problem.line - 1] ?? '').trim().slice(0, 160),
  }))
}
