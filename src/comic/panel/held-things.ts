/** Things that somebody holds: in the hand and not in a place of their own. */
import { isCast } from '../../stories/cast.ts'
import type { PropWord } from '../../stories/drawn-words.ts'
import type { Held } from '../cast/figure.ts'
import type { Box } from '../ink/curves.ts'
import { Drawing } from '../ink/drawing.ts'
import { panelFrame } from '../ink/frame.ts'
import { paper } from '../ink/inks.ts'
import { propOf } from '../own/own-props.ts'
import { gripOf, type PropDrawing, type PropLook } from '../props/prop.ts'
import { inHand } from '../props/sizes.ts'
import { lenses } from '../staging/camera.ts'
import { outer } from '../staging/geometry.ts'
import { type Room, restaged, type Standing } from '../staging/stage.ts'
import type { PlacedThing } from './things.ts'

interface Stage {
  readonly figures: readonly Standing[]
  readonly things: readonly PlacedThing[]
  readonly room: Room
}

/** Takes what is held out of the things of the panel; what is not among them is there for the hand alone. */
export function withHeldThings(
  { figures, things, room }: Stage,
  look: PropLook,
): Pick<Stage, 'figures' | 'things'> {
  const left = [...things]
  const holding = figures.map((figure) => {
    const { pose, poseAt, view } = figure.actor
    // From behind the body would hide it: it stays where it is.
    if (pose !== 'hold' || poseAt === null || isCast(poseAt) || view === 'back') return figure
    const index = left.findIndex(({ thing: { prop } }) => prop === poseAt)
    const [written] = index === -1 ? [] : left.splice(index, 1)
    const drawing = written?.drawing ?? propOf(poseAt)
    const isFlipped = drawing.isUpright && (figure.spot.mirror ?? false) !== room.isMirrored
    const size = (written?.thing.size ?? 1) * inHand(poseAt)
    const held = heldOf(drawing, written?.look ?? look, { size, isFlipped })
    return restaged({ ...figure, actor: { ...figure.actor, held } }, room)
  })
  return { figures: holding, things: left }
}

/** A thing of no panel, in a hand. */
export const heldProp = (prop: PropWord, look: PropLook): Held =>
  heldOf(propOf(prop), look, { size: inHand(prop), isFlipped: false })

interface Grasp {
  /** Times its usual size in a hand. */
  readonly size: number
  /** It stays upright where whoever holds it is seen in a mirror: what points outwards then points to the face. */
  readonly isFlipped: boolean
}

/** As large beside whoever holds it as it would be before them, if a hand can carry that. */
function heldOf(thing: PropDrawing, look: PropLook, { size, isFlipped }: Grasp): Held {
  const { draw, drawFront, box, isUpright } = thing
  const longest = Math.max(box.width, box.height)
  const scale = Math.min(1 / lenses.medium.scale, handful / longest) * size
  const at = thing.grip || look.label === '' ? gripOf(thing) : cornerOf(box, isFlipped)
  const edges = outer(Drawing.trace((on) => draw(on, look), panelFrame).outlines)
  return {
    draw: (drawing) => {
      const palm = { x: 0, y: 0, scale }
      const local = (isUpright ? drawing.upright(palm) : drawing.at(palm)).at({ x: -at.x, y: -at.y })
      // White around it parts it from clothes and hair.
      for (const outline of edges) local.shape(outline, paper, { width: 16, colour: paper, exact: true })
      draw(local, look)
      drawFront?.(local, look)
    },
    box: scaled({ ...box, x: isFlipped ? at.x - box.x - box.width : box.x - at.x, y: box.y - at.y }, scale),
  }
}

/** Beside the words on a thing. */
const cornerOf = ({ x, y, width, height }: Box, isFlipped: boolean) => ({
  x: x + width * (isFlipped ? 0.86 : 0.14),
  y: y + height * 0.97,
})

/** The longest side of a thing of its usual size in a hand, in units of a figure. */
const handful = 190

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})
