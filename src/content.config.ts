/** What enters the site: stories through our own loader, the owner's pages as MDX. */
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { locales } from './languages/locales.ts'
import { storyEntry } from './reading/library/entry.ts'
import { storyLoader } from './reading/library/loader.ts'
import { librarySettings } from './reading/library/settings.ts'

export const collections = {
  stories: defineCollection({ loader: storyLoader, schema: storyEntry }),
  pages: defineCollection({
    loader: glob({ base: `${librarySettings().content}/pages`, pattern: `*/{${locales.join()}}.mdx` }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
}
