/**
 * A panel from its script: the one door of the comic engine. Pure: the same content and sheet give the same bytes.
 *
 *   script + words ─ casting ─ stage ─ placing of balloons ─┬─ picture (SVG)
 *                                          (zooms out       └─ report (what collides, how small the lettering is)
 *                                           until it fits)
 */
import { typesetting } from '../../languages/typesetting.ts'
import { Drawing } from '../ink/drawing.ts'
import { blocking } from '../staging/blocking.ts'
import { type Collision, collisionsOf } from '../staging/collisions.ts'
import { panelCosts } from '../staging/costs.ts'
import { type SoundCollision, soundCollisions } from '../staging/sound-collisions.ts'
import { type Room, rootFrame, standing } from '../staging/stage.ts'
import type { PanelContent, PanelSheet } from './content.ts'
import { crowdOf } from './crowd-layer.ts'
import { withGazes } from './gazes.ts'
import { type EmptyHand, emptyHands, withHands } from './hands.ts'
import { withHeldThings } from './held-things.ts'
import { type Hidden, hiddenIn } from './hidden.ts'
import { handOf } from './insert-hand.ts'
import { drawLayers } from './layers.ts'
import { placeWords } from './lettering-layer.ts'
import { wordsOn } from './shown.ts'
import { placedSounds } from './sound-layer.ts'
import { facesOf, type StagedPanel } from './staged.ts'
import { croppedSvg, svgOf } from './svg.ts'
import { placedThings } from './things.ts'

export interface DrawnPanel {
  /** A whole SVG file. */
  readonly svg: string
  readonly report: PanelReport
}

/** What can be said of a drawn panel without looking at it: the lint's evidence. */
export interface PanelReport {
  /** False where a balloon found no place at all. */
  readonly isPlaced: boolean
  /** Lettering as a share of its usual size, 1 to 0.72. */
  readonly size: number
  /** Measured on the finished contours, not taken from the search. */
  readonly collisions: readonly Collision[]
  /** What sound effects are in the way of, measured by the boxes around their letters. */
  readonly soundCollisions: readonly SoundCollision[]
  /** What of the picture is hidden; nothing is known of a picture by an author. */
  readonly hidden: readonly Hidden[]
  readonly emptyHands: readonly EmptyHand[]
}

export function renderPanel(content: PanelContent, sheet: PanelSheet): DrawnPanel {
  const staged = stagePanel(content, sheet)
  return { svg: svgOf(drawPanel(staged), staged), report: reportOf(staged) }
}

/**
 * A panel without words and without its frame, to stand by itself.
 * @returns a whole SVG file of the sheet's size
 */
export function renderCrop(content: PanelContent, sheet: PanelSheet): string {
  const staged = stagePanel(content, { ...sheet, isSilent: true })
  return croppedSvg(drawPanel(staged), sheet)
}

/** How much smaller figures may become to make room for words. */
const zooms = [1, 0.92, 0.85, 0.78] as const

/** Zooms out step by step until the words fit; keeps the best where they never do. */
export function stagePanel(content: PanelContent, sheet: PanelSheet): StagedPanel {
  let best: WithBalloons | null = null
  for (const zoom of content.say.length > 0 && !sheet.isSilent ? zooms : [1]) {
    const staged = stagedAt(zoom, content, sheet)
    if (!best || costOf(staged) < costOf(best)) best = staged
    if (best.placement.isGood) break
  }
  if (!best) throw new Error('A panel was not staged at any zoom')
  return { ...best, sounds: placedSounds(best, best.placement) }
}

/** A smaller figure is a loss too, though less than a covered one. */
const costOf = ({ placement, zoom }: WithBalloons): number => placement.cost + (1 - zoom) * panelCosts.zoom

type WithBalloons = Omit<StagedPanel, 'sounds'>

function stagedAt(zoom: number, content: PanelContent, sheet: PanelSheet): WithBalloons {
  const { script } = content
  const room: Room = {
    width: sheet.width,
    height: sheet.height,
    isMirrored: typesetting(sheet.locale).strip === 'from-right',
    hasBalloons: !sheet.isSilent,
  }
  const actors = blocking(content)
  const standers = standing(actors, room, { shot: script.shot, zoom })
  const view = { locale: sheet.locale, labels: content.labels, zoom, shot: script.shot, figures: standers }
  const around = { figures: standers, things: placedThings(script.props, room, view), room }
  const { figures: holding, things } = withHeldThings(around, { ...sheet, label: '' })
  const looking = withGazes({ figures: holding, things, say: content.say, room })
  const figures = withHands({ figures: looking, things, room })
  const crowd = crowdOf(actors, room, figures)
  const bare = { content, sheet, room, zoom, figures, things, crowd, hand: handOf(script, things, room) }
  const stage = { ...bare, words: wordsOn(bare) }
  return { ...stage, placement: placeWords(stage) }
}

/** The drawing of a staged panel, without the file around it. */
export function drawPanel(staged: StagedPanel): Drawing {
  const drawing = new Drawing(seedOf(staged), rootFrame(staged.room))
  drawLayers(drawing, staged, seedOf(staged))
  return drawing
}

/** Two panels of one strip must not have the same lines behind them; the same panel always has. */
const seedOf = ({ content: { script, sfx }, sheet }: StagedPanel): string =>
  `${sheet.prefix ?? ''}${script.scene}${script.cast.map(({ who }) => who).join('')}${sfx.join('')}`

const reportOf = (staged: StagedPanel): PanelReport => {
  const { placement, sounds } = staged
  const { width, height, locale } = staged.sheet
  const around = {
    faces: facesOf(staged),
    isRightToLeft: typesetting(locale).strip === 'from-right',
    balloons: placement.balloons,
    width,
    height,
  }
  return {
    size: placement.size,
    collisions: collisionsOf(placement.balloons, around),
    soundCollisions: soundCollisions(sounds, around),
    hidden: hiddenIn(staged),
    emptyHands: emptyHands(staged),
    isPlaced: placement.isPlaced,
  }
}
