import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixtures } from '../../cases.ts'
import { libraryOf } from './library-of.ts'

const file = 'stories/door/en.mdx'
const door = await readFile(join(fixtures, 'base', file), 'utf8')

/** What is told where somebody else says the second line. */
async function told(cast: string, speaker: string): Promise<readonly string[]> {
  const story = door.replace('- ren: Who has', `- ${speaker}: Who has`)
  const { problems } = await libraryOf({ 'cast.yaml': cast, [file]: story })
  return problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}

test('a story is not blamed for a speaker whom a faulty cast names, and is for a stranger', async () => {
  const cast = 'Alice B: { en: { name: Alice }, ja: { name: アリス } }\n'
  assert.deepEqual(await told(cast, 'alice'), ['bad-cast-name'])
  assert.deepEqual(await told(cast, 'bob'), ['bad-cast-name', 'unknown-speaker'])
})

test('where nothing of a cast can be read, no story is blamed', async () => {
  assert.deepEqual(await told('\0', 'alice'), ['odd-character'])
})

test('where two are called alike, strangers are told as ever', async () => {
  const name = '{ en: { name: Alice }, ja: { name: アリス } }'
  const cast = `alice: ${name}\nalma: ${name}\n`
  assert.deepEqual(await told(cast, 'bob'), ['doubled-cast-name', 'doubled-cast-name', 'unknown-speaker'])
})
