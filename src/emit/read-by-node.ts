/**
 * While somebody writes, modules that need nothing of the bundler are those that Node has read already: to read a page
 * the first time, 500 of them would go through it once more. Node reads each once, so a change of one asks for a restart.
 */
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroConfig } from 'astro'
import { codeOf } from '../disk/code.ts'
import { engineFile, engineRoot } from '../disk/places.ts'

type Plugin = NonNullable<AstroConfig['vite']['plugins']>

/** For the development server; browsers get what they ask for as before. */
export function readByNode(): Plugin {
  const world = globalThis as { [key: symbol]: unknown }
  world[Symbol.for(importName)] = (url: string) => import(url)
  return [
    {
      name: 'yonkoma-read-by-node',
      enforce: 'pre',
      apply: 'serve',
      load(id) {
        return this.environment.name === 'client' || !isReadByNode(id) ? null : handedOver(id)
      },
    },
  ]
}

/** A file of the engine that is TypeScript, as is all that it imports. @param file absolute */
export function isReadByNode(file: string): boolean {
  const path = relative(engineRoot, resolve(file)).replaceAll('\\', '/')
  if (!/^src\/.*\.ts$/.test(path) || path.startsWith('src/pages/')) return false
  return codeOf(path).files.every(isPlain)
}

function isPlain(path: string): boolean {
  const found =
    known.get(path) ?? (path.endsWith('.ts') && !bundled.test(readFileSync(engineFile(path), 'utf8')))
  known.set(path, found)
  return found
}

const known = new Map<string, boolean>()

/** What only the bundler knows. */
const bundled = /['"]astro:|import\.meta\.(env|glob|hot)\b|(\bfrom|^import) '\.[^']*\.(?!ts')\w+(\?\w+)?'/m

const importName = 'yonkoma.import'

async function handedOver(id: string): Promise<string> {
  const { href } = pathToFileURL(id)
  const names = Object.keys((await import(href)) as object)
  return [
    `const all = await globalThis[Symbol.for('${importName}')](${JSON.stringify(href)})`,
    ...names.map((name, index) => `const name${index} = all[${JSON.stringify(name)}]`),
    `export { ${names.map((name, index) => `name${index} as ${name}`).join(', ')} }`,
  ].join('\n')
}
