/**
 * The one door for pages: published stories as plain values, newest first.
 * Everything behind it is Astro's data store; nothing in front of it knows that.
 */
import { getCollection } from 'astro:content'
import type { Person, Story, Topic } from './story.ts'

/** Published stories, newest first. */
export async function loadStories(): Promise<readonly Story[]> {
  const entries = await getCollection('stories')
  return entries.map((entry) => entry.data).toSorted((a, b) => b.number - a.number)
}

/** Topics by key, in the order of `topics.yaml`. */
export async function loadTopics(): Promise<ReadonlyMap<string, Topic>> {
  const entries = await getCollection('topics')
  const topics = entries.map((entry) => entry.data).toSorted((a, b) => a.order - b.order)
  return new Map(topics.map((topic) => [topic.key, topic]))
}

/** People by key. */
export async function loadPeople(): Promise<ReadonlyMap<string, Person>> {
  const entries = await getCollection('people')
  return new Map(entries.map((entry) => [entry.id, entry.data]))
}
