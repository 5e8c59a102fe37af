/** Astro's rim: how the stories are read, before anything of Astro asks for them. */
import type { AstroIntegration } from 'astro'
import { provideCollections } from './collections.ts'
import { provideLibrary } from './current-library.ts'
import { readLibrary } from './library.ts'
import { librarySettings } from './settings.ts'

/** Provides the library to everything that Astro loads afterwards. The dev server shows scheduled stories too. */
export const library = (): AstroIntegration => ({
  name: 'yonkoma-library',
  hooks: {
    'astro:config:setup': ({ command }) => {
      provideCollections()
      provideLibrary(() => readLibrary({ ...librarySettings(), includeUnpublished: command === 'dev' }))
    },
  },
})
