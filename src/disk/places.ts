/** The two folders that everything is found from: the site's, and the engine's own. They may be one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Registered, because Astro bundles this module into a file that lies elsewhere: the first world to load it is right. */
const [siteKey, engineKey] = [Symbol.for('yonkoma.site'), Symbol.for('yonkoma.engine')]
const typedKey = Symbol.for('yonkoma.typed')
const world = globalThis as { [key: symbol]: string | undefined }

/** The site that a command is run on: `yonkoma.mjs` has gone to the folder of its settings. Tests have one of their own. */
world[siteKey] ??= process.cwd()
export const siteRoot: string = world[siteKey]

/** False where a command that needs no site runs in a folder that is none. */
export const isSite: boolean = existsSync(join(siteRoot, 'yonkoma.config.ts'))

/**
 * The folders that a path may have been typed in, the likelier first: `yonkoma.mjs` remembers its own before it goes to the
 * site; npm, which has gone there already, says where it came from.
 */
export const typedIn: readonly string[] = [
  world[typedKey] ?? siteRoot,
  ...(process.env['INIT_CWD'] === undefined ? [] : [process.env['INIT_CWD']]),
]

world[engineKey] ??= join(import.meta.dirname, '../..')
export const engineRoot: string = world[engineKey]

/** Absolute path of a file of the engine: `engineFile('package.json')`. */
export const engineFile = (path: string): string => join(engineRoot, path)
