/**
 * What keeps comics good: every panel is drawn, or was drawn before, and what its report and its script give away is
 * told to the editor. A story that did not change costs a look at the cache.
 *
 *   error     a character that no font has, a balloon without a place
 *   warning   what a good letterer or stage manager would not let pass
 */
import { locales } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Problem } from '../problem.ts'
import type { Edition, Panel, Story } from '../stories/story.ts'
import { workingOn } from '../working-on.ts'
import { drawnFile } from './drawn-file.ts'
import { editionProblems, type JudgedPanel } from './lint-edition.ts'
import { glyphProblems, lacksGlyphs } from './lint-glyphs.ts'
import { overlayFile } from './overlay-file.ts'
import { type PanelPosition, panelPicture } from './panel-picture.ts'

/** Story after story: nothing of a drawing is held but its report. What is the same in all editions is reported once. */
export async function lintComics(stories: readonly Story[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { slug, editions, original } of stories) {
    const told = new Set<string>()
    for (const locale of [original, ...locales.filter((other) => other !== original)]) {
      const edition = editions[locale]
      if (!edition) continue
      const work = () => problemsOf(edition, locale === original)
      const found = await workingOn(`stories/${slug}/${locale}.mdx`, work)
      problems.push(
        ...found.filter((problem) => !(ofStage.includes(problem.rule) && told.has(saying(problem)))),
      )
      for (const problem of found) told.add(saying(problem))
    }
  }
  return problems
}

/** What a problem says, wherever it is. */
const saying = ({ message, found }: Problem): string => JSON.stringify([message, found])

/** Rules about the stage, which all editions share. */
const ofStage: readonly string[] = [
  'hidden-face',
  'hidden-label',
  'hidden-thing',
  'outside-frame',
  'idle-breakout',
  'short-reach',
]

async function problemsOf({ locale, comic }: Edition, isOriginal: boolean): Promise<readonly Problem[]> {
  const judged = await Promise.all(
    comic.panels.map((panel, index) => judge(panel, { locale, number: index + 1 })),
  )
  return [...(await glyphProblems(comic, locale)), ...editionProblems({ locale, comic }, judged, isOriginal)]
}

/** A panel that cannot be lettered is not drawn. */
async function judge(panel: Panel, position: PanelPosition): Promise<JudgedPanel | null> {
  if (lacksGlyphs(panel, position.locale)) return null
  const { width, height } = panelPicture(panel, position)
  return { size: { width, height }, report: await reportOf(panel, { ...position, width, height }) }
}

/** Null for finished pictures, which nobody here has lettered. */
async function reportOf(panel: Panel, { width, height, ...position }: PanelPosition & Size) {
  if (panel.art.kind === 'drawn') return drawnFile(panel, position).report()
  return panel.art.kind === 'finished' ? null : overlayFile(panel, { ...position, width, height }).report()
}
