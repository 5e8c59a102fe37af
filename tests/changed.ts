/**
 * `npm run test:changed`: format, lint and the unit tests that can see what has changed since the last commit;
 * `npm run test:changed main` since that one. Everything else is for `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const imports = new Map<string, readonly string[]>()

const [base = 'HEAD'] = process.argv.slice(2)
const changed = [
  ...filesFrom('diff', '--name-only', '--no-renames', '-z', base),
  ...filesFrom('ls-files', '--others', '--exclude-standard', '-z'),
]
const tests = globSync('tests/unit/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter(canSee)
const source = changed.filter((file) => /\.(ts|mjs|astro|css|json)$/.test(file) && existsSync(file))

const isGood = [
  source.length === 0 || run('node_modules/@biomejs/biome/bin/biome', 'check', ...source),
  tests.length === 0 || run('--import', './tests/house.mjs', '--test', '--test-isolation=none', ...tests),
].every(Boolean)
const sees = new Set(tests.flatMap((test) => [...reachedBy(test)]))
const unseen = changed.filter((file) => file.startsWith('src/') && !sees.has(file))
if (unseen.length > 0) console.log(`No unit test sees these; npm test may:\n  ${unseen.join('\n  ')}`)
console.log(`${changed.length} files changed, ${tests.length} test files run.`)
process.exitCode = isGood ? 0 : 1

function filesFrom(...words: readonly string[]): string[] {
  return execFileSync('git', words, { encoding: 'utf8' }).split('\0').filter(Boolean)
}

/** Also where it reads fixtures or goldens of which one has changed. */
function canSee(test: string): boolean {
  const files = reachedBy(test)
  const room = test.split('/')[2] ?? ''
  return changed.some(
    (file) =>
      files.has(file) ||
      file.startsWith(`tests/golden/${room}/`) ||
      (file.startsWith('tests/fixtures/') && [...files].some(namesFixtures)),
  )
}

/** `tests/cases.ts` does, and who finds a file of theirs by itself. */
const namesFixtures = (file: string): boolean =>
  file.startsWith('tests/') && existsSync(file) && /\bfixtures\b/.test(readFileSync(file, 'utf8'))

function run(...words: readonly string[]): boolean {
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0
}

/** A file, and all that it imports. */
function reachedBy(entry: string): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const file of reached) for (const one of importsOf(file)) reached.add(one)
  return reached
}

function importsOf(file: string): readonly string[] {
  const known = imports.get(file)
  if (known) return known
  // Who imports what is gone has to be run.
  if (!existsSync(file)) return []
  const found = ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => /^\..*\.m?ts$/.test(fileName))
    .map(({ fileName }) => join(dirname(file), fileName).replaceAll('\\', '/'))
  imports.set(file, found)
  return found
}
