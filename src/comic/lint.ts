/**
 * What keeps comics good: every panel is drawn, or was drawn before, and what its report and its script give away is
 * told to the editor. A story that did not change costs a look at the cache.
 *
 *   error     a character that no font has, a balloon without a place
 *   warning   what a good letterer or stage manager would not let pass
 */
import { locales } from '../languages/locales.ts'
import type { Problem } from '../problem.ts'
import type { Edition, Panel, Story, WrittenPlace } from '../stories/story.ts'
import { workingOn } from '../working-on.ts'
import { drawnFile } from './drawn-file.ts'
import type { Finding } from './lint-finding.ts'
import { glyphProblems, lacksGlyphs } from './lint-glyphs.ts'
import { emptyFindings, handFindings, hiddenFindings } from './lint-hidden.ts'
import { pictureFindings } from './lint-picture.ts'
import { shapeFindings } from './lint-shape.ts'
import { castFindings, stagingFindings, stripFindings } from './lint-staging.ts'
import { overlayFile } from './overlay-file.ts'
import type { PanelReport } from './panel/panel.ts'
import { type PanelPosition, panelPicture } from './panel-picture.ts'

/** Story after story: nothing of a drawing is held but its report. What is the same in all editions is reported once. */
export async function lintComics(stories: readonly Story[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { slug, editions, original } of stories) {
    const told = new Set<string>()
    for (const locale of [original, ...locales.filter((other) => other !== original)]) {
      const edition = editions[locale]
      if (!edition) continue
      const work = () => editionProblems(edition, locale === original)
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

async function editionProblems({ locale, comic }: Edition, isOriginal: boolean): Promise<Problem[]> {
  const { panels } = comic
  const glyphs = await glyphProblems(comic, locale)
  const all = await Promise.all(
    panels.map((panel, index) => panelProblems(panel, { locale, number: index + 1 })),
  )
  const first = panels[0]
  if (!first || panels.some(({ art }) => art.kind === 'finished')) return [...glyphs, ...all.flat()]
  const strip = isOriginal ? stripFindings(panels) : []
  const staging = isOriginal
    ? panels.flatMap((panel, index) =>
        at(panel, [...castFindings(panel, index + 1), ...emptyFindings(panel, index + 1)]),
      )
    : []
  return [...glyphs, ...at(first, strip), ...staging, ...all.flat()]
}

/** A panel that cannot be lettered is not drawn. */
async function panelProblems(panel: Panel, position: PanelPosition): Promise<Problem[]> {
  if (lacksGlyphs(panel, position.locale)) return []
  const shape = shapeFindings(panelPicture(panel, position), position)
  const report = await reportOf(panel, position)
  if (!report) return at(panel, shape)
  const drawn = pictureFindings(panel, report, position)
  const hidden = report.isPlaced ? hiddenFindings(report.hidden, panel, position.number) : []
  const hands = handFindings(report.emptyHands, position.number)
  return at(panel, [...shape, ...drawn, ...hidden, ...hands, ...stagingFindings(panel, position)])
}

/** Null for finished pictures, which nobody here has lettered. */
async function reportOf(panel: Panel, position: PanelPosition): Promise<PanelReport | null> {
  if (panel.art.kind === 'drawn') return drawnFile(panel, position).report()
  if (panel.art.kind === 'finished') return null
  const { width, height } = panelPicture(panel, position)
  return overlayFile(panel, { ...position, width, height }).report()
}

const at = ({ place }: { readonly place: WrittenPlace }, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => ({ ...place, ...finding }))
