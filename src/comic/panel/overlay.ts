/**
 * Balloons, captions and sound effects for a picture by an author: everything that lies over it, and nothing else.
 * Pure, as `panel.ts` is. Such pictures are staged from the left in all languages, so that they are lettered in rows
 * and read from the left in Japanese too.
 */
import type { Locale } from '../../languages/locales.ts'
import type { OwnArt, Panel } from '../../stories/story.ts'
import type { Balloon } from '../balloons/balloon.ts'
import { contourOf } from '../balloons/contour.ts'
import { drawBalloon } from '../balloons/draw.ts'
import { Drawing } from '../ink/drawing.ts'
import { ink, inked } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import { type Collision, collisionsOf } from '../staging/collisions.ts'
import { coverCosts } from '../staging/costs.ts'
import { drawSound } from '../staging/draw-sound.ts'
import { boxBounds, shareOfBox } from '../staging/geometry.ts'
import { place } from '../staging/place.ts'
import { letterSize, type Obstacle, type PlaceRequest } from '../staging/place-request.ts'
import { soundCollisions } from '../staging/sound-collisions.ts'
import { placeSounds, type SoundRequest, soundObstacles, type WantedSound } from '../staging/sounds.ts'
import { type ArtRoom, artFaces, boxIn } from './art-places.ts'
import { sayings } from './lettering-layer.ts'
import type { DrawnPanel } from './panel.ts'
import { patternsOf } from './svg.ts'

/** Where things are in the picture, and the words of one edition. */
export type OverlayContent = Pick<OwnArt, 'box' | 'anchors' | 'avoid' | 'sounds'> &
  Pick<Panel, 'caption' | 'say' | 'sfx'>

export interface OverlaySheet {
  readonly locale: Locale
  /** px of the panel's part of the picture. */
  readonly width: number
  readonly height: number
  /** Times the usual size of the letters. */
  readonly lettering?: number
  /** A colour, where it is not the engine's own. */
  readonly spot?: string
}

/** @returns an SVG as large as the panel's part of the picture, transparent where nothing is lettered */
export function renderOverlay(content: OverlayContent, sheet: OverlaySheet): DrawnPanel {
  const room = roomOf(sheet)
  const around = surroundings(content, sheet)
  const wish = soundsOf(content, around)
  const { balloons, size, isPlaced } = place(overlayPlacing(content, sheet))
  const drawing = new Drawing('overlay')
  const sounds = placeSounds({ ...wish, balloons })
  for (const sound of sounds) drawSound(drawing, sound)
  for (const balloon of balloons) drawBalloon(drawing, balloon)
  return {
    svg: svgOf(drawing, sheet, room),
    report: {
      isPlaced,
      size,
      collisions: [...collisionsOf(balloons, around), ...keptFree(balloons, content, room)],
      soundCollisions: soundCollisions(sounds, { ...wish, balloons }),
      hidden: [],
      emptyHands: [],
    },
  }
}

/** What balloons are placed among. */
export function overlayPlacing(content: OverlayContent, sheet: OverlaySheet): PlaceRequest {
  const around = surroundings(content, sheet)
  return { ...around, obstacles: [...around.obstacles, ...soundObstacles(soundsOf(content, around))] }
}

/** Lettering has the same size on every page, however large the picture is. */
const roomOf = ({ width, height }: OverlaySheet): ArtRoom => ({ width: 720, height: (720 * height) / width })

function surroundings(content: OverlayContent, sheet: OverlaySheet): PlaceRequest {
  const room = roomOf(sheet)
  return {
    says: sayings(content),
    faces: artFaces(content, room),
    obstacles: content.avoid.map(
      (part): Obstacle => ({ ...boxIn(part, content.box, room), cost: coverCosts.kept, name: 'avoid' }),
    ),
    ...room,
    locale: sheet.locale,
    isVertical: false,
    isRightToLeft: false,
    size: letterSize * (sheet.lettering ?? 1),
  }
}

/** There is nobody whom a sound could be behind: it lies over the picture, and under the balloons. */
const soundsOf = (
  { sfx, sounds }: OverlayContent,
  request: PlaceRequest,
): Omit<SoundRequest, 'balloons'> => ({
  ...request,
  sounds: sfx.map((words, index): WantedSound => {
    const { x = null, y = null, size = 1, tilt = null } = sounds[index] ?? {}
    const { width, height } = request
    return { words, x: x && x * width, y: y && y * height, size, tilt, isBehind: false }
  }),
})

/** What is covered of the parts that are to be kept free. */
function keptFree(
  balloons: readonly Balloon[],
  { avoid, box }: OverlayContent,
  room: ArtRoom,
): readonly Collision[] {
  const parts = avoid.map((part) => ({
    name: `[${part.join(', ')}]`,
    bounds: boxBounds(boxIn(part, box, room)),
  }))
  return balloons.flatMap((balloon, index) => {
    const { body } = contourOf(balloon)
    return parts.flatMap(({ name, bounds }): Collision[] => {
      const amount = Math.round(shareOfBox(body, bounds))
      return amount > unseen ? [{ balloon: index, kind: 'avoid', with: name, amount }] : []
    })
  })
}

/** Square px that nobody misses. */
const unseen = 6

function svgOf(drawing: Drawing, { width, height, spot }: OverlaySheet, room: ArtRoom): string {
  const box = `0 0 ${room.width * grid} ${Math.round(room.height * grid)}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}">` +
    `${patternsOf(drawing)}<g fill="${ink}">${inked(drawing.markup, spot)}</g></svg>`
  )
}
