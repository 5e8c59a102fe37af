/** How large a name may be written where it fills its room. */

/** em of the display face, about: a Latin letter, and a square one. */
const widths = { narrow: 0.68, wide: 1 } as const

const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? widths.wide : widths.narrow), 0)

/** A name that is no longer is on one line beside the tools of a phone. In em. */
const short = 8

export const isLong = (name: string): boolean => widthOf(name) > short

/** % of the room's width in which one that is not long takes one line, beside the words that run down. */
export const sizeOfShort = (name: string): number => Math.floor(940 / widthOf(name)) / 10

/** Of two lines, words leave a part of the first empty. */
const filled = 0.8

/** % of the room's width in which a long name takes two lines, or three where its words are long. */
export const sizeOfLong = (name: string): number => Math.round((20 * 100 * filled) / widthOf(name)) / 10
