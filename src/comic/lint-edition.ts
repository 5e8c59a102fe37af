/** What keeps the comic of one edition good, whoever draws it: told from its scripts, its words and the reports of its panels. */
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Problem } from '../problem.ts'
import type { Edition, Panel, WrittenPlace } from '../stories/story.ts'
import type { Finding } from './lint-finding.ts'
import { glyphProblems, lacksGlyphs } from './lint-glyphs.ts'
import { emptyFindings, handFindings, hiddenFindings } from './lint-hidden.ts'
import { pictureFindings } from './lint-picture.ts'
import { shapeFindings } from './lint-shape.ts'
import { castFindings, stagingFindings, stripFindings } from './lint-staging.ts'
import type { PanelReport } from './panel/panel.ts'

interface Position {
  readonly locale: Locale
  /** From 1. */
  readonly number: number
}

export interface JudgedPanel {
  /** px. */
  readonly size: Size
  /** Null for finished pictures, which nobody here has lettered. */
  readonly report: PanelReport | null
}

/** A panel as it was drawn, or is. */
export type Judge = (panel: Panel, position: Position) => Promise<JudgedPanel>

export interface Linting {
  /** What all editions share is told for the original. */
  readonly isOriginal: boolean
  readonly judge: Judge
}

export async function editionProblems(
  { locale, comic }: Pick<Edition, 'locale' | 'comic'>,
  { isOriginal, judge }: Linting,
): Promise<Problem[]> {
  const { panels } = comic
  const glyphs = await glyphProblems(comic, locale)
  const all = await Promise.all(
    panels.map((panel, index) => panelProblems(panel, { locale, number: index + 1 }, judge)),
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
async function panelProblems(panel: Panel, position: Position, judge: Judge): Promise<Problem[]> {
  if (lacksGlyphs(panel, position.locale)) return []
  const { size, report } = await judge(panel, position)
  const shape = shapeFindings(size, position)
  if (!report) return at(panel, shape)
  const drawn = pictureFindings(panel, report, position)
  const hidden = report.isPlaced ? hiddenFindings(report.hidden, panel, position.number) : []
  const hands = handFindings(report.emptyHands, position.number)
  return at(panel, [...shape, ...drawn, ...hidden, ...hands, ...stagingFindings(panel, position)])
}

const at = ({ place }: { readonly place: WrittenPlace }, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => ({ ...place, ...finding }))
