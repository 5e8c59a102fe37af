/** Sound effects in ink: spot colour inside an ink outline inside a paper halo. */
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'
import type { PlacedSound } from './sounds.ts'

/** Widths of the halo and of the outline, in em, both sides together. */
const widths = { halo: 0.27, outline: 0.11 }

/** The drawing must not be mirrored. */
export function drawSound(drawing: Drawing, sound: PlacedSound): void {
  const { lettering, size, middle, tilt } = sound
  const [x, y] = middle.map((value) => Math.round(value * grid))
  // Letters have ten units a px.
  const em = (share: number): number => Math.round(share * size * 10)
  drawing.raw(
    `<g transform="translate(${x} ${y})rotate(${tilt})scale(.4)" stroke-linejoin="round">` +
      `<path d="${lettering.d}" fill="${paper}" stroke="${paper}" stroke-width="${em(widths.halo)}"/>` +
      `<path d="${lettering.d}" fill="${spot}" stroke="${ink}" stroke-width="${em(widths.outline)}" paint-order="stroke"/></g>`,
  )
}
