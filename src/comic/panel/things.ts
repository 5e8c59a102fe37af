/** The props of a panel, in their places and layers. */
import type { Locale } from '../../languages/locales.ts'
import { showsWords } from '../../picture/own-art.ts'
import type { Thing } from '../../stories/panel-script.ts'
import { heights, type Shot } from '../../stories/script-words.ts'
import type { Box } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import type { Spot } from '../ink/frame.ts'
import { between, clamp, type Point } from '../ink/points.ts'
import { propOf } from '../own/own-props.ts'
import type { PropDrawing, PropLook } from '../props/prop.ts'
import { besideWhole } from '../props/sizes.ts'
import { lenses, seenThrough } from '../staging/camera.ts'
import { floorOf, type Room, type Standing, unitOf } from '../staging/stage.ts'

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
  readonly shot: Shot
  readonly figures: readonly Standing[]
}

export function placedThings(
  things: readonly Thing[],
  room: Room,
  { locale, labels, ...view }: ThingsView,
): readonly PlacedThing[] {
  const waiting = [...labels]
  // Without a desk, what is low is on the floor where that is seen.
  const isOnFloor =
    (lenses[view.shot].isWhole ?? false) && !things.some(({ prop }) => isAsWideAsPanel(propOf(prop)))
  const unseen = new Set(view.shot === 'insert' ? besideInsert(things) : [])
  const placed = things.flatMap((thing, index) => {
    const label = showsWords(thing.prop) ? (waiting.shift() ?? '') : ''
    const look = { locale, label, width: room.width, height: room.height }
    const spot =
      view.shot === 'insert' && index === 0
        ? inserted(thing, room)
        : spotOf(thing, room, { ...view, isOnFloor })
    return unseen.has(thing) ? [] : [{ thing, drawing: propOf(thing.prop), spot, look }]
  })
  // What stands on a desk is drawn after it, in whatever order they were written.
  return placed.toSorted((a, b) => Number(isAsWideAsPanel(b.drawing)) - Number(isAsWideAsPanel(a.drawing)))
}

/** An insert shows the first thing alone, with what was given a place of its own on it or beside it. */
export const besideInsert = (things: readonly Thing[]): readonly Thing[] =>
  things.slice(1).filter(({ x, y }) => x === null && y === null)

/** Things keep their place beside figures that stand lower and smaller to make room for balloons. */
function spotOf(
  { prop, x, y, size, tilt }: Thing,
  room: Room,
  view: Omit<ThingsView, 'locale' | 'labels'> & { readonly isOnFloor: boolean },
): Spot {
  const { zoom, shot, figures, isOnFloor } = view
  const { home, layer } = propOf(prop)
  const isWide = isAsWideAsPanel(propOf(prop))
  const height = y ?? home.y
  const stays = layer === 'in-front' || isWide || height < 0.4
  const lower = stays ? 0 : (1 - zoom) * 0.3
  const place: Point = [(x ?? home.x) * room.width, (height + lower) * room.height]
  const seen = seenThrough(shot, place, { figures, room })
  const usual = size * zoom * unitOf(room) * (lenses[shot].isWhole ? besideWhole(prop) : 1)
  const turned = { turn: tilt }
  // Edge to edge and below them, however far people are.
  if (isWide) return { ...turned, x: seen.x, y: Math.max(place[1], seen.y), scale: Math.max(1, seen.scale) }
  const scale = seen.scale * usual
  const { box } = propOf(prop)
  const across = within([box.x, box.width], room.width, { from: place[0], usual, to: seen.x, scale })
  if (lenses[shot].isWhole && (isOnFloor || height > 0.6)) {
    const standing = { ...view, room, foot: (box.y + box.height) * scale, seen: seen.scale }
    if (isOnFloor && (y === null ? height > 0.6 : y > 0.4))
      return { ...turned, x: across, y: onFloor(y, standing), scale }
    if (height > 0.6) return { ...turned, x: across, y: place[1], scale }
  }
  const down = within([box.y, box.height], room.height, { from: place[1], usual, to: seen.y, scale })
  return { ...turned, x: across, y: down, scale }
}

interface OnFloor extends Pick<ThingsView, 'shot' | 'figures'> {
  readonly room: Room
  /** px from its own place down to its foot. */
  readonly foot: number
  /** How much larger it is than from the usual distance. */
  readonly seen: number
}

/**
 * The height of a thing where the floor is seen: `low` is on it, from 70y on heights are counted from it, and those above
 * lead on to the heights of heads.
 */
function onFloor(y: number | null, { shot, figures, room, foot, seen }: OnFloor): number {
  const floor = floorOf(shot, room)
  if (y === null || y === heights.low) return floor - foot
  const above = (height: number): number => floor - (1 - height) * room.height * seen
  if (y >= 0.7) return Math.min(above(y), floor - foot)
  const heads = seenThrough(shot, [0, 0.4 * room.height], { figures, room }).y
  return between(heads, above(0.7), (y - 0.4) / 0.3)
}

/** Along one side of a panel, px: where something is from the usual distance and how large, and where from another one. */
interface Move {
  readonly from: number
  readonly usual: number
  readonly to: number
  readonly scale: number
}

/** A thing that is wholly on a panel from the usual distance is so from nearer too, if it can. */
function within([start, size]: Point, most: number, { from, usual, to, scale }: Move): number {
  const isOn = from + start * usual >= 0 && from + (start + size) * usual <= most
  return isOn && size * scale <= most ? clamp(to, -start * scale, most - (start + size) * scale) : to
}

/** Alone and as large as a panel lets it be, below the words. */
function inserted({ prop, size, tilt }: Thing, { width, height, hasBalloons }: Room): Spot {
  const { box } = propOf(prop)
  const room = hasBalloons ? insertRoom : { ...insertRoom, y: 0.5 }
  const fits = Math.min((room.width * width) / box.width, (room.height * height) / box.height)
  const scale = fits * size
  return {
    x: width / 2 - (box.x + box.width / 2) * scale,
    y: room.y * height - (box.y + box.height / 2) * scale,
    scale,
    turn: tilt,
  }
}

/** Shares of the panel. */
const insertRoom = { y: 0.6, width: 0.72, height: 0.66 } as const

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
