/** Astro's rim of the desk: pages that exist while somebody writes, and in no build. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { editorLocale } from '../../i18n/editor-locale.ts'
import { currentLibrary } from '../../story/current-library.ts'
import { librarySettings } from '../../story/settings.ts'
import { link } from '../../urls/paths.ts'
import { deskPath, provideDesk } from './desk.ts'
import { readDesk } from './read-desk.ts'
import { deskInstead } from './redirect.ts'

const here = (file: string): URL => new URL(file, import.meta.url)

const routes = ['/', '/ja/'].flatMap((root) => [
  { pattern: `${root}desk`, entrypoint: here('Desk.astro') },
  { pattern: `${root}desk/[slug]`, entrypoint: here('DeskStory.astro') },
])

export function desk(): AstroIntegration {
  return {
    name: 'yonkoma-desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, addMiddleware }) => {
        if (command !== 'dev') return
        provideDesk(
          readDesk({
            root: fileURLToPath(config.root),
            library: currentLibrary,
            now: () => librarySettings().now,
          }),
        )
        for (const route of routes) injectRoute({ ...route, prerender: true })
        addMiddleware({ entrypoint: here('ribbon.ts'), order: 'post' })
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(deskInstead(currentLibrary))
        // A story that is still broken shows other problems than before; Astro sees no change in that.
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(resolve(librarySettings().content))) return
          currentLibrary().then(
            () => server.environments.client.hot.send({ type: 'full-reload', path: '*' }),
            () => undefined,
          )
        })
      },
      'astro:server:start': ({ address, logger }) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
        logger.info(`http://${host}:${address.port}${link(deskPath(editorLocale()))}`)
      },
    },
  }
}
