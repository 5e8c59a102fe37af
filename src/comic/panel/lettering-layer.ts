/** Balloons and captions of a panel, in their places. */
import { typesetting } from '../../languages/typesetting.ts'
import { isCast } from '../../stories/cast.ts'
import type { Line, Panel } from '../../stories/story.ts'
import { type BalloonKind, kindOf } from '../balloons/balloon.ts'
import { drawBalloon } from '../balloons/draw.ts'
import { figureOf } from '../cast/figures.ts'
import { Drawing } from '../ink/drawing.ts'
import { coverCosts, thingCost } from '../staging/costs.ts'
import { boxAround } from '../staging/geometry.ts'
import { nothingPlaced, place } from '../staging/place.ts'
import {
  type Obstacle,
  type Placement,
  type PlaceRequest,
  type Saying,
  unitOfLetters,
} from '../staging/place-request.ts'
import { topOf } from './frame.ts'
import { soundBoxes } from './sound-layer.ts'
import { facesOf, letterSizeOf, type Stage, type StagedPanel } from './staged.ts'
import { boxOf, isAsWideAsPanel } from './things.ts'

/** Places the balloons of a stage; a silent panel has none. */
export const placeWords = (stage: Stage): Placement =>
  stage.sheet.isSilent ? nothingPlaced : place(placingOf(stage))

export function drawBalloons(drawing: Drawing, { placement }: StagedPanel): void {
  const upright = new Drawing('balloons')
  for (const balloon of placement.balloons) drawBalloon(upright, balloon)
  drawing.uses(upright).raw(upright.markup)
}

/** Figures become smaller before lettering does: see `panel.ts`. */
const smallestZoom = 0.78
const readable = 0.86

/** What balloons are placed among. */
export function placingOf(stage: Stage): PlaceRequest {
  const { content, sheet } = stage
  const { lettering, strip } = typesetting(sheet.locale)
  return {
    says: sayings(content),
    faces: facesOf(stage),
    obstacles: [...thingBoxes(stage), ...wordBoxes(stage), ...soundBoxes(stage)],
    width: sheet.width,
    height: sheet.height,
    top: topOf(stage),
    locale: sheet.locale,
    isVertical: lettering === 'columns',
    isRightToLeft: strip === 'from-right',
    size: letterSizeOf(stage),
    ...(stage.zoom > smallestZoom ? { leastSize: readable } : {}),
  }
}

/** Things as wide as the panel lie below everything and are nobody's business. */
function thingBoxes(stage: Stage): readonly Obstacle[] {
  const unit = unitOfLetters({ size: letterSizeOf(stage) })
  return stage.things.flatMap((placed): Obstacle[] => {
    if (isAsWideAsPanel(placed.drawing)) return []
    const box = boxOf(placed)
    const cost = thingCost((box.width * box.height) / unit ** 2)
    const x = stage.room.isMirrored ? stage.room.width - box.x - box.width : box.x
    return [{ ...box, x, cost, name: placed.thing.prop }]
  })
}

/** Words on things are read as words in balloons are: no tail crosses them. */
const wordBoxes = ({ words }: Stage): readonly Obstacle[] =>
  words.map((box) => ({ ...boxAround(box), cost: coverCosts.words, name: 'words', isRead: true }))

/** The words of a panel that want a balloon, in reading order: the caption comes first. */
export const sayings = ({ caption, say }: Pick<Panel, 'caption' | 'say'>): readonly Saying[] => [
  ...(caption === '' ? [] : [{ kind: 'caption', words: caption, speaker: null } as const]),
  ...say.map((line) => ({ kind: kindFor(line), words: line.words, speaker: line.speaker })),
]

const kindFor = ({ speaker, manner }: Line): BalloonKind =>
  kindOf(manner, isCast(speaker) && figureOf(speaker).isRobot)
