/**
 * The director: how close each panel is seen, where the script does not say. All panels of a strip are known, since a
 * shot is chosen beside others. What was chosen is part of the panel; the words of a translation do not change it.
 *
 *   one thing and nobody                                                    insert
 *   somebody runs, falls, sits: a pose that is only seen whole              full
 *   alone and silent, or alone and beside themselves                        close
 *   in the first half, two or more at ease in a place that is new           wide
 *   after the first panel one asks, another answers, and no face is written
 *   for who asks                                                            over
 *   anything else, and a third of one kind in a row                         medium
 *   a third medium in a row, of people at ease                              full
 */
import { showsWords } from '../../picture/own-art.ts'
import { type CastKey, isCast } from '../../stories/cast.ts'
import type { SceneWord } from '../../stories/drawn-words.ts'
import type { PanelScript, Thing } from '../../stories/panel-script.ts'
import type { Expression, Shot } from '../../stories/script-words.ts'
import type { Panel } from '../../stories/story.ts'
import { isWholePose } from '../../stories/whole-poses.ts'

/** @param panels of a strip in reading order; null for one that cannot be shown */
export function directed<Of extends Panel | null>(panels: readonly Of[]): readonly Of[] {
  // With a gap where nothing is drawn: a mistake in one panel must not move the others.
  const before: (Staged | null)[] = []
  return panels.map((panel) => {
    if (panel?.art.kind !== 'drawn') {
      before.push(null)
      return panel
    }
    const { script } = panel.art
    const shot = script.isShotChosen ? chosen({ script, say: panel.say }, before) : script.shot
    before.push({ script: { ...script, shot }, say: panel.say })
    return shot === script.shot ? panel : { ...panel, art: { ...panel.art, script: { ...script, shot } } }
  })
}

interface Staged extends Pick<Panel, 'say'> {
  readonly script: PanelScript
}

function chosen(panel: Staged, before: readonly (Staged | null)[]): Shot {
  const shot = wanted(panel, before)
  const isThird = before.length > 1 && before.slice(-2).every((one) => one?.script.shot === shot)
  if (!isThird) return shot
  const { script, say } = panel
  const isCalm = peopleIn(panel).length > 0 && say.length < 3 && script.props.length === 0 && !isUpset(panel)
  return shot === 'medium' && isCalm && isPlace(script.scene) ? 'full' : 'medium'
}

function wanted(panel: Staged, before: readonly (Staged | null)[]): Shot {
  const { script, say } = panel
  const people = peopleIn(panel)
  if (people.length === 0) return isOneThing(script) ? 'insert' : 'medium'
  if (script.cast.some(({ pose }) => pose !== null && isWholePose(pose))) return 'full'
  // From nearer a thing might be cut, and its words are too small from afar.
  if (script.props.some(isPlaced)) return 'medium'
  if (people.length === 1)
    return say.length < 2 && isMoved(panel) && script.props.length === 0 ? 'close' : 'medium'
  // Later, what a place does to them matters more than where it is.
  const isNew =
    before.length < 2 && isPlace(script.scene) && before.every((one) => one?.script.scene !== script.scene)
  if (people.length > 1 && say.length < 3 && isNew && !isUpset(panel)) return 'wide'
  return before.length > 0 && isAnswered(panel, people) ? 'over' : 'medium'
}

const isOneThing = ({ props }: PanelScript): boolean =>
  props.length === 1 && props.every(({ x, y, size }) => x === null && y === null && size === 1)

/** A thing that shows words, or has a place of its own. */
const isPlaced = ({ prop, x, y }: Thing): boolean => x !== null || y !== null || showsWords(prop)

/** Who asks is seen from behind, so that a face that was written would be lost. */
const isAnswered = (
  { script, say: [question, answer, ...more] }: Staged,
  people: readonly CastKey[],
): boolean =>
  people.length === 2 &&
  more.length === 0 &&
  question?.cue === 'asks' &&
  answer !== undefined &&
  answer.speaker !== question.speaker &&
  answer.manner !== 'thought' &&
  script.cast.every(({ who, expression, pose }) => who !== question.speaker || (!expression && !pose))

/** Everybody in the picture, whether `cast` names them or only `say`; the crowd counts as one. */
const peopleIn = ({ script, say }: Staged): readonly CastKey[] => [
  ...new Set([...script.cast.map(({ who }) => who), ...say.map(({ speaker }) => speaker).filter(isCast)]),
]

/** Says nothing, or the face tells it all. */
const isMoved = (panel: Staged): boolean =>
  isUpset(panel) ||
  panel.say.every(({ cue }) => cue === 'wonders') ||
  panel.script.cast.some(({ expression }) => expression === 'determined' || expression === 'sparkle')

const isUpset = ({ script, say }: Staged): boolean =>
  say.some(({ manner }) => manner === 'shout') ||
  script.cast.some(({ expression }) => expression !== null && upset.has(expression))

const upset: ReadonlySet<Expression> = new Set(['shock', 'panic', 'cry', 'angry', 'shout'])

/** Somewhere, and not only paper behind somebody. */
const isPlace = (scene: SceneWord): boolean => !['plain', 'tone', 'black'].includes(scene)
