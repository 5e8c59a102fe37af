/** The documents keep up with the code: commands, their options, files, and what links lead to are there. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { isCommand } from '../../src/desk/commands.ts'
import { editorWords } from '../../src/messages/editor-words.ts'

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
const documents = [
  ...globSync('docs/*.md').filter((file) => !/rules\.(ja\.)?md$/.test(file)),
  ...['README.md', 'CONTRIBUTING.md', 'src/README.md', 'examples/site/AGENTS.md'],
].map((file) => file.replaceAll('\\', '/'))

/** German is the example of a language that is not there, with French as its model. */
const asFrench = (path: string): string =>
  path.replace('/de/', '/fr/').replace('german', 'french').replace('hafen', 'rade')

const ours = /`((?:src|tests|examples|bin|bench|\.vscode|\.github|\.devcontainer)\/[\w./-]*)`/g

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

for (const file of documents) {
  const text = readFileSync(file, 'utf8')
  const commands = [
    ...text.matchAll(/(npm run|npx yonkoma|yonkoma\.mjs|(?<!`)`yonkoma) ([\w:-]+)([^`\n|#&]*)/g),
  ]

  test(`commands in ${file} are there, with their options`, () => {
    for (const [whole, way, name = '', rest = ''] of commands) {
      assert.ok(way === 'npm run' ? name in manifest.scripts : isCommand(name), whole)
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/g))
        if (isCommand(name) && option !== '--help')
          assert.ok(editorWords('en').helps[name].includes(option), whole)
    }
  })

  test(`files that ${file} names are there, and links lead to one`, () => {
    for (const [, path = ''] of text.matchAll(ours)) assert.ok(existsSync(asFrench(path)), path)
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|[#/]|story:)([^)#]+)/g)) {
      const path = join(dirname(file), link).replaceAll('\\', '/')
      // What a clone publishes is its owner's, and may be gone.
      assert.ok(path.startsWith('content/') || existsSync(path), link)
    }
  })
}

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
