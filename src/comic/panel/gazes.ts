/** Where eyes go: to whom or what the script says, else to whoever is spoken to. */
import { isCast } from '../../stories/cast.ts'
import type { Line } from '../../stories/story.ts'
import { figureOf } from '../cast/figures.ts'
import { inner, offPanel, panelFrame } from '../ink/frame.ts'
import { direction, type Point } from '../ink/points.ts'
import type { Standing } from '../staging/stage.ts'
import { boxOf, type PlacedThing } from './things.ts'

interface Around {
  readonly figures: readonly Standing[]
  readonly things: readonly PlacedThing[]
  readonly say: readonly Line[]
}

export const withGazes = (around: Around): readonly Standing[] =>
  around.figures.map((figure) => {
    const target = lookedAt(figure, around)
    if (!target || figure.actor.view === 'back') return figure
    const { actor, spot } = turnedTo(figure, target)
    const { face } = figureOf(actor.who).landmarks(actor)
    const gaze = direction([face.x, face.y], offPanel(inner(panelFrame, spot), target))
    return { ...figure, actor: { ...actor, gaze }, spot }
  })

/** As staged from the left, px. */
function lookedAt({ actor }: Standing, { figures, things, say }: Around): Point | null {
  const { who, lookAt, view } = actor
  const other = lookAt ?? (view === 'front' ? null : partnerOf(who, say))
  if (other === null || other === who) return null
  const person = figures.find((one) => one.actor.who === other)
  if (person) return eyesOf(person)
  const thing = things.find(({ thing: { prop } }) => prop === other)
  if (!thing) return null
  const { x, y, width, height } = boxOf(thing)
  return [x + width / 2, y + height / 2]
}

/** Who answers somebody who speaks, or speaks where they listen. */
function partnerOf(who: string, say: readonly Line[]): string | null {
  const speakers = say.map(({ speaker }) => speaker).filter((speaker) => isCast(speaker) && speaker !== who)
  return speakers[0] ?? null
}

const eyesOf = ({ actor, spot: { x, y, scale = 1, mirror = false } }: Standing): Point => {
  const { face } = figureOf(actor.who).landmarks(actor)
  return [x + face.x * scale * (mirror ? -1 : 1), y + face.y * scale]
}

/** Whoever is told to look at something turns to it, unless the script has them face away. */
function turnedTo({ actor, spot }: Standing, [x]: Point): Pick<Standing, 'actor' | 'spot'> {
  if (actor.lookAt === null || !actor.mayTurn) return { actor, spot }
  const looksLeft = x < spot.x
  return { actor: { ...actor, looksLeft }, spot: { ...spot, mirror: looksLeft && actor.view !== 'front' } }
}
