/** Unit tests say the same in every clone: they have a site of their own and cannot read what the clone publishes. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { engineRoot, siteRoot } from '../../src/disk/places.ts'
import { site } from '../../src/site.ts'

test('the site of unit tests is theirs', () => {
  assert.equal(siteRoot, join(engineRoot, 'tests/house'))
  assert.equal(site.name.en, 'House Times')
})

test('what the clone publishes cannot be read', async () => {
  const refused = /A test of the engine may not read/
  assert.throws(() => readdirSync('content/stories'), refused)
  assert.throws(() => existsSync('content/LICENSE'), refused)
  assert.throws(() => readFileSync(new URL('../../yonkoma.config.ts', import.meta.url)), refused)
  await assert.rejects(async () => readFile(join(engineRoot, 'content/topics.yaml')), refused)
})
