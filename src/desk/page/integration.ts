/** Astro's rim of the desk: pages that exist while somebody writes, and in no build. */
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { engineFile } from '../../disk/places.ts'
import { serveArtefacts } from '../../emit/serve.ts'
import { editorLocale, editorLocales } from '../../messages/editor-locale.ts'
import { pictureBytes } from '../../picture/bytes.ts'
import { currentLibrary } from '../../reading/library/current-library.ts'
import { librarySettings } from '../../reading/library/settings.ts'
import { link } from '../../urls/paths.ts'
import { writeEditorMap } from '../schema/editor-map.ts'
import { currentDesk, deskPath, provideDesk } from './desk.ts'
import { readDesk } from './read-desk.ts'
import { deskInstead } from './redirect.ts'

const here = (file: string): URL => pathToFileURL(engineFile(`src/desk/page/${file}`))

const routes = editorLocales.flatMap((locale) => [
  { pattern: deskPath(locale), entrypoint: here('Desk.astro') },
  { pattern: deskPath(locale, '[slug]'), entrypoint: here('DeskStory.astro') },
])

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']

/**
 * Astro itself waits half a second for further changes before it tells the browser, and tells nothing of a story that
 * is as broken as before, though with other problems.
 */
async function showChange({ environments }: DevServer): Promise<void> {
  await currentDesk().remember()
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {})
  environments.client.hot.send({ type: 'full-reload', path: '*' })
}

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
            pictureBytes: (picture, shown) => pictureBytes(picture, fileURLToPath(config.root), shown),
          }),
        )
        for (const route of routes) injectRoute({ ...route, prerender: true })
        addMiddleware({ entrypoint: here('ribbon.ts'), order: 'post' })
      },
      'astro:server:setup': async ({ server, logger }) => {
        // New files are completed and explained in editors' programs as soon as they are saved.
        const map = (): Promise<void> =>
          writeEditorMap(librarySettings()).catch((error: unknown) => logger.warn(String(error)))
        await map()
        server.middlewares.use(deskInstead(currentLibrary))
        server.middlewares.use(serveArtefacts(currentDesk().artefact))
        void currentDesk().remember()
        const folder = resolve(librarySettings().content)
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return
          void showChange(server)
          void map()
        })
      },
      'astro:server:start': ({ address, logger }) => {
        const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
        logger.info(`http://${host}:${address.port}${link(deskPath(editorLocale()))}`)
      },
    },
  }
}
