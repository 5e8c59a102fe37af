/** Who of a cast is in the picture, and where the camera puts them: some shots see one of them, or turn one around. */
import type { PanelScript } from '../../stories/panel-script.ts'
import type { Prop } from '../../stories/prop-words.ts'
import type { Pose } from '../../stories/script-words.ts'
import type { Line } from '../../stories/story.ts'
import { lenses, nearest } from './camera.ts'
import { type Actor, casting } from './casting.ts'

interface Blocked {
  readonly script: Pick<PanelScript, 'cast' | 'shot' | 'shotAt' | 'effects'>
  readonly say: readonly Line[]
}

/** Everybody who is seen. Whoever speaks from outside the picture has no tail. */
export function blocking({ script: { cast, shot, shotAt, effects }, say }: Blocked): readonly Actor[] {
  const actors = casting(cast, say)
  if (shot === 'insert') return []
  if (shot === 'close') return actors.map(heldUp)
  if (shot !== 'eyes' && shot !== 'over') return actors
  const single = actors.filter(({ who }) => who !== 'crowd')
  const speakers = new Set(say.map(({ speaker }) => speaker))
  const named = single.find(({ who }) => who === shotAt)
  const aimedAt = single.find(({ who }) => effects.some(({ at }) => at === who))
  const meant =
    shot === 'over'
      ? single.find(({ who }) => !speakers.has(who))
      : (single.find(({ who }) => who === say.find(({ speaker }) => speaker !== 'crowd')?.speaker) ?? aimedAt)
  const aim = named ?? meant ?? leftmost(single)
  if (!aim) return actors
  if (shot === 'eyes')
    // What bodies and hands do is out of the picture.
    return [
      {
        ...aim,
        x: 0.5,
        layer: 'among',
        pose: 'stand',
        poseAt: null,
        lookAt: null,
        view: aim.view === 'back' ? 'front' : aim.view,
      },
    ]
  const others = single.filter((actor) => actor !== aim)
  if (actors.length === 1) return actors
  return [
    ...actors.filter(({ who }) => who === 'crowd'),
    ...beyond(others, aim),
    fromBehind(aim, isLeftOf(aim, others)),
  ]
}

/** What a pose holds before the chest is out of the picture where faces fill it: it is held up, as `hold@paper` is. */
function heldUp(actor: Actor): Actor {
  const thing = beforeChest[actor.pose]
  const isSeen = thing && actor.who !== 'crowd' && actor.view !== 'back'
  return isSeen ? { ...actor, pose: 'hold', poseAt: thing } : actor
}

const beforeChest: Readonly<Partial<Record<Pose, Prop>>> = {
  'hold-paper': 'paper',
  'hold-laptop': 'laptop',
  carry: 'box',
}

const leftmost = (actors: readonly Actor[]): Actor | undefined => actors.toSorted((a, b) => a.x - b.x)[0]

const isLeftOf = ({ x }: Actor, others: readonly Actor[]): boolean =>
  others.length === 0 ? x <= 0.5 : x <= others.reduce((sum, other) => sum + other.x, 0) / others.length

/** Near and large, cut by the frame. */
const fromBehind = (actor: Actor, isLeft: boolean): Actor => ({
  ...actor,
  x: isLeft ? nearest.x : 1 - nearest.x,
  view: 'back',
  looksLeft: !isLeft,
  marks: [],
  size: actor.size * (nearest.scale / lenses.over.scale),
  lift: lenses.over.y - nearest.y,
  layer: 'in-front',
  isCut: true,
})

/** In what is left of the width, and looking at whoever is near. */
function beyond(others: readonly Actor[], aim: Actor): readonly Actor[] {
  const places = [[], [0.69], [0.56, 0.84], [0.5, 0.69, 0.88]][others.length] ?? []
  const isLeft = isLeftOf(aim, others)
  const inOrder = others.toSorted((a, b) => a.x - b.x)
  return others.map((actor) => {
    const index = inOrder.indexOf(actor)
    const x = isLeft ? places[index] : 1 - (places[places.length - 1 - index] ?? 0.5)
    return { ...actor, x: x ?? actor.x, looksLeft: isLeft }
  })
}
