/** What enters the site: stories and their lists through our own loader, the owner's pages as MDX. */
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { libraryLoader } from './story/loader.ts'
import { librarySettings } from './story/settings.ts'
import type { Person, Story, Topic } from './story/story.ts'

/** The library has judged the value already; the store only needs its type. */
const judged = <T>() => z.custom<T>()

export const collections = {
  stories: defineCollection({ loader: libraryLoader('stories'), schema: judged<Story>() }),
  topics: defineCollection({ loader: libraryLoader('topics'), schema: judged<Topic>() }),
  people: defineCollection({ loader: libraryLoader('people'), schema: judged<Person>() }),
  pages: defineCollection({
    loader: glob({ base: `${librarySettings().content}/pages`, pattern: '*/{en,ja}.mdx' }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
}
