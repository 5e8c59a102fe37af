/** What keeps the comic of one edition good, whoever draws it: told from its scripts, its words and the reports of its panels. */
import type { Locale } from '../languages/locales.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Problem } from '../problem.ts'
import type { Panel, WrittenPlace } from '../stories/story.ts'
import type { Finding } from './lint-finding.ts'
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

export interface JudgedComic {
  readonly locale: Locale
  /** Null for one that cannot be read: what is asked of a whole strip is not asked then. */
  readonly comic: { readonly panels: readonly (Panel | null)[] }
}

/**
 * All but characters that no font has: `glyphProblems`.
 * @param judged null for a panel that cannot be lettered, of which nothing more is told
 * @param isOriginal what all editions share is told for the original
 */
export function editionProblems(
  { locale, comic: { panels } }: JudgedComic,
  judged: readonly (JudgedPanel | null)[],
  isOriginal: boolean,
): readonly Problem[] {
  const all = panels.flatMap((panel, index) => {
    const one = judged[index]
    return panel && one ? panelProblems(panel, { locale, number: index + 1 }, one) : []
  })
  const known = panels.filter((panel) => panel !== null)
  const [first] = known
  if (!first || !isOriginal || known.some(({ art }) => art.kind === 'finished')) return all
  const staging = panels.flatMap((panel, index) =>
    panel ? at(panel, [...castFindings(panel, index + 1), ...emptyFindings(panel, index + 1)]) : [],
  )
  const whole = known.length === panels.length ? at(first, stripFindings(known)) : []
  return [...whole, ...staging, ...all]
}

function panelProblems(panel: Panel, position: Position, { size, report }: JudgedPanel): readonly Problem[] {
  const shape = shapeFindings(size, position)
  if (!report) return at(panel, shape)
  const drawn = pictureFindings(panel, report, position)
  const hidden = report.isPlaced ? hiddenFindings(report.hidden, panel, position.number) : []
  const hands = handFindings(report.emptyHands, position.number)
  return at(panel, [...shape, ...drawn, ...hidden, ...hands, ...stagingFindings(panel, position)])
}

const at = ({ place }: { readonly place: WrittenPlace }, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => ({ ...place, ...finding }))
