/** The hand in an insert: of whoever holds the thing that is seen. */
import type { CastKey } from '../../stories/cast.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import { figureOf } from '../cast/figures.ts'
import { Drawing } from '../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../ink/frame.ts'
import { gripSeen } from '../props/prop.ts'
import { lenses } from '../staging/camera.ts'
import { type Room, rootFrame, unitOf } from '../staging/stage.ts'
import { withHalo } from './halo.ts'
import type { StagedPanel } from './staged.ts'
import type { PlacedThing } from './things.ts'

export interface SeenHand {
  readonly who: CastKey
  /** Where it closes around the thing. */
  readonly spot: Spot
}

/** Null where nobody holds what is seen, or where it is drawn with fingers of its own. */
export function handOf(
  script: PanelScript,
  [thing]: readonly PlacedThing[],
  { isMirrored }: Room,
): SeenHand | null {
  const holder = holderOf(script)
  if (!holder || !thing || thing.drawing.drawFront) return null
  const [gx, gy] = onPanel(inner(panelFrame, thing.spot), gripSeen(thing.drawing, isMirrored))
  const scale = (thing.spot.scale ?? 1) * lenses.medium.scale
  return { who: holder, spot: { x: gx, y: gy, scale: Math.min(scale, largest) } }
}

/** Whoever holds the first thing of an insert; null of other shots. */
export const holderOf = ({ shot, cast, props: [first] }: PanelScript): CastKey | null =>
  shot === 'insert'
    ? (cast.find(({ pose, poseAt }) => pose === 'hold' && poseAt === first?.prop)?.who ?? null)
    : null

/** A hand stays a hand beside something as small as a pill. */
const largest = 2.4

export function drawInsertHand(onto: Drawing, { who, spot }: SeenHand, { room, sheet }: StagedPanel): void {
  const own = new Drawing(`hand ${who}`, rootFrame(room))
  figureOf(who).drawHand(own.at(spot))
  withHalo(onto, own, { id: `${sheet.prefix ?? ''}hand`, width: 11 * unitOf(room) })
}
