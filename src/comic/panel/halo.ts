/** The paper-white halo that parts a figure from its ground. */
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'

interface Halo {
  /** Of the group, once on the sheet. */
  readonly id: string
  /** px that the halo reaches beyond the outline, twice. */
  readonly width: number
}

/** Puts a drawing of its own on a sheet, with a halo below it: the same shapes with a white edge. */
export function withHalo(onto: Drawing, figure: Drawing, halo: Halo): void {
  onto.uses(figure)
  onto.raw(`${edged(figure.markup, halo)}<use href="#${halo.id}"/>`)
}

/** The same in ink alone: all that is drawn, and the gaps between. */
export const shadowOf = (figure: Drawing, halo: Halo): string =>
  `${edged(figure.markup.replaceAll(/ fill="[^"]*"/g, ''), halo)}<use href="#${halo.id}" stroke="${ink}" stroke-width="${3 * grid}"/>`

const edged = (markup: string, { id, width }: Halo): string =>
  `<defs><g id="${id}">${markup}</g></defs><use href="#${id}" stroke="${paper}" stroke-width="${Math.round(width * grid)}" stroke-linejoin="round"/>`
