/**
 * The owner's pages as a build loads them. Astro keeps the list of their modules in `.astro/`, where a dev server of other
 * content writes too: a build that reads it while both run finds the pages of the other, so it makes a list of its own.
 */
import { join, relative, resolve, sep } from 'node:path'
import type { AstroConfig } from 'astro'
import { ownerPageFiles } from '../reading/library/owner-pages.ts'
import { librarySettings } from '../reading/library/settings.ts'

type Plugins = NonNullable<AstroConfig['vite']['plugins']>

/** Takes the place of the file that Astro 7.3 calls content-modules.mjs: from an entry's path to its module. */
export const pageModules = (): Plugins => [
  {
    name: 'yonkoma-page-modules',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs$/ }, handler: listPages },
  },
]

async function listPages(): Promise<string> {
  const { root, content } = librarySettings()
  const folder = resolve(root, content)
  const entries = (await ownerPageFiles(folder)).toSorted().map((name) => {
    const file = join(folder, 'pages', name)
    const entry = relative(root, file).replaceAll(sep, '/')
    return `[${JSON.stringify(entry)}, () => import(${JSON.stringify(`${file}?astroRenderContent`)})]`
  })
  return `export default new Map([${entries.join(', ')}])`
}
