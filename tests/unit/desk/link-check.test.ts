import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { linkCheck } from '../../../src/desk/links.ts'
import { nothingOutside } from '../../../src/story/outside.ts'

const root = await mkdtemp(join(tmpdir(), 'yonkoma-links-'))
const asked: (string | undefined)[] = []
const server = createServer((request, response) => {
  asked.push(request.url)
  response.writeHead(request.url === '/fine' ? 200 : 404).end()
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
after(async () => {
  server.closeAllConnections()
  server.close()
  await rm(root, { recursive: true })
})

const door = {
  slug: 'door',
  story: null,
  withoutDraft: null,
  isDraft: false,
  drafts: [],
  heads: { en: { file: 'en.mdx', title: null, published: null, translated: null } },
  problems: [],
  outside: nothingOutside,
}

test('the sources of a story are asked for once, however often it is checked', async () => {
  const sources = ['fine', 'missing'].map((name) => `  - url: ${base}/${name}\n`).join('')
  await writeFile(join(root, 'en.mdx'), `---\ntitle: A door\nsources:\n${sources}---\n`)
  const announced: number[] = []
  const links = linkCheck((count) => announced.push(count), { pause: 0 })
  const problems = await links.problems([door], root)
  assert.deepEqual(
    problems.map(({ rule, file, line, column }) => [rule, file, line, column]),
    [['dead-link', 'en.mdx', 5, 10]],
  )
  assert.deepEqual(await links.problems([door], root), problems)
  assert.deepEqual(announced, [2])
  assert.deepEqual(asked.toSorted(), ['/fine', '/missing', '/missing'])
})
