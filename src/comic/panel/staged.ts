/** A panel with everything in its place, before anything is drawn. */
import type { Points } from '../ink/points.ts'
import { letterSize, type OnStage, type Placement } from '../staging/place-request.ts'
import type { PlacedSound } from '../staging/sounds.ts'
import { type Room, type Standing, unitOf } from '../staging/stage.ts'
import type { PanelContent, PanelSheet } from './content.ts'
import type { SeenCrowdFigure } from './crowd-layer.ts'
import type { SeenHand } from './insert-hand.ts'
import type { PlacedThing } from './things.ts'

export interface StagedPanel {
  readonly content: PanelContent
  readonly sheet: PanelSheet
  readonly room: Room
  readonly zoom: number
  readonly figures: readonly Standing[]
  readonly things: readonly PlacedThing[]
  readonly crowd: readonly SeenCrowdFigure[]
  /** Of whoever holds the thing of an insert; null of other shots. */
  readonly hand: SeenHand | null
  /** The boxes around words on things: what balloons, tails and sounds keep off. */
  readonly words: readonly Points[]
  readonly placement: Placement
  readonly sounds: readonly PlacedSound[]
}

/** A stage on which only things and people are. */
export type BareStage = Omit<Stage, 'words'>

/** A stage on which nothing is lettered yet. */
export type Stage = Omit<StagedPanel, 'placement' | 'sounds'>

/** Everybody on the stage, as balloons see them. */
export const facesOf = ({ figures: all, crowd }: Pick<Stage, 'figures' | 'crowd'>): readonly OnStage[] => [
  ...all.map(({ actor, landmarks }) => ({ who: actor.who, ...landmarks })),
  ...crowd.map(({ landmarks }) => ({ who: 'crowd', ...landmarks })),
]

export const letterSizeOf = ({ room, sheet }: Pick<Stage, 'room' | 'sheet'>): number =>
  letterSize * unitOf(room) * (sheet.lettering ?? 1)
