/** The documents keep up with the code. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const packages = { ...manifest.dependencies, ...manifest.devDependencies }
const documents = ['README.md', 'CONTRIBUTING.md', 'src/README.md']
const text = documents.map((file) => readFileSync(file, 'utf8')).join('\n')

test('every dependency is justified in CONTRIBUTING.md, and nothing else is', () => {
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies')[1]?.split('\n## ')[0] ?? ''
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  )
  const covers = (name: string, installed: string) =>
    name.endsWith('*') ? installed.startsWith(name.slice(0, -1)) : name === installed
  assert.deepEqual(
    Object.keys(packages).filter((installed) => !named.some((name) => covers(name, installed))),
    [],
  )
  assert.deepEqual(
    named.filter((name) => !Object.keys(packages).some((installed) => covers(name, installed))),
    [],
  )
})

test('every dependency is pinned to one version', () => {
  assert.deepEqual(
    Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  )
})

test('every npm script that the documents name exists', () => {
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '')
  assert.deepEqual(
    named.filter((name) => !(name in manifest.scripts)),
    [],
  )
})

test('every file that the documents link to exists', () => {
  for (const file of documents) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      (match) => match[1] ?? '',
    )
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
    assert.deepEqual(
      links.filter((link) => !existsSync(folder + link)),
      [],
    )
  }
})

test('the lock file names no registry', () => {
  assert.equal(readFileSync('package-lock.json', 'utf8').includes('"resolved"'), false)
})

test('the lock file knows the parts for every platform, so that `npm ci` works on each', () => {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const wanted = Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )
  const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)))
  assert.deepEqual(
    wanted.filter((name) => !names.has(name)),
    [],
  )
})
