/** One of a panel's cast without scene and balloons on the spot colour: the picture of a social card. */
import type { CastKey } from '../../story/cast.ts'
import { figures as figureOf } from '../cast/figures.ts'
import { effects } from '../effects/effects.ts'
import { rectangle } from '../ink/curves.ts'
import { Drawing } from '../ink/drawing.ts'
import { spot } from '../ink/inks.ts'
import { type Actor, casting } from '../staging/casting.ts'
import { type Room, rootFrame, type Standing, standing } from '../staging/stage.ts'
import { drawFigure } from './cast-layer.ts'
import type { PanelContent, PanelSheet } from './content.ts'
import { croppedSvg } from './svg.ts'

/** A card is small: one face, that of whom the effect aims at, or of who speaks first. */
const mostFaces = 1

/** How much larger than on a panel. */
const closeUp = 1.9

/** @returns a whole SVG file of the sheet's size */
export function renderPoster(content: PanelContent, { locale, width, height }: PanelSheet): string {
  const room: Room = { width, height, isMirrored: locale === 'ja', hasBalloons: false }
  const figures = standing(centred(leading(content)), room, { shot: 'medium', zoom: closeUp })
  const drawing = new Drawing('poster', rootFrame(room))
  drawing.flat(rectangle([0, 0], [width, height]), spot)
  effects.focus(drawing, { ...room, isDark: false, seed: 'poster' }, around(figures, room))
  for (const figure of figures) drawFigure(drawing, figure, { room, name: 'p' })
  return croppedSvg(drawing, room)
}

/** Whom the poster of a panel shows. */
export const posterCast = (content: PanelContent): readonly CastKey[] =>
  leading(content).map(({ who }) => who)

function leading({ script, say }: PanelContent): readonly Actor[] {
  const aimed = script.effects.map(({ at }) => at)
  const weight = ({ who }: Actor): number => {
    const line = say.findIndex(({ speaker }) => speaker === who)
    return (aimed.includes(who) ? 100 : 0) + (line === -1 ? 0 : 50 - line)
  }
  const single = casting(script.cast, say).filter(({ who }) => who !== 'crowd')
  const best = new Set(single.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostFaces))
  return single.filter((actor) => best.has(actor)).toSorted((a, b) => a.x - b.x)
}

/** In the middle, large. */
const centred = (actors: readonly Actor[]): readonly Actor[] =>
  actors.map((actor) => {
    const size = 1 / Math.max(0.5, figureOf[actor.who].size)
    return { ...actor, x: 0.53, size, lift: 0.07, layer: 'among' }
  })

/** What the focus lines leave free: all heads together. */
function around(figures: readonly Standing[], { width, height }: Room) {
  const highest = Math.min(...figures.map(({ spot }) => spot.y), height)
  return { x: width / 2, y: highest, rx: width * 0.42, ry: height * 0.3 }
}
