/** Astro's rim: the library → data store. The only part of reading that knows Astro. */
import type { Loader, LoaderContext } from 'astro/loaders'
import { printed } from '../print-problems.ts'
import { errorsIn } from '../problem.ts'
import { type Library, readLibrary } from './library.ts'
import { librarySettings } from './settings.ts'

/** Which of the library's lists a collection holds. */
export type Shelf = 'stories' | 'topics' | 'people'

/**
 * Puts one list of the library into the data store. Entries that did not change keep their digest, so Astro
 * does not write them again.
 * @throws with every problem printed, where the content has errors and a site is being built
 */
export function libraryLoader(shelf: Shelf): Loader {
  return {
    name: `yonkoma-${shelf}`,
    load: async (context) => {
      await fill(context, shelf)
      if (shelf === 'stories') watch(context)
    },
  }
}

async function fill(context: LoaderContext, shelf: Shelf): Promise<void> {
  const isDev = context.watcher !== undefined
  const library = await shared(isDev)
  if (errorsIn(library.problems).length > 0) complain(library, { isDev, context })
  const { store } = context
  const entries = entriesOf(library, shelf)
  const keep = new Set(entries.map(([id]) => id))
  for (const id of store.keys()) if (!keep.has(id)) store.delete(id)
  for (const [id, value] of entries) {
    const data = { ...value }
    store.set({ id, data, digest: context.generateDigest(data) })
  }
}

let reading: Promise<Library> | null = null

/** The three lists are filled at the same time, from one reading. */
function shared(isDev: boolean): Promise<Library> {
  reading ??= readLibrary({ ...librarySettings(), includeScheduled: isDev }).finally(() => {
    reading = null
  })
  return reading
}

interface Complaint {
  readonly isDev: boolean
  readonly context: LoaderContext
}

/** While writing, a story with a mistake must not take the desk away. */
function complain({ problems }: Library, { isDev, context }: Complaint): void {
  const text = printed(problems, { isColoured: false })
  if (!isDev) throw new Error(`The content has problems.\n\n${text}`)
  context.logger.error(text)
}

function entriesOf({ stories, topics, people }: Library, shelf: Shelf): (readonly [string, object])[] {
  if (shelf === 'topics') return [...topics]
  if (shelf === 'people') return [...people]
  return stories.map((story) => [story.slug, story] as const)
}

function watch(context: LoaderContext): void {
  const { content } = librarySettings()
  const { watcher } = context
  if (!watcher) return
  watcher.add(content)
  const refill = (path: string): void => {
    if (path.includes(`${content}/stories/`)) void fill(context, 'stories')
  }
  watcher.on('change', refill).on('add', refill).on('unlink', refill)
}
