/** Figures on the stage, with their marks and halos. */
import type { Layer } from '../../story/script/words.ts'
import { figures as figureOf } from '../cast/figures.ts'
import { Drawing } from '../ink/drawing.ts'
import { marks } from '../marks/marks.ts'
import { type Room, rootFrame, type Standing, unitOf } from '../staging/stage.ts'
import { withHalo } from './halo.ts'

export interface CastSheet {
  readonly room: Room
  /** Before every id and in every seed. */
  readonly name: string
}

/** Draws the figures of one layer; those that are larger stand nearer, and later ones before earlier ones. */
export function drawCast(
  onto: Drawing,
  { figures, layer }: { readonly figures: readonly Standing[]; readonly layer: Layer },
  sheet: CastSheet,
): void {
  const chosen = figures.filter(({ actor }) => actor.layer === layer)
  for (const figure of chosen.toSorted((a, b) => a.actor.size - b.actor.size)) drawOne(onto, figure, sheet)
}

function drawOne(onto: Drawing, { actor, spot }: Standing, { room, name }: CastSheet): void {
  const id = `${name}-${actor.who}`
  const own = new Drawing(actor.who, rootFrame(room))
  figureOf[actor.who].draw(own.at(spot), actor)
  withHalo(onto, own, { id, width: 11 * unitOf(room) })
  for (const mark of actor.marks) marks[mark](onto.at(markSpot({ actor, spot })))
}

/** Marks are drawn for a head of the usual size, also around the small ones. */
const markSpot = ({ actor, spot }: Pick<Standing, 'actor' | 'spot'>): Standing['spot'] =>
  actor.who === 'v0' ? { ...spot, scale: (spot.scale ?? 1) * 0.95 } : spot
