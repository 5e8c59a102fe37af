/** Lets Node, and all who ask it, know site and engine by a path without the signs of an address: see `plain-path.mjs`. */
import module from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { plainWay } from './plain-path.mjs'

const here = process.cwd()
const ways = [here, join(import.meta.dirname, '..')].map(plainWay).filter((way) => way !== null)

// For the bundler, which resolves by itself.
globalThis[Symbol.for('yonkoma.ways')] = ways

const own = ways.find(({ folder }) => `${here}/`.startsWith(`${folder}/`))
if (own) {
  const root = join(own.link, here.slice(own.folder.length))
  process.cwd = () => root
}

/** As they begin the addresses of modules. */
const roots = ways.map(({ folder, link }) => [folder, link].map((path) => `${pathToFileURL(path).href}/`))

module.registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    // Node 22 loads a CommonJS module by its path and would not find it by another one.
    if (!found.format || found.format === 'commonjs') return found
    const [odd, plain] = roots.find(([start]) => found.url.startsWith(start)) ?? ['', '']
    return { ...found, url: plain + found.url.slice(odd.length) }
  },
})
