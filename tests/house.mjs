/**
 * Loaded before tests of functions and of pages, which judge the engine: their site is `tests/house/`, and what is
 * published from this folder cannot be read. So they say the same in every clone, whatever its owner publishes.
 */
import fs, { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
globalThis[Symbol.for('yonkoma.site')] = join(import.meta.dirname, 'house')

const published = ['content', 'public', 'overrides', 'yonkoma.config.ts'].map((name) => join(root, name))

for (const [owner, names] of [
  [fs, ['readFileSync', 'readdirSync', 'cpSync', 'existsSync', 'statSync', 'readFile', 'readdir', 'cp']],
  [promises, ['readFile', 'readdir', 'cp', 'stat', 'access', 'opendir']],
])
  for (const name of names) owner[name] = guarded(owner[name])
syncBuiltinESMExports()

function guarded(read) {
  return (path, ...others) => {
    refuse(path)
    return read(path, ...others)
  }
}

function refuse(path) {
  if (typeof path !== 'string' && !(path instanceof URL)) return
  const file = resolve(path instanceof URL ? fileURLToPath(path) : path)
  if (published.some((one) => file === one || file.startsWith(one + sep)))
    throw new Error(
      `A test of the engine may not read ${file}: it is what this clone publishes. Take tests/house/ or a fixture.`,
    )
}
