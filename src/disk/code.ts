/** Our own code as a fingerprint: what it makes changes when the code does, or a package that it uses. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { ownArtText, ownCastText } from '../site/own-files.ts'
import { settings } from '../site.ts'
import { filesBelow } from './files-below.ts'
import { engineFile } from './places.ts'

export interface Code {
  /** Of this and all that it imports, from the engine's root, in order. */
  readonly files: readonly string[]
  /** Names of the npm packages that any of them imports, in order. */
  readonly packages: readonly string[]
}

/**
 * Everything that runs when a file of ours does: its imports are followed, so that none can be forgotten. Types alone
 * are not: they change nothing that is made.
 * @param entry from the engine's root: `src/card/thumb.ts`
 */
export function codeOf(...entries: readonly string[]): Code {
  const files = new Set<string>()
  const packages = new Set<string>()
  const queue = [...entries]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const name of importsOf(file))
      if (name.startsWith('.')) queue.push(join(dirname(file), name).replaceAll('\\', '/'))
      else if (!name.startsWith('node:')) packages.add(packageOf(name))
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() }
}

/** 64 hex digits, the same on every machine. Read once a process, as is what it stands for. */
export function codeHash(...entries: readonly string[]): string {
  const name = entries.join()
  const known = hashes.get(name)
  if (known !== undefined) return known
  const { files, packages } = codeOf(...entries)
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n${textOf(file)}`)
  // The settings, the cast and the drawings belong to the site and not to the code, which reads them as it starts.
  if (files.includes('src/site.ts')) hash.update(JSON.stringify(settings))
  if (files.includes('src/site/own-files.ts')) hash.update(ownCastText).update(ownArtText)
  for (const name of packages) hash.update(`${name}@${packageVersion(name)}\n`)
  // Where lines may break and how days are written comes with Node.
  hash.update(`icu@${process.versions.icu}`)
  const sum = hash.digest('hex')
  hashes.set(name, sum)
  return sum
}

/** 64 hex digits for all files of the engine, and for the packages that it names and that bundle it. */
export function engineHash(): string {
  const hash = createHash('sha256')
  for (const file of ['astro.config.mjs', ...filesBelow(engineFile('src')).map((name) => `src/${name}`)])
    hash.update(`${file}\n`).update(readFileSync(engineFile(file)))
  const manifest = JSON.parse(readFileSync(engineFile('package.json'), 'utf8')) as { dependencies: object }
  const astro = findPackageJSON('astro', engineFile('package.json'))
  const versions = [
    ...Object.keys(manifest.dependencies).map((name) => [name, packageVersion(name)]),
    ...['vite', 'rolldown'].map((name) => [name, packageVersion(name, astro)]),
  ]
  return hash.update(JSON.stringify(versions)).digest('hex')
}

/** Installed version of an npm package. @param from the file that asks for it; by default one of the engine */
export function packageVersion(name: string, from = engineFile('package.json')): string {
  const file = findPackageJSON(name, from) ?? ''
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}

const hashes = new Map<string, string>()
const texts = new Map<string, string>()
const imports = new Map<string, readonly string[]>()

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(engineFile(file), 'utf8')
  texts.set(file, text)
  return text
}

function importsOf(file: string): readonly string[] {
  const known = imports.get(file)
  if (known) return known
  const found = file.endsWith('.ts') ? [...textOf(file).matchAll(written)].map((match) => match[1] ?? '') : []
  imports.set(file, found)
  return found
}

/** `import …`, `export … from …` and `import('…')`, at the start of a line or inside of it; not `import type`. */
const written =
  /(?:^(?:import|export)\s(?!type\s)(?:[\w\s{},*$]*?\sfrom\s+)?|\bimport\(\s*(?:[\w.]+,\s*)?)['"]([@\w./-]+)['"]/gm

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
