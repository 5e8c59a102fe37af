/** A site in a folder with `#` or `%` in its name is reached by a link, as `bin/linked.mjs` makes one. */
import { readFileSync } from 'node:fs'
import type { AstroConfig } from 'astro'

type Vite = AstroConfig['vite']

interface Way {
  readonly folder: string
}

/** What the bundler has to know of it: not to follow the link back; Astro does so for a module of its own, which is read here. */
export function linkedFolders(): Pick<Vite, 'resolve' | 'plugins'> {
  const { [Symbol.for('yonkoma.ways')]: ways = [] } = globalThis as { [key: symbol]: readonly Way[] }
  const source = (id: string): string | null =>
    ways.some(({ folder }) => id.startsWith(`${folder}/`)) ? readFileSync(id, 'utf8') : null
  return ways.length === 0
    ? {}
    : {
        resolve: { preserveSymlinks: true },
        plugins: [{ name: 'yonkoma-linked', enforce: 'pre', load: (id) => source(id) }],
      }
}
