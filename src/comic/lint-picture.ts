/** What the report of a drawn panel says, told to whoever wrote its words. */
import type { Lettered } from '../messages/en/faults/drawn.ts'
import type { Mark } from '../messages/en/faults/hidden.ts'
import { type Fault, fault } from '../messages/fault.ts'
import type { Panel } from '../stories/story.ts'
import { type Finding, warning } from './lint-finding.ts'
import type { PanelReport } from './panel/panel.ts'
import type { PanelPosition } from './panel-picture.ts'
import type { Collision } from './staging/collisions.ts'
import type { SoundCollision } from './staging/sound-collisions.ts'

export function pictureFindings(panel: Panel, report: PanelReport, position: PanelPosition): Finding[] {
  const { number, locale } = position
  const where: Lettered = { panel: number - 1, locale, isDrawn: panel.art.kind === 'drawn' }
  if (!report.isPlaced) return [{ severity: 'error', ...fault('balloon-without-place', where) }]
  const first = panel.caption === '' ? 1 : 0
  const percent = Math.round(report.size * 100)
  return [
    ...report.collisions.map((collision) => told(collision, first, where)),
    ...report.soundCollisions.map((collision) => warning(toldOfSound(collision, panel, where))),
    ...(report.size < leastSize ? [warning(fault('small-lettering', { ...where, percent }))] : []),
  ]
}

/** Share of its usual size under which lettering is hard to read on a phone. */
const leastSize = 0.79

/** Square px of another balloon that hide words: more than its edge. */
const hidesWords = 2500

/** @param first number of the first balloon: balloons are counted as lines are, and a caption is none of them */
function told(collision: Collision, first: number, where: Lettered): Finding {
  const isLost = collision.kind === 'balloon' && collision.amount >= hidesWords
  return { severity: isLost ? 'error' : 'warning', ...collided(collision, first, where) }
}

function collided({ balloon: index, kind, with: what }: Collision, first: number, where: Lettered): Fault {
  const at = { ...where, balloon: index + first }
  const who = String(what)
  const other: Mark = typeof what === 'number' ? { balloon: what + first } : { word: what }
  switch (kind) {
    case 'face':
    case 'head':
    case 'hand':
      return fault(`balloon-over-${kind}`, { ...at, who })
    case 'balloon':
      return fault('balloon-over-balloon', { ...at, other })
    case 'tail':
      return fault('crossing-tail', { ...at, other })
    case 'order':
      return fault('balloons-out-of-order', { ...at, other })
    case 'astray':
      return fault('stray-tail', { ...at, who })
    case 'stump':
      return fault('stray-tail/short', { ...at, who })
    case 'avoid':
      return fault('balloon-over-avoid', { ...at, box: who })
  }
}

/** @param panel has the words of the sound, by which an editor knows it */
function toldOfSound({ sound, kind, with: what }: SoundCollision, panel: Panel, where: Lettered): Fault {
  const balloon = Number(what) + (panel.caption === '' ? 1 : 0)
  const over = kind === 'frame' ? kind : kind === 'face' ? { word: String(what) } : { balloon }
  return fault('sound-in-the-way', { ...where, sound: panel.sfx[sound] ?? '', over })
}
