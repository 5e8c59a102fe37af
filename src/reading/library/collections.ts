/** What enters the site: stories through our own loader, the owner's pages as MDX. */
import { defineCollection } from 'astro/content/config'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { locales } from '../../languages/locales.ts'
import { storyEntry } from './entry.ts'
import { storyLoader } from './loader.ts'
import { librarySettings } from './settings.ts'

export const collections = {
  stories: defineCollection({ loader: storyLoader, schema: storyEntry }),
  pages: defineCollection({
    loader: glob({ base: `${librarySettings().content}/pages`, pattern: `*/{${locales.join()}}.mdx` }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
}

export type Collections = typeof collections

const world = globalThis as { [key: symbol]: Collections | undefined }

/** For `content.config.ts`, which Astro loads through its bundler, while this was read by Node. */
export function provideCollections(): void {
  world[Symbol.for('yonkoma.collections')] = collections
}
