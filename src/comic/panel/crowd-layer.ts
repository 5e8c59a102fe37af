/** The crowd, laid out around those who have a name. */
import { type CrowdFigure, crowdFigures } from '../cast/crowd.ts'
import type { Landmarks } from '../cast/figure.ts'
import type { Box } from '../ink/curves.ts'
import { Drawing } from '../ink/drawing.ts'
import { inner } from '../ink/frame.ts'
import type { Actor } from '../staging/casting.ts'
import { type Room, rootFrame, type Standing, seen, unitOf } from '../staging/stage.ts'
import { withHalo } from './halo.ts'
import type { StagedPanel } from './staged.ts'

/** One of the crowd, and where its face is on the panel as it is seen. */
export interface SeenCrowdFigure {
  readonly figure: CrowdFigure
  readonly landmarks: Landmarks
}

/** Nobody where the script calls for no crowd. */
export function crowdOf(
  actors: readonly Actor[],
  room: Room,
  figures: readonly Standing[],
): readonly SeenCrowdFigure[] {
  const wanted = actors.find(({ who }) => who === 'crowd')
  if (!wanted) return []
  const { expression, pose } = wanted
  const free = figures.map(spaceOf)
  const view = wanted.view === 'back' ? ({ view: 'back' } as const) : {}
  return crowdFigures(room, { expression, pose, ...view, seed: `crowd ${figures.length}`, free }).map(
    (figure) => ({
      figure,
      landmarks: seen(figure.landmarks, inner(rootFrame(room), figure)),
    }),
  )
}

/** What a named figure takes up, as staged from the left. */
const spaceOf = ({ spot: { x, y, scale = 1 } }: Standing): Box => ({
  x: x - 150 * scale,
  y: y - 140 * scale,
  width: 300 * scale,
  height: 480 * scale,
})

export function drawCrowd(onto: Drawing, { crowd, room, sheet }: StagedPanel): void {
  if (crowd.length === 0) return
  const own = new Drawing('crowd', rootFrame(room))
  for (const { figure } of crowd) figure.draw(own.at(figure))
  withHalo(onto, own, { id: `${sheet.prefix ?? ''}crowd`, width: 7 * unitOf(room) })
}
