/** The three colours of the comic. Greys are screentone; nothing is half transparent. */
export const ink = '#17140f'
export const paper = '#fff'
/** Only for sound effects, blush, tongues, ties, headsets and lamps. Which colour it is, is settled in print. */
export const spot = 'var(--spot)'

/** Finished markup in colours. @param own the colour of the one ink that each publication has for itself */
export const inked = (markup: string, own = '#ff5436'): string => markup.replaceAll(spot, own)

/** What an area is filled with: a colour, or a screentone by its name (see `tone.ts`). */
export type Paint = string
