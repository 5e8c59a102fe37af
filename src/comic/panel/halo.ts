/** The paper-white halo that parts a figure from its ground. */
import type { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import { grid } from '../ink/path.ts'

/**
 * Puts a drawing of its own on a sheet, with a halo below it: the same shapes with a white edge.
 * @param id of the group, once on the sheet
 * @param width px that the halo reaches beyond the outline, twice
 */
export function withHalo(
  onto: Drawing,
  figure: Drawing,
  { id, width = 11 }: { id: string; width?: number },
): void {
  onto.uses(figure)
  onto.raw(
    `<defs><g id="${id}">${figure.markup}</g></defs>` +
      `<use href="#${id}" stroke="${paper}" stroke-width="${Math.round(width * grid)}" stroke-linejoin="round"/>` +
      `<use href="#${id}"/>`,
  )
}
