/**
 * What a package has in place of `src/`: the same files without types, under the same names, since Node takes out none
 * in node_modules. Types of the settings and of the library lie beside them, and the library itself. `npm pack` calls it; `engine/` is nobody else's.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { buildLibrary } from './library.mjs'

const root = join(import.meta.dirname, '..')
const engine = join(root, 'engine')
process.chdir(root)

rmSync(engine, { recursive: true, force: true })
const handbooks = ['docs/handbook.md', 'docs/handbook.ja.md']
for (const name of [
  'src',
  'examples',
  'astro.config.mjs',
  'CHANGELOG.md',
  'package.json',
  'tsconfig.json',
  ...handbooks,
])
  cpSync(name, join(engine, name), { recursive: true })
for (const file of globSync('src/**/*.ts', { cwd: engine })) rewrite(file, stripTypeScriptTypes)
await buildLibrary(join(engine, 'library'))

const libraryDoors = globSync('src/library/{comic,explain,node,html,remark,element,stories}.ts')

const options = [
  '--declaration',
  '--emitDeclarationOnly',
  '--noEmit',
  'false',
  '--outDir',
  join(engine, 'types'),
]
const language = ['--module', 'nodenext', '--allowImportingTsExtensions', '--skipLibCheck', '--strict']
execFileSync(
  'npx',
  [
    'tsc',
    '--ignoreConfig',
    ...language,
    ...options,
    '--rootDir',
    'src',
    'src/site/define.ts',
    ...libraryDoors,
  ],
  {
    stdio: 'inherit',
  },
)
for (const file of globSync('types/**/*.d.ts', { cwd: engine }))
  rewrite(file, (text) => text.replaceAll(/( from '[^']*)\.ts'/g, "$1.js'"))

/** @param change text → text */
function rewrite(file, change) {
  const path = join(engine, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}
