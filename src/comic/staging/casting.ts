/**
 * Who stands where and how, where the script does not say: from the order of lines and their punctuation. A panel
 * with nothing but `say` comes out right.
 */
import type { CastKey } from '../../stories/cast.ts'
import { isCast } from '../../stories/cast.ts'
import type { Role, Target } from '../../stories/panel-script.ts'
import type { Expression, Layer, Mark, Pose, View } from '../../stories/script-words.ts'
import type { Line } from '../../stories/story.ts'
import type { Held } from '../cast/figure.ts'
import type { Point } from '../ink/points.ts'

/** A role with nothing left open. */
export interface Actor {
  readonly who: CastKey
  /** Middle of the figure, as a share of the width. */
  readonly x: number
  readonly expression: Expression
  readonly pose: Pose
  readonly poseAt: Target | null
  readonly lookAt: Target | null
  /** Where that is, and which way that is for the eyes, in the figure's own units; known once everything stands. */
  readonly aim?: Point
  readonly gaze?: Point
  readonly held?: Held
  readonly view: View
  /** True where the figure looks to the left, as staged for English. */
  readonly looksLeft: boolean
  /** True where that was not written. */
  readonly mayTurn: boolean
  readonly marks: readonly Mark[]
  readonly size: number
  readonly lift: number
  readonly tilt: number
  readonly layer: Layer
  /** Seen down to the feet. */
  readonly isWhole?: true
  /** So near that the frame may cut the head. */
  readonly isCut?: true
}

/** Everybody in a panel, the crowd too, in the order of the script; speakers whom it does not name come after it. */
export function casting(roles: readonly Role[], say: readonly Line[]): readonly Actor[] {
  const all = [...roles, ...unnamed(roles, say)]
  const places = placesOf(
    all.filter(({ who }) => who !== 'crowd'),
    say,
  )
  return all.map((role) => completed(role, places.get(role.who) ?? 0.5, { say, isAlone: places.size === 1 }))
}

const unnamed = (roles: readonly Role[], say: readonly Line[]): readonly Role[] => {
  const speakers = new Set(say.map(({ speaker }) => speaker).filter(isCast))
  return [...speakers].filter((who) => !roles.some((role) => role.who === who)).map(unwritten)
}

const unwritten = (who: CastKey): Role => ({
  who,
  x: null,
  expression: null,
  pose: null,
  poseAt: null,
  lookAt: null,
  view: null,
  facing: null,
  marks: [],
  size: 1,
  lift: 0,
  tilt: 0,
  layer: 'among',
})

/** Where one to five figures stand: evenly, the outer ones clear of the frame. */
const spreads: readonly (readonly number[])[] = [
  [],
  [0.5],
  [0.25, 0.75],
  [0.17, 0.5, 0.83],
  [0.13, 0.38, 0.62, 0.87],
  [0.1, 0.3, 0.5, 0.7, 0.9],
]

/** Free places go to who speaks first, from the side that is read first. */
function placesOf(roles: readonly Role[], say: readonly Line[]): ReadonlyMap<CastKey, number> {
  const places = new Map<CastKey, number>()
  const free = [...(spreads[Math.min(roles.length, spreads.length - 1)] ?? [])]
  for (const { who, x } of roles) {
    if (x === null) continue
    places.set(who, x)
    free.splice(nearestTo(x, free), 1)
  }
  const firstLine = ({ who }: Role): number => {
    const index = say.findIndex(({ speaker }) => speaker === who)
    return index === -1 ? say.length : index
  }
  const waiting = roles.filter(({ x }) => x === null).toSorted((a, b) => firstLine(a) - firstLine(b))
  for (const [index, { who }] of waiting.entries()) places.set(who, free[index] ?? 0.5)
  return places
}

const nearestTo = (x: number, places: readonly number[]): number =>
  places.reduce(
    (best, place, index) => (Math.abs(place - x) < Math.abs((places[best] ?? 9) - x) ? index : best),
    0,
  )

interface Company {
  readonly say: readonly Line[]
  readonly isAlone: boolean
}

function completed(role: Role, x: number, { say, isAlone }: Company): Actor {
  const first = say.find(({ speaker }) => speaker === role.who)
  const stands = Math.abs(x - 0.5) < 0.06
  return {
    who: role.who,
    x,
    expression: role.expression ?? expressionFor(first),
    pose: role.pose ?? poseFor(first),
    poseAt: role.poseAt,
    lookAt: role.lookAt,
    view:
      role.view ??
      (stands && isAlone && role.facing === null && role.lookAt === null ? 'front' : 'three-quarter'),
    looksLeft: role.facing === null ? x > 0.5 : role.facing === 'left',
    mayTurn: role.facing === null,
    marks: role.marks,
    size: role.size,
    lift: role.lift,
    tilt: role.tilt,
    layer: role.layer,
  }
}

/** A face for a line: what its punctuation sounds like. */
function expressionFor(line: Line | undefined): Expression {
  if (!line) return 'smile'
  if (line.cue === 'wonders') return 'surprised'
  if (line.manner === 'shout') return 'shout'
  if (line.cue === 'trails') return 'worried'
  if (line.manner === 'whisper') return 'smug'
  if (line.cue === 'exclaims') return 'happy'
  return line.manner === 'thought' ? 'smile' : 'talk'
}

function poseFor(line: Line | undefined): Pose {
  if (!line) return 'stand'
  if (line.manner === 'shout') return 'fist'
  if (line.manner === 'thought' || line.cue === 'asks') return 'think'
  return line.cue === 'exclaims' ? 'present' : 'stand'
}
