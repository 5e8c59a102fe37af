/**
 * The director: how close each panel is seen, where the script does not say. All panels of a strip are known, since a
 * shot is chosen beside others. What was chosen is part of the panel; the words of a translation do not change it.
 *
 *   alone and silent, or alone and beside themselves                        close
 *   in the first half, two or more at ease in a place that is new           wide
 *   anything else, and a third of one kind in a row                         medium
 */
import { type CastKey, isCast } from '../../stories/cast.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import type { Expression, Scene, Shot } from '../../stories/script-words.ts'
import type { Panel } from '../../stories/story.ts'

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
  return isThird ? 'medium' : shot
}

function wanted(panel: Staged, before: readonly (Staged | null)[]): Shot {
  const { script, say } = panel
  // Things keep their size whatever the shot: beside smaller people they would be giants.
  if (script.props.length > 0) return 'medium'
  const people = peopleIn(panel)
  if (people.length === 1) return say.length < 2 && isMoved(panel) ? 'close' : 'medium'
  // Later, what a place does to them matters more than where it is.
  const isNew =
    before.length < 2 && isPlace(script.scene) && before.every((one) => one?.script.scene !== script.scene)
  return people.length > 1 && say.length < 3 && isNew && !isUpset(panel) ? 'wide' : 'medium'
}

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
const isPlace = (scene: Scene): boolean => !['plain', 'tone', 'black'].includes(scene)
