/** Where `yonkoma init` may write. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { filesThere, writeSite } from '../../../src/desk/init/write-site.ts'
import { told } from '../told.ts'

const place = mkdtempSync(join(tmpdir(), 'yonkoma-init-'))
after(() => rmSync(place, { recursive: true }))
const files = new Map([
  ['package.json', '{"scripts":{"dev":"yonkoma dev"}}'],
  ['content/topics.yaml', 'x: 1\n'],
])

test('a package that is there is added to, and everything else must be new', () => {
  writeFileSync(join(place, 'package.json'), '{"name":"mine"}')
  const found = filesThere(place, files)
  assert.ok(typeof found !== 'function')
  writeSite(place, found)
  assert.deepEqual(readdirSync(place).toSorted(), ['content', 'package.json'])
  assert.deepEqual(Object.keys(JSON.parse(found.get('package.json') ?? '')), [
    'scripts',
    'name',
    'type',
    'dependencies',
  ])
  const again = filesThere(place, files)
  assert.match(typeof again === 'function' ? told(again) : '', /already has content\/topics\.yaml/)
})

test('a file in the place of the folder is named', () => {
  const file = filesThere(join(place, 'package.json'), files)
  assert.match(typeof file === 'function' ? told(file) : '', /is a file\. Choose another name/)
})
