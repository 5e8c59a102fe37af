/**
 * Astro's rim: tells the data store which stories there are and when one has changed, so that pages are rendered
 * again, with the facts that lists show. The stories themselves stay in the library.
 */
import { resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { isMissing } from '../../disk/fault.ts'
import { editorLocale } from '../../messages/editor-locale.ts'
import { printed } from '../../print-problems.ts'
import { errorsIn } from '../../problem.ts'
import { currentLibrary, forgetLibrary } from './current-library.ts'
import { entryOf } from './entry.ts'
import type { Library } from './library.ts'
import { librarySettings } from './settings.ts'

/** @throws with every problem printed, where the content has errors and a site is being built */
export const storyLoader: Loader = {
  name: 'yonkoma-stories',
  load: async (context) => {
    await fill(context)
    watch(context)
  },
}

async function fill(context: LoaderContext): Promise<void> {
  const found = await currentLibrary()
  if (errorsIn(found.problems).length > 0) complain(found, context)
  const { store, generateDigest, parseData } = context
  const shared = JSON.stringify([...found.topics, ...found.people])
  const slugs = new Set(found.stories.map(({ slug }) => slug))
  for (const id of store.keys()) if (!slugs.has(id)) store.delete(id)
  for (const story of found.stories) {
    const data = await parseData({ id: story.slug, data: entryOf(story) })
    store.set({ id: story.slug, data, digest: generateDigest(shared + JSON.stringify(story)) })
  }
}

/** While writing, a story with a mistake must not take the desk away. */
function complain({ problems }: Library, { watcher, logger }: LoaderContext): void {
  const text = printed(problems, { isColoured: false, locale: editorLocale() })
  if (!watcher) throw new Error(`The content has problems.\n\n${text}`)
  logger.error(text)
}

function watch(context: LoaderContext): void {
  const { root, content } = librarySettings()
  const folder = `${resolve(root, content)}${sep}`
  const refill = (path: string): void => {
    if (!path.startsWith(folder) || path.startsWith(`${folder}pages${sep}`)) return
    forgetLibrary()
    fill(context).catch((error: unknown) => {
      // A folder that is being deleted: the next event finds it gone.
      if (!isMissing(error)) context.logger.error(String(error))
    })
  }
  context.watcher?.add(folder)
  context.watcher?.on('change', refill).on('add', refill).on('unlink', refill)
}
