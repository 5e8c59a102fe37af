/** The props of a panel, in their places and layers. */
import type { Locale } from '../../languages/locales.ts'
import type { Thing } from '../../stories/panel-script.ts'
import { labelled, type Prop } from '../../stories/script-words.ts'
import type { Box } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import type { Spot } from '../ink/frame.ts'
import type { PropDrawing, PropLook } from '../props/prop.ts'
import { props } from '../props/props.ts'
import { type Room, unitOf } from '../staging/stage.ts'

/** A thing in its place. */
export interface PlacedThing {
  readonly thing: Thing
  readonly drawing: PropDrawing
  readonly spot: Spot
  readonly look: PropLook
}

export interface ThingsView {
  readonly locale: Locale
  /** 1, or less where figures are smaller to make room for balloons. */
  readonly zoom: number
  readonly labels: readonly string[]
}

export function placedThings(
  things: readonly Thing[],
  room: Room,
  { locale, labels, zoom }: ThingsView,
): readonly PlacedThing[] {
  const waiting = [...labels]
  const placed = things.map((thing) => {
    const label = canCarry(thing.prop) ? (waiting.shift() ?? '') : ''
    const look = { locale, label, width: room.width, height: room.height }
    return { thing, drawing: props[thing.prop], spot: spotOf(thing, room, zoom), look }
  })
  // What stands on a desk is drawn after it, in whatever order they were written.
  return placed.toSorted((a, b) => Number(isAsWideAsPanel(b.drawing)) - Number(isAsWideAsPanel(a.drawing)))
}

const canCarry = (prop: Prop): boolean => labelled.some((name) => name === prop)

/** Things keep their place beside figures that stand lower and smaller to make room for balloons. */
function spotOf({ prop, x, y, size, tilt }: Thing, room: Room, zoom: number): Spot {
  const { home, layer } = props[prop]
  const isWide = isAsWideAsPanel(props[prop])
  const stays = layer === 'in-front' || isWide || (y ?? home.y) < 0.4
  const lower = stays ? 0 : (1 - zoom) * 0.3
  return {
    x: (x ?? home.x) * room.width,
    y: ((y ?? home.y) + lower) * room.height,
    scale: isWide ? 1 : size * zoom * unitOf(room),
    turn: tilt,
  }
}

/** Desks and tables. */
export const isAsWideAsPanel = ({ box }: PropDrawing): boolean => box.width >= 700

/** Behind the cast, or before it. */
export type ThingPart = 'back' | 'front'

/** Draws the part of a thing that lies behind the cast, or the part before it. */
export function drawThing(drawing: Drawing, placed: PlacedThing, part: ThingPart): void {
  const { drawing: prop, spot, look } = placed
  const local = prop.isUpright ? drawing.upright(spot) : drawing.at(spot)
  for (const draw of drawsOf(placed, part)) draw(local, look)
}

export const isDrawnIn = (placed: PlacedThing, part: ThingPart): boolean => drawsOf(placed, part).length > 0

function drawsOf({ thing, drawing: { layer, draw, drawFront } }: PlacedThing, part: ThingPart) {
  const whole = (thing.layer === 'among' ? layer : thing.layer) === 'behind' ? 'back' : 'front'
  return [...(whole === part ? [draw] : []), ...(part === 'front' && drawFront ? [drawFront] : [])]
}

/** What a thing takes up, in px as staged from the left. */
export function boxOf({ drawing: { box }, spot: { x, y, scale = 1 } }: PlacedThing): Box {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale }
}
