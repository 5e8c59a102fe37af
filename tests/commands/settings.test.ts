/** What an owner reads whose yonkoma.config.ts cannot be read. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { copyProject } from '../../bench/broken-project.ts'
import { place } from './run-command.ts'

const project = join(place, 'project')
copyProject(project)
const file = join(project, 'yonkoma.config.ts')
const right = readFileSync(file, 'utf8')

function said(lang: string): string {
  const env = { ...process.env, LC_ALL: lang, YONKOMA_CACHE: '' }
  const { status, stderr } = spawnSync(process.execPath, ['bin/yonkoma.mjs', 'check'], { cwd: project, env })
  assert.ok(status === 2 || status === 3)
  assert.doesNotMatch(String(stderr), /^ +at /m)
  return String(stderr)
}

test('a slip in the settings is a sentence with its line', () => {
  writeFileSync(file, right.replace("'House Times'", "'House Times"))
  const line = right.split('\n').findIndex((text) => text.includes("'House Times'")) + 1
  assert.match(said('en_GB.UTF-8'), new RegExp(`^yonkoma\\.config\\.ts:${line} {2}This cannot be read: `))
  writeFileSync(file, right.replace('mail: null', 'mail: nothing'))
  assert.match(
    said('ja_JP.UTF-8'),
    /^yonkoma\.config\.ts:\d+ {2}ここから先を読めません（nothing is not defined）。/,
  )
})

test('settings that are wrong are all told before any work', () => {
  writeFileSync(file, right.replace("'Asia/Tokyo'", "'Tokyo'").replace("'#ff5436'", "'orange'"))
  assert.deepEqual(
    said('en_GB.UTF-8')
      .match(/^yonkoma\.config\.ts:\d+:\d+ {2}`[\w.]+`/gm)
      ?.map((one) => one.split('`')[1]),
    ['timeZone', 'colours.spot'],
  )
})

test('settings that lack what every command reads first, or are none, end in a sentence', () => {
  const without = (name: string): string => right.replace(new RegExp(`^  ${name}: .*\n`, 'm'), '')
  for (const text of [
    without('languages'),
    without('timeZone'),
    right.replace(/languages: .*/, 'languages: {},'),
  ]) {
    writeFileSync(file, text)
    assert.match(said('en_GB.UTF-8'), /^yonkoma\.config\.ts:\d+:\d+ {2}`(languages|timeZone)` /)
  }
  for (const text of ['export default 5', 'export const site = {}', '']) {
    writeFileSync(file, text)
    assert.match(said('en_GB.UTF-8'), /^yonkoma\.config\.ts:1:1 {2}There are no settings here/)
  }
})

test('settings that ask for a package that is not installed say how to install it', () => {
  writeFileSync(file, right.replace('yonkoma/config', 'no-such-package/config'))
  assert.equal(said('en_GB.UTF-8'), 'Packages are missing. Type: npm install\n')
})

test('an engine that stops before its command begins says so, with a number', () => {
  writeFileSync(file, right)
  const engine = join(project, 'src/desk/setting-faults.ts')
  const whole = readFileSync(engine, 'utf8')
  writeFileSync(engine, `${whole}\nthrow new TypeError('broken')\n`)
  assert.match(said('en_GB.UTF-8'), /broken[\s\S]*number [0-9a-f]{8}/)
  writeFileSync(engine, whole)
})

test('settings that lead nowhere are not taken for missing', () => {
  writeFileSync(file, right.replace("'yonkoma/config'", "'./nothing.ts'"))
  assert.match(said('en_GB.UTF-8'), /^yonkoma\.config\.ts {2}This cannot be read: Cannot find module /)
})

test('a folder that is no site says so', () => {
  rmSync(file)
  assert.match(
    said('en_GB.UTF-8'),
    /^There is no yonkoma\.config\.ts in this folder or in one above it\..*\n$/,
  )
})
