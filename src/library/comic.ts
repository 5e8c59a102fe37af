/**
 * `yonkoma/comic`: strips from scripts, in a browser or anywhere else. Nothing of it reads a file, knows a site or keeps a
 * state that could be seen: whoever calls hands over scripts, a cast and fonts.
 */
// biome-ignore lint/performance/noBarrelFile: the door of a package
export { locales } from '../languages/locales.ts'
export { type DrawnPanel, type DrawnStrip, type DrawOptions, drawStrip, type Fonts } from './draw-strip.ts'
export type { OwnFiles } from './own-files.ts'
export { type ReadOptions, readScript, type Script, type ScriptEdition } from './read-script.ts'
