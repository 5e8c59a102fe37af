/** Figures on the stage, with their marks and halos. */
import { figureOf } from '../cast/figures.ts'
import { Drawing } from '../ink/drawing.ts'
import { marks } from '../marks/marks.ts'
import { type Room, rootFrame, type Standing, unitOf } from '../staging/stage.ts'
import { shadowOf, withHalo } from './halo.ts'

export interface CastSheet {
  readonly room: Room
  /** Before every id and in every seed. */
  readonly name: string
  /** True where people are shadows. */
  readonly isShadow: boolean
}

export function drawFigure(onto: Drawing, figure: Standing, { room, name, isShadow }: CastSheet): void {
  const { who } = figure.actor
  const own = new Drawing(who, rootFrame(room))
  figureOf(who).draw(own.at(figure.spot), figure.actor)
  const halo = { id: `${name}-${who}`, width: 11 * unitOf(room) }
  if (isShadow) onto.raw(shadowOf(own, halo))
  else withHalo(onto, own, halo)
  drawMarks(onto, figure)
}

export function drawMarks(drawing: Drawing, figure: Standing): void {
  for (const mark of figure.actor.marks) marks[mark](drawing.at(markSpot(figure)))
}

/** Marks are drawn for a head of the usual size, also around the small ones. */
const markSpot = ({ actor, spot }: Pick<Standing, 'actor' | 'spot'>): Standing['spot'] =>
  actor.who === 'v0' ? { ...spot, scale: (spot.scale ?? 1) * 0.95 } : spot
