/** `yonkoma/config`, which settings import: the same in a clone and in a package. Its types are those of `site/define.ts`. */

/** Gives an editor's program the help on every setting. */
export const defineSite = (settings) => settings
