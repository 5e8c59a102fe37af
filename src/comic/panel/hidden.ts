/** What of a finished panel is hidden behind something else, cut off by the frame, or not what its script says. */
import type { Points } from '../ink/points.ts'
import { boundsOf } from '../staging/geometry.ts'
import { type HiddenBy, hiddenShares, type MustBeSeen } from '../staging/hidden.ts'
import { breaksOut, topOf } from './frame.ts'
import { type Drawn, type InHand, shownOn } from './shown.ts'
import type { StagedPanel } from './staged.ts'
import { isAsWideAsPanel } from './things.ts'

export interface Hidden {
  readonly what: 'face' | 'label' | 'thing' | 'breakout'
  /** The word of the script. */
  readonly name: string
  /** In whose hands it is; null of all that has a place of its own. */
  readonly holder: string | null
  /** Of what hides most of it: its kind, and its word or, of sounds and balloons, its number from 0. */
  readonly by: Pick<Drawn, 'name'> & { readonly kind: Drawn['kind'] | 'frame' }
  /** 0 to 1. */
  readonly share: number
}

/** Shares that may be hidden: of a face the chin, of a label its edge, of a thing what a reader can guess. */
const most = { face: 0.12, label: 0.08, thing: 0.6 } as const

export function hiddenIn(staged: StagedPanel): readonly Hidden[] {
  const all = shownOn(staged)
  const wishes = all.flatMap(wishesOf).concat(thingsOf(all, desksOf(staged)))
  const breaking = staged.figures.filter(breaksOut).map(({ actor }) => actor.who)
  const wanted = wishes.map(({ shown, area }): MustBeSeen => {
    return { owner: shown.owner, area, isFree: breaking.some((who) => who === shown.name) }
  })
  const { width, height } = staged.sheet
  const shares = hiddenShares(all, wanted, { width, height, top: topOf(staged) })
  const hidden = wishes.flatMap(({ what, shown, held }, index): Hidden[] => {
    return tooMuch(shares[index] ?? [], most[what]).map(({ share, by }) => {
      const cover = all.find(({ owner }) => owner === by)
      const found = { what, name: held?.name ?? shown.name, holder: held && shown.name }
      return { ...found, share, by: cover ? { kind: cover.kind, name: cover.name } : frame }
    })
  })
  return [...hidden.filter((one) => !isSaidAlready(one, hidden)), ...idle(all, breaking, staged)]
}

/** The frame's fault and that of others, where each alone hides too much; else the one that hides most, for all of them. */
function tooMuch(covers: readonly HiddenBy[], limit: number): readonly HiddenBy[] {
  const sum = (some: readonly HiddenBy[]): number => some.reduce((total, { share }) => total + share, 0)
  const sides = [covers.filter(({ by }) => by === frame.name), covers.filter(({ by }) => by !== frame.name)]
  const alone = sides.filter((side) => sum(side) > limit)
  const told = alone.length > 1 ? alone : sum(covers) > limit ? [covers] : []
  return told.flatMap((side) => side.slice(0, 1).map(({ by }) => ({ by, share: sum(side) })))
}

/** That a thing is hidden goes without saying where its words are. */
const isSaidAlready = ({ what, name, holder }: Hidden, all: readonly Hidden[]): boolean =>
  what === 'thing' &&
  all.some((other) => other.what === 'label' && other.name === name && other.holder === holder)

const frame = { kind: 'frame', name: 'frame' } as const

interface Wish {
  readonly what: keyof typeof most
  readonly shown: Drawn
  /** Null of what is not in somebody's hands. */
  readonly held: InHand | null
  readonly area: readonly Points[]
}

const wishesOf = (shown: Drawn): readonly Wish[] => [
  ...(shown.face ? [{ what: 'face' as const, shown, held: null, area: [shown.face] }] : []),
  ...labelOf(shown, null),
  ...(shown.held ? [...labelOf(shown, shown.held), heldOf(shown, shown.held)] : []),
]

function labelOf(shown: Drawn, held: InHand | null): readonly Wish[] {
  const { words } = held ?? shown
  return words.length > 0 ? [{ what: 'label', shown, held, area: words }] : []
}

const heldOf = (shown: Drawn, held: InHand): Wish => ({ what: 'thing', shown, held, area: held.outlines })

/** What everybody stands at, and nobody looks for: it hides others. */
const desksOf = ({ things }: StagedPanel): ReadonlySet<string> =>
  new Set(things.filter(({ drawing }) => isAsWideAsPanel(drawing)).map(({ thing }) => thing.prop))

/** The back of a thing and its front are one. */
const thingsOf = (all: readonly Drawn[], desks: ReadonlySet<string>): readonly Wish[] =>
  [...Map.groupBy(all, ({ owner }) => owner).values()].flatMap((parts): Wish[] => {
    const [shown] = parts
    if (shown?.kind !== 'thing' || desks.has(shown.name)) return []
    return [{ what: 'thing', shown, held: null, area: parts.flatMap(({ outlines }) => outlines) }]
  })

/** Those who should break out of the frame and do not reach it; things never do. */
function idle(all: readonly Drawn[], breaking: readonly string[], staged: StagedPanel): readonly Hidden[] {
  const top = topOf(staged)
  const within = breaking.filter((who) => {
    const outlines = all
      .filter(({ kind, name }) => kind === 'figure' && name === who)
      .flatMap((one) => one.outlines)
    return outlines.every((outline) => boundsOf(outline).top > top - leastReach)
  })
  const things = staged.things
    .filter(({ thing }) => thing.layer === 'breakout')
    .map(({ thing }) => thing.prop)
  return [...within, ...things].map((name) => ({ what: 'breakout', name, holder: null, by: frame, share: 0 }))
}

/** px over the frame that are seen as breaking it. */
const leastReach = 8
