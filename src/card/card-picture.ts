import type { Provenance } from '../picture/disclosure.ts'

/** The picture of a card. */
export interface CardPicture {
  /** Stands for all that it is made of. */
  readonly key: string
  /** SVG text, 459 × 602 px or of that shape. */
  readonly draw: () => string | Promise<string>
  /** SVG text of a glimpse of another panel, 275 × 602 px. */
  readonly aside?: () => string
  /** How it was made, to be written into the card; default a drawing of the site's own. */
  readonly provenance?: Provenance
}
