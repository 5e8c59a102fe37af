/**
 * The one door for pages: published stories as plain values, newest first. It opens on the library; Astro's data
 * store is asked only so that Astro knows which pages to render again when a story changes.
 */
import { getCollection } from 'astro:content'
import type { Person, Story, Topic } from '../../stories/story.ts'
import { currentLibrary } from './current-library.ts'
import type { Library } from './library.ts'

/** Published stories, newest first. The same array for the same library. */
export async function loadStories(): Promise<readonly Story[]> {
  const library = await load()
  const known = newestFirst.get(library) ?? library.stories.toReversed()
  newestFirst.set(library, known)
  return known
}

/** Topics by key, in the order of `topics.yaml`. */
export const loadTopics = async (): Promise<ReadonlyMap<string, Topic>> => (await load()).topics

/** People by key. */
export const loadPeople = async (): Promise<ReadonlyMap<string, Person>> => (await load()).people

const newestFirst = new WeakMap<Library, readonly Story[]>()

async function load(): Promise<Library> {
  await getCollection('stories')
  return currentLibrary()
}
