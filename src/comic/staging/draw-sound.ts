/** Sound effects in ink: spot colour inside an ink outline inside a paper halo. */
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import type { PlacedSound } from './sounds.ts'

/** Widths of the halo and of the outline, in em, both sides together. */
const widths = { halo: 0.27, outline: 0.11 }

/** The drawing must not be mirrored. Sounds of plain ink are for panels that have enough colour. */
export function drawSound(drawing: Drawing, sound: PlacedSound, colour: 'spot' | 'ink' = 'spot'): void {
  const { lettering, size, middle, tilt } = sound
  const [x, y] = middle.map((value) => Math.round(value * grid))
  // Letters have ten units a px.
  const em = (share: number): number => Math.round(share * size * 10)
  const paint = colour === 'spot' ? spot : ink
  const outline = colour === 'spot' ? em(widths.outline) : em(widths.outline / 3)
  drawing.raw(
    `<g transform="translate(${x} ${y})rotate(${tilt})scale(.4)" stroke-linejoin="round">` +
      `<path d="${lettering.d}" fill="${paper}" stroke="${paper}" stroke-width="${em(widths.halo)}"/>` +
      `<path d="${lettering.d}" fill="${paint}" stroke="${ink}" stroke-width="${outline}" paint-order="stroke"/></g>`,
  )
}
