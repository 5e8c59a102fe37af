/** A panel for a social card: upright, who leads it and who answers, large, and the one line that leads it. */

import type { SceneWord } from '../../stories/drawn-words.ts'
import type { Role, Thing } from '../../stories/panel-script.ts'
import type { Shot } from '../../stories/script-words.ts'
import { lenses } from '../staging/camera.ts'
import { type Actor, casting } from '../staging/casting.ts'
import type { PanelContent, PanelSheet } from './content.ts'
import { drawPanel, stagePanel } from './panel.ts'
import { croppedSvg } from './svg.ts'

/** @returns a whole SVG file of the sheet's size */
export const renderCardPanel = (content: PanelContent, sheet: PanelSheet): string =>
  croppedSvg(drawPanel(stagePanel(content, { ...sheet, lettering })), sheet)

/** A card is seen at a quarter of its size. */
const lettering = 1.75

/** A panel with its words, upright: at most two of its cast. @param scene where a panel without a place of its own is */
export function cardContent(content: PanelContent, scene: SceneWord): PanelContent {
  const { script, say } = content
  const [first, second] = leading(content)
  const line = say.find(({ speaker }) => speaker === first?.who) ?? say[0]
  const pair = [first, second].filter((actor) => actor !== undefined).toSorted((a, b) => a.x - b.x)
  const crowd = script.cast.filter(({ who }) => who === 'crowd')
  return {
    caption: '',
    say: line ? [line] : [],
    sfx: [],
    labels: content.labels,
    script: {
      ...script,
      shot: 'medium',
      shotAt: null,
      scene: isPlace(script.scene) ? script.scene : scene,
      cast: [...pair.map((actor, index) => roleOf(actor, places[pair.length - 1]?.[index] ?? 0.5)), ...crowd],
      props: script.props.map((thing) => fromMedium(thing, script.shot)),
      effects: script.effects.filter(({ effect }) => effect !== 'flash' && effect !== 'impact'),
      sounds: [],
    },
  }
}

/** As large and as high as it is in its panel, and nearer to the middle. */
function fromMedium(thing: Thing, shot: Shot): Thing {
  const { scale, y } = lenses[shot]
  const closer = shot === 'insert' ? 1 : scale / lenses.medium.scale
  return {
    ...thing,
    x: thing.x && 0.18 + thing.x * 0.64,
    y: thing.y && y + (thing.y - lenses.medium.y) * closer,
    size: thing.size * closer,
  }
}

/** A glimpse of another panel: one of its cast, without a word, if possible not the one who leads the card. */
export function asideContent(
  content: PanelContent,
  scene: SceneWord,
  leader: string | undefined,
): PanelContent {
  const actors = leading(content)
  const actor = actors.find(({ who }) => who !== leader) ?? actors[0]
  const { say, ...silent } = cardContent(content, scene)
  const cast = actor ? [roleOf(actor, 0.5)] : []
  return { ...silent, say: [], labels: [], script: { ...silent.script, cast, props: [] } }
}

/** The first place where the strip plays; empty paper where it plays nowhere. */
export const placeOfStrip = (panels: readonly PanelContent[]): SceneWord =>
  panels.map(({ script }) => script.scene).find(isPlace) ?? 'tone'

const isPlace = (scene: SceneWord): boolean => !['plain', 'black', 'tone'].includes(scene)

/** Where one and two figures stand. */
const places = [[0.5], [0.27, 0.73]] as const

/** How much larger than on a panel. */
const closer = 1.22

const roleOf = (actor: Actor, x: number): Role => ({
  ...actor,
  x,
  size: actor.size * (x === 0.5 ? 1.2 : 1) * closer,
  lift: -0.03,
  tilt: 0,
  layer: 'among',
  facing:
    actor.view === 'front'
      ? null
      : x === 0.5
        ? actor.looksLeft
          ? 'left'
          : 'right'
        : x > 0.5
          ? 'left'
          : 'right',
})

/** First whom the effect aims at, then in the order in which they speak. */
export function leading({ script, say }: PanelContent): readonly Actor[] {
  const aimed = script.effects.map(({ at }) => at)
  const weight = ({ who }: Actor): number => {
    const line = say.findIndex(({ speaker }) => speaker === who)
    return (aimed.includes(who) ? 100 : 0) + (line === -1 ? 0 : 50 - line)
  }
  return casting(script.cast, say)
    .filter(({ who }) => who !== 'crowd')
    .toSorted((a, b) => weight(b) - weight(a))
}
