/** Components of the site's owner: `overrides/Masthead.astro` is loaded where a page asks for the engine's. */
import { existsSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { AstroConfig } from 'astro'
import { engineFile, siteRoot } from '../disk/places.ts'
import { slots } from '../site/slots.ts'

type Plugins = NonNullable<AstroConfig['vite']['plugins']>

const posix = (file: string): string => file.replaceAll(sep, '/')
const overrides = posix(join(siteRoot, 'overrides'))

export const ownComponents = (): Plugins => [
  {
    name: 'yonkoma-own-components',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`/(${Object.keys(slots).join('|')})\\.astro$`) },
      handler: (source, importer) => ownInsteadOf(source, importer),
    },
    configureServer: ({ watcher, environments, ws }) => {
      for (const event of ['add', 'unlink'] as const)
        watcher.on(event, (file) => {
          if (!posix(file).startsWith(`${overrides}/`)) return
          for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll()
          ws.send({ type: 'full-reload' })
        })
    },
  },
]

/** Null where the engine's is wanted by a page; an owner's component has it as `yonkoma/Brand.astro`. */
function ownInsteadOf(source: string, importer: string | undefined): string | null {
  const name = basename(source, '.astro') as keyof typeof slots
  if (source === `yonkoma/${name}.astro`) return engineFile(`src/components/${slots[name]}/${name}.astro`)
  const own = `${overrides}/${name}.astro`
  return importer?.startsWith(`${overrides}/`) || !existsSync(own) ? null : own
}
