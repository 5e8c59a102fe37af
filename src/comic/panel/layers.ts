/** From back to front: everything of a staged panel, drawn. */
import { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import { rootFrame, unitOf } from '../staging/stage.ts'
import { drawBackdrop } from './backdrop.ts'
import { drawCast } from './cast-layer.ts'
import { drawCrowd } from './crowd-layer.ts'
import { breaksOut, clipRectangle, drawFrame, topOf } from './frame.ts'
import { withHalo } from './halo.ts'
import { drawBalloons } from './lettering-layer.ts'
import { drawSounds } from './sound-layer.ts'
import type { StagedPanel } from './staged.ts'
import { drawThing } from './things.ts'

export function drawLayers(drawing: Drawing, staged: StagedPanel, seed: string): void {
  const { sheet, room } = staged
  const name = sheet.prefix ?? ''
  const top = topOf(staged)
  const inside = new Drawing(seed, rootFrame(room))
  drawInside(inside, staged, seed)
  drawing.uses(inside)
  const clip = clipRectangle(`${name}frame`, [0, top], [sheet.width, sheet.height - top])
  drawing.raw(`<defs>${clip}</defs><g clip-path="url(#${name}frame)">${ground(sheet)}${inside.markup}</g>`)
  if (!sheet.isSilent) drawFrame(drawing, { top, width: sheet.width, height: sheet.height }, unitOf(room))
  if (staged.figures.some(breaksOut)) drawBreakout(drawing, staged)
  drawSounds(drawing, staged, 'over')
  drawBalloons(drawing, staged)
}

/** What the frame cuts off. */
function drawInside(inside: Drawing, staged: StagedPanel, seed: string): void {
  const { content, sheet, room, figures } = staged
  const name = sheet.prefix ?? ''
  const cast = { room, name: `${name}f` }
  drawBackdrop(inside, content, { room, figures, seed })
  drawThings(inside, staged, 'back')
  drawCast(inside, { figures, layer: 'behind' }, cast)
  drawSounds(inside, staged, 'behind')
  drawCrowd(inside, staged)
  drawCast(inside, { figures, layer: 'among' }, cast)
  drawThings(inside, staged, 'front')
  drawCast(inside, { figures, layer: 'in-front' }, cast)
}

function drawThings(onto: Drawing, { things, room, sheet }: StagedPanel, part: 'back' | 'front'): void {
  for (const [index, thing] of things.entries()) {
    const own = new Drawing(thing.thing.prop, rootFrame(room))
    drawThing(own, thing, part)
    if (own.markup === '') continue
    if (thing.drawing.hasHalo)
      withHalo(onto, own, { id: `${sheet.prefix ?? ''}t${part[0]}${index}`, width: 10 * unitOf(room) })
    else onto.uses(own).raw(own.markup)
  }
}

/** Those who break out reach over the frame above, but not below the panel. */
function drawBreakout(drawing: Drawing, { figures, room, sheet }: StagedPanel): void {
  const name = sheet.prefix ?? ''
  const own = new Drawing('breakout', rootFrame(room))
  drawCast(own, { figures, layer: 'breakout' }, { room, name: `${name}b` })
  const clip = clipRectangle(`${name}out`, [-14, -5], [sheet.width + 28, sheet.height + 2])
  drawing.uses(own).raw(`<defs>${clip}</defs><g clip-path="url(#${name}out)">${own.markup}</g>`)
}

const ground = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `<path fill="${paper}" d="M0 0h${width * grid}v${height * grid}H0z"/>`
