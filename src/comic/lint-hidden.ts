/** What readers would look for in a panel and not find, as its report measured it. */
import type { InHands, Mark } from '../messages/en/faults/hidden.ts'
import { type Fault, fault } from '../messages/fault.ts'
import { isCast } from '../stories/cast.ts'
import { poses } from '../stories/script-words.ts'
import type { Panel } from '../stories/story.ts'
import { type Finding, warning } from './lint-finding.ts'
import type { PanelContent } from './panel/content.ts'
import { contentOf } from './panel/content.ts'
import type { EmptyHand } from './panel/hands.ts'
import type { Hidden } from './panel/hidden.ts'

/** What is the same in all languages, and so reported for the original alone. */
export function emptyFindings(panel: Panel, number: number): Finding[] {
  const content = contentOf(panel)
  return content && isBare(content) ? [warning(fault('empty-panel', { panel: number - 1 }))] : []
}

/** No language is named: most of this is the same in both, and is then reported once. */
export const hiddenFindings = (all: readonly Hidden[], panel: Panel, number: number): Finding[] =>
  all.map((hidden) => warning(told(hidden, coverOf(hidden, panel), number - 1)))

export const handFindings = (all: readonly EmptyHand[], number: number): Finding[] =>
  all.map(({ who, target }) =>
    warning(
      target === null
        ? fault('short-reach/nothing', { panel: number - 1, who })
        : fault('short-reach', { panel: number - 1, who, target }),
    ),
  )

/** Scenes in which there is nothing to see. */
const bareScenes: readonly string[] = ['plain', 'tone', 'black']

const isBare = ({ script, caption, say, sfx }: PanelContent): boolean =>
  bareScenes.includes(script.scene) &&
  [script.cast, script.props, script.effects, say, sfx].every(({ length }) => length === 0) &&
  caption === ''

/** Balloons are counted as editors count lines; a sound is known by its words. */
function coverOf({ by: { kind, name } }: Hidden, { caption, sfx }: Panel): Mark {
  if (kind === 'sound') return { sound: sfx[Number(name)] ?? '' }
  return kind === 'balloon' ? { balloon: Number(name) + (caption === '' ? 1 : 0) } : { word: name }
}

function told(hidden: Hidden, by: Mark, panel: number): Fault {
  const {
    what,
    name,
    holder,
    by: { kind, name: thing },
  } = hidden
  if (holder !== null) return toldOfHeld({ panel, name, who: holder }, kind === 'frame' ? kind : by, what)
  const found = { panel, name }
  if (what === 'breakout') return fault('idle-breakout', { ...found, isFigure: isCast(name) })
  if (what === 'label') return fault('hidden-label', { ...found, by: kind === 'frame' ? kind : by })
  if (kind === 'frame') return fault('outside-frame', found)
  if (what === 'thing') return fault('hidden-thing', { ...found, by })
  return kind === 'thing'
    ? fault('hidden-face/thing', { ...found, thing })
    : fault('hidden-face', { ...found, by })
}

function toldOfHeld(found: InHands, by: Mark | 'frame', what: Hidden['what']): Fault {
  const held = { ...found, name: isPose(found.name) ? found.name : `hold@${found.name}` }
  if (what === 'label') return fault('hidden-label/held', { ...held, by })
  return by === 'frame' ? fault('outside-frame/held', held) : fault('hidden-thing/held', { ...held, by })
}

const isPose = (word: string): boolean => poses.some((pose) => pose === word)
