/** What a figure covers with arms, hands and all that it holds: traced once a look, and then only moved. */
import { figures } from '../cast/figures.ts'
import { Drawing } from '../ink/drawing.ts'
import { inner, onPanel, panelFrame } from '../ink/frame.ts'
import { type Points, signedArea } from '../ink/points.ts'
import { isInside } from '../staging/geometry.ts'
import { type Room, rootFrame, type Standing } from '../staging/stage.ts'

/** Areas in px of the panel as it is seen; they may overlap. */
export function silhouette({ actor, spot }: Standing, room: Room): readonly Points[] {
  const { who, pose, view } = actor
  const key = `${who} ${pose} ${view}`
  const known =
    traced.get(key) ?? outer(Drawing.trace((on) => figures[who].draw(on, actor), panelFrame).outlines)
  traced.set(key, known)
  const frame = inner(rootFrame(room), spot)
  return known.map((points) => points.map((point) => onPanel(frame, point)))
}

/** As many as there are figures, poses and views. */
const traced = new Map<string, readonly Points[]>()

/** Without what lies inside a larger one: eyes, buttons, folds. */
function outer(outlines: readonly Points[]): readonly Points[] {
  const kept: Points[] = []
  const size = (points: Points): number => Math.abs(signedArea(points))
  for (const outline of outlines.toSorted((a, b) => size(b) - size(a)))
    if (!kept.some((larger) => outline.every(([x, y]) => isInside(larger, x, y)))) kept.push(outline)
  return kept
}
