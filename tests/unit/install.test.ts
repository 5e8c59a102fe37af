/** What a newcomer meets first: `npm ci` on any Node that npm runs on. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
}

test('npm tells of errors alone: what runs the packages is the Node that comes with them, and the README says which', () => {
  assert.match(readFileSync('.npmrc', 'utf8'), /^loglevel=error$/m)
  const major = devDependencies['node']?.split('.')[0]
  assert.match(readFileSync('README.md', 'utf8'), new RegExp(`Node ${major}, which runs everything`))
})

test('no script sets a variable in front of a command, which the shell of Windows cannot do', () => {
  for (const [name, script] of Object.entries(scripts)) assert.doesNotMatch(script, /(?:^|&& *)\w+=/, name)
})
