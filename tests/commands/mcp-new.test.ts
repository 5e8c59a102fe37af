/** Stories and topics that a program begins through `yonkoma mcp`. */
import assert from 'node:assert/strict'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CheckResult } from '../../src/desk/check-json.ts'
import { call, english, folder, japanese, refusal, stories } from './mcp-client.ts'

test('a file to fill in is begun as the command does it', async () => {
  const { facts, isError, text } = await call('new', { slug: 'buoy', lang: 'en', topic: 'boats' })
  assert.deepEqual([isError, facts], [false, { slug: 'buoy', files: ['content/stories/buoy/en.mdx'] }], text)
  assert.match(await readFile(join(stories, 'buoy/en.mdx'), 'utf8'), /¶/)
  await rm(join(stories, 'buoy'), { recursive: true })
})

test('a story is replaced only if that was asked for', async () => {
  const first = await call('new', { slug: 'lamp', files: { en: english, ja: japanese } })
  assert.equal(first.isError, false, first.text)
  const again = { slug: 'lamp', files: { en: english.replace('too bright', 'much too bright') } }
  const before = await readFile(join(stories, 'lamp/en.mdx'), 'utf8')
  assert.match(await refusal('new', again), /already exists\. Nothing was written\. .*`overwrite: true`/)
  assert.equal(await readFile(join(stories, 'lamp/en.mdx'), 'utf8'), before)
  assert.equal((await call('new', { ...again, overwrite: true })).isError, false)
  assert.match(await readFile(join(stories, 'lamp/en.mdx'), 'utf8'), /much too bright/)
})

test('a topic is added with the first story under it, and never replaced', async () => {
  const newTopic = {
    key: 'lamps',
    name: { en: 'Lamps', ja: '灯台' },
    description: { en: 'What shines over the harbour.', ja: '港を照らすものについて。' },
  }
  const topics = join(folder, 'content/topics.yaml')
  const before = await readFile(topics, 'utf8')
  const files = { en: english.replace(/^topic: .*$/m, 'topic: lamps') }
  const half = { ...newTopic, key: 'Lamps!', name: { en: 'Lamps' } }
  assert.match(
    await refusal('new', { slug: 'wick', files, newTopic: half }),
    /^`newTopic\.key` is "Lamps!"[\s\S]*\n`newTopic` is not in the languages of the site\..*: (en, ja|ja, en)\.$/,
  )
  assert.equal(await readFile(topics, 'utf8'), before)
  const { facts } = await call('new', { slug: 'wick', files, newTopic })
  assert.deepEqual(facts, {
    slug: 'wick',
    files: ['content/topics.yaml', 'content/stories/wick/en.mdx'],
  })
  assert.ok((await readFile(topics, 'utf8')).startsWith(before))
  assert.equal(((await call('check', { slug: 'wick' })).facts as CheckResult).errors, 0)
  assert.match(
    await refusal('new', { slug: 'flame', lang: 'en', newTopic }),
    /^topics\.yaml already has the topic "lamps"/,
  )
  const begun = await call('new', { slug: 'flame', lang: 'en', newTopic: { ...newTopic, key: 'flames' } })
  assert.equal(begun.isError, false, begun.text)
  assert.match(await readFile(join(stories, 'flame/en.mdx'), 'utf8'), /^topic: flames/m)
})
