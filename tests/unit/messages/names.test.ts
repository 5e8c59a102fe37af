/** Messages of all rooms are laid into one catalogue, where a second one of the same name would hide the first. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { faults } from '../../../src/messages/en/faults/faults.ts'

for (const locale of ['en', 'ja'])
  test(`no two rooms have a message of the same name: ${locale}`, async () => {
    const rooms = globSync(`src/messages/${locale}/faults/*.ts`).filter((file) => !/faults\.ts$/.test(file))
    const names = await Promise.all(
      rooms.map(async (file) => {
        const parts = Object.values((await import(resolve(file))) as Record<string, object>)
        return [...new Set(parts.flatMap((part) => (typeof part === 'object' ? Object.keys(part) : [])))]
      }),
    )
    const all = names.flat()
    assert.ok(all.length > 100)
    assert.deepEqual(
      all.filter((name, index) => all.indexOf(name) !== index),
      [],
    )
  })

test('every message is said somewhere', () => {
  const sources = globSync('src/**/*.ts')
    .filter((file) => !file.startsWith('src/messages/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const quoted = new Set([...sources.matchAll(/'([a-z][a-z0-9/ -]*)'/g)].map(([, name]) => name))
  // `balloon-over-${kind}`; of `h${level}` nothing could be missed.
  const made = [...sources.matchAll(/`([a-z]+[/-][a-z/-]*)\$\{[^}]*\}`/g)].map(([, start = '']) => start)
  assert.deepEqual(
    Object.keys(faults).filter((name) => !quoted.has(name) && !made.some((start) => name.startsWith(start))),
    [],
  )
})
