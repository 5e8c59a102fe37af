/** What lies over what on a panel, from back to front: said once, for the pen and for whoever measures. */
import type { Layer } from '../../stories/script-words.ts'
import type { Standing } from '../staging/stage.ts'
import type { SeenHand } from './insert-hand.ts'
import type { BareStage } from './staged.ts'
import { isDrawnIn, type PlacedThing, type ThingPart } from './things.ts'

export type Piece =
  | { readonly kind: 'thing'; readonly placed: PlacedThing; readonly index: number; readonly part: ThingPart }
  | { readonly kind: 'figure'; readonly figure: Standing }
  | { readonly kind: 'crowd' }
  | { readonly kind: 'hand'; readonly hand: SeenHand }
  | { readonly kind: 'sounds'; readonly layer: 'behind' | 'over' }
  | { readonly kind: 'balloons' }

/** What the frame cuts off. */
export const inside = (stage: BareStage): readonly Piece[] => [
  ...things(stage, 'back'),
  ...cast(stage, 'behind'),
  { kind: 'sounds', layer: 'behind' },
  { kind: 'crowd' },
  ...cast(stage, 'among'),
  ...things(stage, 'front'),
  ...(stage.hand ? [{ kind: 'hand' as const, hand: stage.hand }] : []),
  ...cast(stage, 'in-front'),
]

/** What lies over the frame. */
export const outside = (stage: BareStage): readonly Piece[] => [
  ...cast(stage, 'breakout'),
  { kind: 'sounds', layer: 'over' },
  { kind: 'balloons' },
]

/** The figures of one layer: those that are larger stand nearer, and later ones before earlier ones. */
const cast = ({ figures }: BareStage, layer: Layer): readonly Piece[] =>
  figures
    .filter(({ actor }) => actor.layer === layer)
    .toSorted((a, b) => a.actor.size - b.actor.size)
    .map((figure) => ({ kind: 'figure', figure }))

const things = ({ things: all }: BareStage, part: ThingPart): readonly Piece[] =>
  all.flatMap((placed, index) =>
    isDrawnIn(placed, part) ? [{ kind: 'thing' as const, placed, index, part }] : [],
  )
