/** What lies behind everybody: the scene, and the effects over it. */
import { isCast } from '../../stories/cast.ts'
import type { Aimed, PanelScript } from '../../stories/panel-script.ts'
import type { Line } from '../../stories/story.ts'
import { effects } from '../effects/effects.ts'
import type { Ellipse } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { hasSun, sceneOf } from '../own/own-scenes.ts'
import { sceneView } from '../staging/camera.ts'
import { findStanding, type Room, type Standing } from '../staging/stage.ts'
import type { StagedPanel } from './staged.ts'

/** @param seed of dice */
export function drawBackdrop(drawing: Drawing, { content, room, figures }: StagedPanel, seed: string): void {
  const { script, say } = content
  const { draw, isDark } = sceneOf(script.scene)
  const seen = sceneView(script.shot, figures, room)
  const heads = figures.map(({ spot }) => (spot.x - seen.x) / (seen.scale * room.width))
  draw(drawing.at(seen), { ...room, heads })
  const under = { ...room, isDark, hasSun: hasSun(script.scene) }
  for (const { effect, at } of effectsOf(script, say)) {
    const target = at === null ? figures[0] : (findStanding(figures, at) ?? undefined)
    effects[effect](drawing, { ...under, seed: `${seed} ${effect}` }, around(target, room))
  }
}

/** Empty paper is dull: a shout on it gets focus lines, and anything else a sky of tone. */
function effectsOf({ scene, effects: aimed }: PanelScript, say: readonly Line[]): readonly Aimed[] {
  if (scene !== 'plain' || aimed.length > 0) return aimed
  const shout = say.find(({ manner }) => manner === 'shout')
  if (!shout) return [{ effect: 'fade', at: null }]
  return [{ effect: 'focus', at: isCast(shout.speaker) ? shout.speaker : null }]
}

/** Scenes and effects that leave a panel mostly black. */
export const isDarkPanel = ({ scene, effects: aimed }: PanelScript): boolean =>
  sceneOf(scene).isDark || aimed.some(({ effect }) => effect === 'flash' || effect === 'impact')

/** The head that an effect aims at, as staged from the left; the middle of the panel where there is none. */
function around(target: Standing | undefined, { width, height }: Room): Ellipse {
  if (!target) return { x: width / 2, y: height * 0.55, rx: width * 0.2, ry: height * 0.22 }
  const { x, y, scale = 1 } = target.spot
  return { x, y, rx: 126 * scale, ry: 112 * scale }
}
