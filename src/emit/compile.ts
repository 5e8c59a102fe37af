/** Compiles the pages with Astro, and renders none. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig, AstroIntegration } from 'astro'
import { filesBelow } from '../disk/files-below.ts'
import { type Compiled, modulesFolder } from './compiled.ts'

/** @param config of a build into a folder that nobody needs afterwards */
export async function compile(config: AstroInlineConfig): Promise<Compiled> {
  const { build } = await import('astro')
  const found: Compiled[] = []
  await build({ ...config, integrations: [compiledTo(found)] })
  const [compiled] = found
  if (!compiled) throw new Error('Astro has compiled no page')
  return compiled
}

/** At the moment when Astro would begin to render, it has moved everything to its place. */
function compiledTo(found: Compiled[]): AstroIntegration {
  let pages: Compiled['pages'] = new Map()
  let [site, owners] = ['', '']
  return {
    name: 'yonkoma-compiled',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir)
        owners = fileURLToPath(config.publicDir)
      },
      // Filled while Astro compiles.
      'astro:build:setup': (given) => {
        pages = given.pages
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'yonkoma-compiled',
          setup: async () => {
            found.push({
              modules: bytesIn(join(site, modulesFolder), () => true),
              files: bytesIn(
                site,
                (file) => !file.startsWith(modulesFolder) && !existsSync(join(owners, file)),
              ),
              pages: new Map([...pages].map(([page, { styles }]) => [page, { styles }])),
            })
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Astro was given no page to render')),
        }),
    },
  }
}

const bytesIn = (folder: string, isMeant: (file: string) => boolean): ReadonlyMap<string, Uint8Array> =>
  new Map(
    filesBelow(folder)
      .filter(isMeant)
      .map((file) => [file, readFileSync(join(folder, file))]),
  )
