/** All that is drawn: on demand while editing, and written at the end of a build. */
import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { cacheFolder, removeUnused } from '../cache.ts'
import { engineFile, siteRoot } from '../disk/places.ts'
import { pictureBytes } from '../picture/bytes.ts'
import { currentLibrary } from '../reading/library/current-library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { site } from '../site.ts'
import type { Artefact } from './artefact.ts'
import { artefacts } from './artefacts.ts'
import { galleryArtefacts } from './gallery.ts'
import type { Ledger } from './ledger.ts'
import { ownStyle } from './own-style.ts'
import { playArtefacts } from './play.ts'
import { playFonts } from './play-font.ts'
import { siteArtefacts } from './portraits.ts'
import { writeSearchIndex } from './search-index.ts'
import { serveArtefacts } from './serve.ts'
import { writeArtefacts } from './write.ts'

/** Serves pictures, cards and title fonts while editing; files of the owner's under the same name win. */
export function drawings(): AstroIntegration {
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
    },
  }
}

/** Beside the pages, under the folder of the site: all that is drawn, and the search index. */
export async function writeDrawings(folder: string, ledger: Ledger): Promise<void> {
  await writeArtefacts(await everything(site.pages.gallery), folder, ledger)
  await removeUnused(kinds, Date.now())
  await writeSearchIndex(await currentLibrary(), ledger)
}

/** What lies in the cache under keys. */
const kinds = [
  'cards',
  'compiled',
  'fonts',
  'last-sites',
  'lint',
  'page-fonts',
  'pages',
  'panels',
  'pictures',
  'play',
  'search',
  'stories',
]

const everything = async (hasGallery: boolean): Promise<Artefact[]> =>
  [
    ...artefacts(await currentLibrary(), (picture, shown) => pictureBytes(picture, siteRoot, shown)),
    ...siteArtefacts(site),
    ...ownStyle(),
    ...(hasGallery ? galleryArtefacts() : []),
    ...(site.pages.play ? [...playArtefacts(), ...playFonts()] : []),
  ].filter(({ path }) => !existsSync(join(siteRoot, 'public', path)))

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
