/** Hands that are wanted at somebody or something, once everything stands. */
import { isCast } from '../../stories/cast.ts'
import type { Box } from '../ink/curves.ts'
import { inner, offPanel, onPanel, panelFrame } from '../ink/frame.ts'
import { clamp, distance, type Point } from '../ink/points.ts'
import { gripSeen } from '../props/prop.ts'
import { boxAround } from '../staging/geometry.ts'
import { type Room, restaged, rootFrame, type Standing, turnedTo, unitOf } from '../staging/stage.ts'
import { boxOf, isAsWideAsPanel, isDrawnIn, type PlacedThing } from './things.ts'

interface Around {
  readonly figures: readonly Standing[]
  readonly things: readonly PlacedThing[]
  readonly room: Room
}

/** The same figures, their hands where they are wanted. */
export const withHands = ({ figures, things, room }: Around): readonly Standing[] =>
  figures.map((figure) => {
    const target = targetOf(figure, { figures, things, room })
    if (!target) return figure
    // From the side both arms go forwards: nobody acts at what is at their back.
    const { actor, spot } = figure.actor.view === 'profile' ? turnedTo(figure, target) : figure
    return restaged({ actor: { ...actor, aim: offPanel(inner(panelFrame, spot), target) }, spot }, room)
  })

/** As staged from the left, px, and never where a desk hides it; null for hands that are wanted nowhere. */
export function targetOf(figure: Standing, around: Around): Point | null {
  const target = wantedAt(figure, around)
  const desks = around.things.filter((one) => isAsWideAsPanel(one.drawing) && isDrawnIn(one, 'front'))
  const edge = Math.min(...desks.map((desk) => boxOf(desk).y)) - palm * (figure.spot.scale ?? 1)
  return target && [target[0], Math.min(target[1], edge)]
}

/** From the middle of a hand to its edge, in units of a figure. */
const palm = 30

function wantedAt({ actor, spot }: Standing, { figures, things, room }: Around): Point | null {
  const { who, pose, poseAt } = actor
  if (poseAt === null || poseAt === who || pose === 'hold') return null
  if (isCast(poseAt)) {
    const other = figures.find((one) => one.actor.who === poseAt)
    return other ? shoulderOf(other) : null
  }
  const thing = things
    .filter(({ thing: { prop } }) => prop === poseAt)
    .toSorted((a, b) => Math.abs(a.spot.x - spot.x) - Math.abs(b.spot.x - spot.x))[0]
  if (!thing) return null
  const { x, y, width, height } = boxOf(thing)
  const shoulder: Point = [spot.x, spot.y + 146 * (spot.scale ?? 1)]
  const across = clamp(shoulder[0], x, x + width)
  // From below, so that words on it stay free.
  if (pose === 'point') return [x + width / 2, clamp(shoulder[1], y + height * 0.4, y + height * 0.85)]
  if (pose === 'present') return [across, Math.max(shoulder[1], y)]
  if (thing.drawing.grip)
    return onPanel(inner(panelFrame, thing.spot), gripSeen(thing.drawing, room.isMirrored))
  return [
    clamp(shoulder[0], x + width * inset, x + width * (1 - inset)),
    clamp(shoulder[1], y + height * inset, y + height * (1 - inset)),
  ]
}

/** Somebody whose hand reaches out, and what for; null where it was not said and nothing is there. */
export interface EmptyHand {
  readonly who: string
  readonly target: string | null
}

/** Hands that reach for something and do not get there. */
export const emptyHands = (around: Around): readonly EmptyHand[] =>
  around.figures.flatMap((figure): EmptyHand[] => {
    const { who, pose, poseAt, view } = figure.actor
    const [hand] = figure.landmarks.hands
    // What somebody seen from behind does is hidden by the body, unless it was said.
    if (pose !== 'reach' || (view === 'back' && poseAt === null) || !hand) return []
    const least = 20 * unitOf(around.room)
    const target = targetOf(figure, around)
    const misses = (point: Point): boolean =>
      distance([hand.x, hand.y], point) > Math.max(hand.rx, hand.ry) + least
    if (target) {
      const arrives = figure.landmarks.hands.some(
        ({ x, y, rx }) => distance([x, y], onPanel(rootFrame(around.room), target)) <= rx + least,
      )
      return arrives ? [] : [{ who, target: poseAt }]
    }
    const there = [
      ...around.things.map((thing) => boxOnPanel(thing, around.room)),
      ...around.figures
        .filter((other) => other !== figure)
        .flatMap(({ landmarks: { body, head } }) => [boxAround(body), boxAround(head)]),
    ]
    const nearest = ({ x, y, width, height }: Box): Point => [
      clamp(hand.x, x, x + width),
      clamp(hand.y, y, y + height),
    ]
    return there.some((box) => !misses(nearest(box))) ? [] : [{ who, target: null }]
  })

function boxOnPanel(thing: PlacedThing, room: Room): Box {
  const box = boxOf(thing)
  return room.isMirrored ? { ...box, x: room.width - box.x - box.width } : box
}

/** Of a thing without a grip: so far inside its edge is it touched. */
const inset = 0.12

const shoulderOf = ({ spot: { x, y, scale = 1 } }: Standing): Point => [x, y + 150 * scale]
