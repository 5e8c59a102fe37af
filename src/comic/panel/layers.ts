/** From back to front: everything of a staged panel, drawn. */
import { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import { rootFrame, type Standing, unitOf } from '../staging/stage.ts'
import { drawBackdrop } from './backdrop.ts'
import { type CastSheet, drawFigure } from './cast-layer.ts'
import { drawCrowd } from './crowd-layer.ts'
import { breaksOut, clipRectangle, drawFrame, topOf } from './frame.ts'
import { withHalo } from './halo.ts'
import { drawInsertHand } from './insert-hand.ts'
import { drawBalloons } from './lettering-layer.ts'
import { inside, outside, type Piece } from './order.ts'
import { drawSounds } from './sound-layer.ts'
import type { StagedPanel } from './staged.ts'
import { drawThing } from './things.ts'

export function drawLayers(drawing: Drawing, staged: StagedPanel, seed: string): void {
  const { sheet, room } = staged
  const name = sheet.prefix ?? ''
  const top = topOf(staged)
  const within = new Drawing(seed, rootFrame(room))
  drawBackdrop(within, staged, seed)
  for (const piece of inside(staged)) drawPiece(within, piece, staged)
  drawing.uses(within)
  const clip = clipRectangle(`${name}frame`, [0, top], [sheet.width, sheet.height - top])
  drawing.raw(`<defs>${clip}</defs><g clip-path="url(#${name}frame)">${ground(sheet)}${within.markup}</g>`)
  if (!sheet.isSilent) drawFrame(drawing, staged)
  for (const piece of outside(staged)) drawPiece(drawing, piece, staged)
}

function drawPiece(onto: Drawing, piece: Piece, staged: StagedPanel): void {
  if (piece.kind === 'thing') return drawHaloed(onto, piece, staged)
  if (piece.kind === 'crowd') return drawCrowd(onto, staged)
  if (piece.kind === 'hand') return drawInsertHand(onto, piece.hand, staged)
  if (piece.kind === 'sounds') return drawSounds(onto, staged, piece.layer)
  if (piece.kind === 'balloons') return drawBalloons(onto, staged)
  if (breaksOut(piece.figure)) return drawBreakout(onto, piece.figure, staged)
  return drawFigure(onto, piece.figure, castSheet(staged, `${staged.sheet.prefix ?? ''}f`))
}

const castSheet = ({ room, content }: StagedPanel, name: string): CastSheet => ({
  room,
  name,
  isShadow: content.script.shot === 'silhouette',
})

function drawHaloed(
  onto: Drawing,
  { placed, index, part }: Extract<Piece, { kind: 'thing' }>,
  { room, sheet }: StagedPanel,
): void {
  const own = new Drawing(placed.thing.prop, rootFrame(room))
  drawThing(own, placed, part)
  if (placed.drawing.hasHalo)
    withHalo(onto, own, { id: `${sheet.prefix ?? ''}t${part[0]}${index}`, width: 10 * unitOf(room) })
  else onto.uses(own).raw(own.markup)
}

/** Those who break out reach over the frame above, but not below the panel. */
function drawBreakout(drawing: Drawing, figure: Standing, staged: StagedPanel): void {
  const { room, sheet } = staged
  const name = `${sheet.prefix ?? ''}b`
  const own = new Drawing('breakout', rootFrame(room))
  drawFigure(own, figure, castSheet(staged, name))
  const id = `${name}-${figure.actor.who}-out`
  const clip = clipRectangle(id, [-14, -5], [sheet.width + 28, sheet.height + 2])
  drawing.uses(own).raw(`<defs>${clip}</defs><g clip-path="url(#${id})">${own.markup}</g>`)
}

const ground = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `<path fill="${paper}" d="M0 0h${width * grid}v${height * grid}H0z"/>`
