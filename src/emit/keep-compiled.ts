/** Keeps what Astro has compiled, at the moment when it begins to render with it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { filesBelow } from '../disk/files-below.ts'
import { type Compiled, keepCompiled, modulesFolder } from './compiled.ts'

/** @param key see `compiledKey` */
export function keepingCompiled(key: string): AstroIntegration {
  let pages: Compiled['pages'] = new Map()
  let [site, owners] = ['', '']
  return {
    name: 'yonkoma-compiled',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;[site, owners] = [fileURLToPath(config.outDir), fileURLToPath(config.publicDir)]
      },
      // Filled while Astro compiles.
      'astro:build:setup': (given) => {
        pages = given.pages
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((given) => ({
          ...given,
          setup: async () => {
            await given.setup?.()
            await keepCompiled(key, {
              modules: bytesIn(join(site, modulesFolder), () => true),
              files: bytesIn(
                site,
                (file) => !file.startsWith(modulesFolder) && !existsSync(join(owners, file)),
              ),
              pages: new Map([...pages].map(([page, { styles }]) => [page, { styles }])),
            })
          },
        }))
      },
    },
  }
}

const bytesIn = (folder: string, isMeant: (file: string) => boolean): ReadonlyMap<string, Uint8Array> =>
  new Map(
    filesBelow(folder)
      .filter(isMeant)
      .map((file) => [file, readFileSync(join(folder, file))]),
  )
