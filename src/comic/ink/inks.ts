/** The three colours of the comic. Greys are screentone; nothing is half transparent. */
import { site } from '../../site.ts'

export const ink = '#17140f'
export const paper = '#fff'
/** Only for sound effects, blush, tongues, ties, headsets and lamps. */
export const spot = site.colours.spot

/** What an area is filled with: a colour, or a screentone by its name (see `tone.ts`). */
export type Paint = string
