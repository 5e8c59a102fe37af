/** The two folders that everything is found from: the site's, and the engine's own. They may be one. */
import { join } from 'node:path'

/** The site that a command is run on: `yonkoma.mjs` has gone to the folder of its settings. */
export const siteRoot = process.cwd()

/** Registered, because Astro bundles this module into a file that lies elsewhere: the first world to load it is right. */
const key = Symbol.for('yonkoma.engine')
const world = globalThis as { [key]?: string }
world[key] ??= join(import.meta.dirname, '../..')

export const engineRoot: string = world[key]

/** Absolute path of a file of the engine: `engineFile('package.json')`. */
export const engineFile = (path: string): string => join(engineRoot, path)
