/** Astro's rim of what is drawn: on demand while editing, all of it at the end of a build. */
import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { cacheFolder, removeUnused } from '../cache.ts'
import type { PictureBytes } from '../card/thumb.ts'
import { engineFile, siteRoot } from '../disk/places.ts'
import { librarySettings } from '../reading/library/settings.ts'
import type { Searched } from '../search/records.ts'
import { site } from '../site.ts'
import type { Artefact } from './artefact.ts'
import type { Library } from './artefacts.ts'
import { artefacts } from './artefacts.ts'
import { galleryArtefacts } from './gallery.ts'
import { ownStyle } from './own-style.ts'
import { siteArtefacts } from './portraits.ts'
import { writeSearchIndex } from './search-index.ts'
import { serveArtefacts } from './serve.ts'
import { writeArtefacts } from './write.ts'

export interface Drawings {
  /** Reads the stories that the site shows; called again after a file has changed. */
  readonly library: () => Promise<Library & Searched>
  readonly pictureBytes: PictureBytes
}

/** Adds pictures, cards and title fonts to the site; files of its owner's under the same name win. */
export function drawings({ library, pictureBytes }: Drawings): AstroIntegration {
  const everything = async (hasGallery: boolean) =>
    [
      ...artefacts(await library(), pictureBytes),
      ...siteArtefacts(site),
      ...ownStyle(),
      ...(hasGallery ? galleryArtefacts() : []),
    ].filter(({ path }) => !existsSync(join(siteRoot, 'public', path)))
  return {
    name: 'yonkoma-drawings',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const found = remembered(() => everything(true))
        const { content } = librarySettings()
        const overrides = join(siteRoot, 'overrides')
        server.watcher.on('all', (_event, file) => {
          if (changesDrawings(file, [resolve(content), engineFile('src'), overrides])) found.forget()
          // Pages name the sheet by a hash of what is in it.
          if (file.startsWith(`${overrides}${sep}`)) server.ws.send({ type: 'full-reload' })
        })
        server.middlewares.use(serveArtefacts(async (path) => (await found.get()).get(path)))
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now()
        const all = await everything(site.pages.gallery)
        const { drawn, kept } = await writeArtefacts(all, fileURLToPath(dir))
        await removeUnused(
          ['cards', 'fonts', 'page-fonts', 'panels', 'pictures', 'search', 'stories'],
          Date.now(),
        )
        const time = Math.round(performance.now() - start)
        logger.info(`${drawn} pictures, cards and fonts drawn, ${kept} kept, ${time} ms`)
        await writeSearchIndex(await library(), fileURLToPath(dir))
      },
    },
  }
}

/** Results are written beside the sources; they must not count as a change of them. */
export const changesDrawings = (file: string, sources: readonly string[]): boolean =>
  sources.some((folder) => file.startsWith(`${folder}${sep}`)) && !file.startsWith(`${cacheFolder}${sep}`)

type ByPath = ReadonlyMap<string, Artefact>

/** Read once, until a file changes. A reading that failed is not remembered. */
function remembered(read: () => Promise<Artefact[]>): { get: () => Promise<ByPath>; forget: () => void } {
  let known: Promise<ByPath> | null = null
  const forget = (): void => {
    known = null
  }
  const get = (): Promise<ByPath> => {
    known ??= read().then((list) => new Map(list.map((artefact) => [artefact.path, artefact])))
    known.catch(forget)
    return known
  }
  return { get, forget }
}
