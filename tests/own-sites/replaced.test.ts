/** What an owner does who has cloned the engine: what it publishes goes, and what `init` writes comes. Its tests stay good. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { before, test } from 'node:test'
import { promisify } from 'node:util'
import { engine, environmentOf, place } from '../commands/run-command.ts'

const clone = join(place, 'clone')

/** What is published from a clone. Documents, workflows and packages are the engine's. */
const published = ['content', 'public', 'overrides', 'yonkoma.config.ts']

const env = environmentOf({
  YONKOMA_CONTENT: '',
  YONKOMA_OUT: '',
  YONKOMA_NOW: '',
  NODE_TEST_CONTEXT: undefined,
})
const node = (folder: string, ...words: readonly string[]) =>
  promisify(execFile)(process.execPath, words, { cwd: folder, env })

before(async () => {
  const { stdout } = await promisify(execFile)('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
  for (const file of stdout
    .split('\0')
    .filter((name) => name && !published.includes(name.split('/')[0] ?? ''))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(file, join(clone, file))
  }
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction')
  mkdirSync(join(place, 'new'))
  await node(join(place, 'new'), engine, 'init', '--yes', '--name', 'Our Street')
  for (const name of published.filter((one) => existsSync(join(place, 'new', one))))
    cpSync(join(place, 'new', name), join(clone, name), { recursive: true })
  rmSync(join(place, 'new'), { recursive: true })
})

test('the check finds nothing in the clone', async () => {
  const { stdout, stderr } = await node(clone, 'bin/yonkoma.mjs', 'check')
  assert.equal(`${stdout}${stderr}`.includes('No problems.'), true, `${stdout}${stderr}`)
})

test('what looks at the publication is good there', async () => {
  await node(clone, '--test', 'tests/build/publication.test.ts')
})

test('the tests of functions, and so of browsers, cannot see the publication there', async () => {
  await node(clone, '--import', './tests/house.mjs', '--test', 'tests/unit/house.test.ts')
})
