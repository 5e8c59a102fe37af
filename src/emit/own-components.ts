/** Components of the site's owner: `overrides/Masthead.astro` is loaded where a page asks for the engine's. */
import { existsSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { AstroConfig } from 'astro'
import { siteRoot } from '../disk/places.ts'
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

/** Null where the engine's is wanted, as it is by an owner's component that builds on it. */
function ownInsteadOf(source: string, importer: string | undefined): string | null {
  const own = `${overrides}/${basename(source)}`
  return importer?.startsWith(overrides) || !existsSync(own) ? null : own
}
