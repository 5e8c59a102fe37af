/**
 * Everything that is drawn on a panel with its outlines, in px of the panel as it is seen, from back to front, at the
 * zoom that is really drawn. The search keeps off it, the lint judges by it.
 */

import { perOwn } from '../../site/own.ts'
import type { Balloon } from '../balloons/balloon.ts'
import { contourOf } from '../balloons/contour.ts'
import { figureOf } from '../cast/figures.ts'
import { type Ellipse, ellipse } from '../ink/curves.ts'
import { Drawing } from '../ink/drawing.ts'
import { inner, onPanel, panelFrame } from '../ink/frame.ts'
import type { Points } from '../ink/points.ts'
import type { Traced } from '../ink/sheet.ts'
import { outer } from '../staging/geometry.ts'
import { outlineOf, type PlacedSound } from '../staging/sounds.ts'
import { type Room, rootFrame, type Standing } from '../staging/stage.ts'
import { drawMarks } from './cast-layer.ts'
import { inside, outside, type Piece } from './order.ts'
import type { BareStage, StagedPanel } from './staged.ts'
import { drawThing } from './things.ts'

export interface Drawn {
  readonly kind: 'thing' | 'figure' | 'mark' | 'crowd' | 'sound' | 'balloon'
  /** The word of the script; of sounds and balloons the number, from 0. */
  readonly name: string
  /** What belongs together does not hide itself: a figure and its marks, the back of a thing and its front. */
  readonly owner: string
  /** Areas that are covered by it; they may overlap. */
  readonly outlines: readonly Points[]
  /** Null where there is none to be seen. */
  readonly face: Points | null
  /** The boxes around its words. */
  readonly words: readonly Points[]
  /** What is in its hands; null of empty hands. */
  readonly held: InHand | null
}

export interface InHand {
  /** As the script calls it: a prop, or the pose that brings it along. */
  readonly name: string
  readonly outlines: readonly Points[]
  /** The boxes around its words. */
  readonly words: readonly Points[]
}

export const shownOn = (staged: StagedPanel): readonly Drawn[] =>
  [...inside(staged), ...outside(staged)].flatMap((piece) => {
    if (piece.kind === 'balloons') return staged.placement.balloons.map(shownBalloon)
    return piece.kind === 'sounds' ? shownSounds(staged.sounds, piece.layer) : shownPiece(piece, staged)
  })

/** The boxes around words on things: what balloons, tails and sounds keep off. */
export const wordsOn = (stage: BareStage): readonly Points[] =>
  [...inside(stage), ...outside(stage)].flatMap((piece) =>
    piece.kind === 'thing' && piece.placed.look.label !== ''
      ? shownPiece(piece, stage).flatMap(({ words }) => words)
      : [],
  )

function shownPiece(
  piece: Exclude<Piece, { kind: 'balloons' | 'sounds' }>,
  stage: BareStage,
): readonly Drawn[] {
  const trace = (draw: (drawing: Drawing) => void): Traced => Drawing.trace(draw, rootFrame(stage.room))
  // Whoever holds something may hide a part of it.
  if (piece.kind === 'hand') return []
  if (piece.kind === 'figure') return shownFigure(piece.figure, stage.room)
  if (piece.kind === 'thing') {
    const { prop } = piece.placed.thing
    const { outlines, words } = trace((drawing) => drawThing(drawing, piece.placed, piece.part))
    return [{ ...bare('thing', prop, `thing ${piece.index}`), outlines, words }]
  }
  return stage.crowd.map(({ landmarks: { head, body } }, index) => ({
    ...bare('crowd', 'crowd', `crowd ${index}`),
    outlines: [body, head],
  }))
}

const shownSounds = (sounds: readonly PlacedSound[], layer: 'behind' | 'over'): readonly Drawn[] =>
  sounds.flatMap((sound, index) => {
    if (sound.isBehind !== (layer === 'behind')) return []
    return [{ ...bare('sound', `${index}`, `sound ${index}`), outlines: [outlineOf(sound)] }]
  })

function shownFigure(figure: Standing, room: Room): readonly Drawn[] {
  const { who, view, marks } = figure.actor
  const face = view === 'back' ? null : around(figure.landmarks.face)
  const { outlines, held, words } = silhouette(figure, room)
  const inHand = held.length === 0 ? null : { name: heldBy(figure), outlines: held, words }
  const all = [{ ...bare('figure', who, who), outlines, face, held: inHand }]
  if (marks.length === 0) return all
  const { outlines: signs } = Drawing.trace((drawing) => drawMarks(drawing, figure), rootFrame(room))
  return [...all, { ...bare('mark', who, who), outlines: signs }]
}

const heldBy = ({ actor: { pose, poseAt } }: Standing): string => poseAt ?? pose

/** What a figure covers with arms, hands and all that it holds: traced once a look, and then only moved. */
function silhouette({ actor, spot }: Standing, room: Room): Traced {
  const { who, pose, view, aim, held, isWhole = false } = actor
  const key = `${who} ${pose} ${view} ${isWhole}`
  const trace = (): Traced => {
    const all = Drawing.trace((on) => figureOf(who).draw(on, actor), panelFrame)
    return { ...all, outlines: [...outer(all.outlines)], held: [...outer(all.held)] }
  }
  const isOwn = aim !== undefined || held !== undefined
  const known = (isOwn ? null : traced().get(key)) ?? trace()
  if (!isOwn) traced().set(key, known)
  const frame = inner(rootFrame(room), spot)
  const seen = (some: readonly Points[]): Points[] =>
    some.map((points) => points.map((point) => onPanel(frame, point)))
  return { outlines: seen(known.outlines), held: seen(known.held), words: seen(known.words) }
}

/** As many as there are figures, poses and views, to the hip and whole. */
const traced = perOwn(() => new Map<string, Traced>())

function shownBalloon(balloon: Balloon, index: number): Drawn {
  const { body, tails } = contourOf(balloon)
  return { ...bare('balloon', `${index}`, `balloon ${index}`), outlines: [body, ...tails] }
}

const bare = (kind: Drawn['kind'], name: string, owner: string): Drawn => ({
  kind,
  name,
  owner,
  outlines: [],
  face: null,
  words: [],
  held: null,
})

const around = ({ x, y, rx, ry }: Ellipse): Points => ellipse([x, y], [rx, ry], 24)
