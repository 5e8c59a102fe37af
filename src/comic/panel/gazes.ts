/** Where eyes go: to whom or what the script says, else to whoever is spoken to. */
import { isCast } from '../../stories/cast.ts'
import type { Line } from '../../stories/story.ts'
import { figureOf } from '../cast/figures.ts'
import { inner, offPanel, onPanel, panelFrame } from '../ink/frame.ts'
import { direction, type Point } from '../ink/points.ts'
import { type Room, restaged, type Standing, turnedTo } from '../staging/stage.ts'
import { boxOf, type PlacedThing } from './things.ts'

interface Around {
  readonly figures: readonly Standing[]
  readonly things: readonly PlacedThing[]
  readonly say: readonly Line[]
  readonly room: Room
}

export const withGazes = (around: Around): readonly Standing[] =>
  around.figures.map((figure) => {
    const target = lookedAt(figure, around)
    if (!target || figure.actor.view === 'back') return figure
    // Whoever is told to look at something turns to it.
    const turned = figure.actor.lookAt === null ? figure : restaged(turnedTo(figure, target), around.room)
    const { face } = figureOf(turned.actor.who).landmarks(turned.actor)
    const gaze = direction([face.x, face.y], offPanel(inner(panelFrame, turned.spot), target))
    return { ...turned, actor: { ...turned.actor, gaze } }
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

function eyesOf({ actor, spot }: Standing): Point {
  const { face } = figureOf(actor.who).landmarks(actor)
  return onPanel(inner(panelFrame, spot), [face.x, face.y])
}
