/** While somebody writes, new files are completed and explained as soon as they are saved. */
import type { AstroIntegration } from 'astro'
import { librarySettings } from '../../reading/library/settings.ts'
import { writeEditorMap } from './editor-map.ts'

export const editorMap = (): AstroIntegration => ({
  name: 'yonkoma-editor-map',
  hooks: {
    'astro:server:setup': async ({ server, logger }) => {
      const write = (): Promise<void> =>
        writeEditorMap(librarySettings()).catch((error: unknown) => logger.warn(String(error)))
      await write()
      server.watcher.on('all', (_event, file) => {
        if (/[\\/]stories[\\/][^\\/]+[\\/]\w+\.mdx$/.test(file)) void write()
      })
    },
  },
})
