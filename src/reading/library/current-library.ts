/**
 * The library of this process, read once.
 *
 * Astro loads our modules in three worlds of one process: its configuration, the content collections and the
 * pages. Each would read all stories for itself, and Astro's data store would take every one of them through
 * the bundler (measured with 1,000 articles: a sixth of a build). So the value is where all three can see it,
 * and the data store holds only what Astro needs to know that a story has changed.
 */
import type { Library } from './library.ts'

interface Shelf {
  readonly read: () => Promise<Library>
  library: Promise<Library> | null
}

/** Registered, because a module's own variable is another one in every world. */
const key = Symbol.for('yonkoma.library')

const world = globalThis as { [key]?: Shelf | undefined }

/** Says how the library is read. The first to say it is right: a build hands over what it has checked. */
export function provideLibrary(read: () => Promise<Library>): void {
  world[key] ??= { read, library: null }
}

/** @throws where nobody has provided it */
export function currentLibrary(): Promise<Library> {
  const shelf = world[key]
  if (!shelf) throw new Error('The library is provided by astro.config.mjs, which has not been loaded')
  shelf.library ??= shelf.read().catch((error: unknown) => {
    // What could not be read once is read again by the next to ask.
    shelf.library = null
    throw error
  })
  return shelf.library
}

/** After a change of content: the next to ask reads again. */
export function forgetLibrary(): void {
  const shelf = world[key]
  if (shelf) shelf.library = null
}
