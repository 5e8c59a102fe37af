import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { AskOptions } from '../../../src/desk/address.ts'
import { linkCheck } from '../../../src/desk/links.ts'
import { nothingOutside } from '../../../src/reading/outside.ts'

type Asking = NonNullable<AskOptions['asking']>

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
    problems?.map(({ rule, file, line, column }) => [rule, file, line, column]),
    [['dead-link', 'en.mdx', 5, 10]],
  )
  assert.deepEqual(await links.problems([door], root), problems)
  assert.deepEqual(announced, [2])
  assert.deepEqual(asked.toSorted(), ['/fine', '/missing', '/missing'])
})

/** A story that links to so many pages of so many servers. */
async function linksTo(hosts: number, pages: number): Promise<void> {
  const urls = Array.from(
    { length: hosts * pages },
    (_, index) => `https://h${index % hosts}.example/${index}`,
  )
  const sources = urls.map((url) => `  - url: ${url}\n`).join('')
  await writeFile(join(root, 'en.mdx'), `---\ntitle: A door\nsources:\n${sources}---\n`)
}

test('without a connection a few servers are tried, and the editor is told once', async () => {
  await linksTo(20, 6)
  for (const kind of ['no-host', 'silent', 'failed'] as const) {
    const tried: string[] = []
    const asking: Asking = async (url) => {
      tried.push(url)
      return kind === 'silent'
        ? { kind, seconds: 10 }
        : kind === 'failed'
          ? { kind, code: 'EAI_AGAIN' }
          : { kind }
    }
    assert.equal(await linkCheck(() => undefined, { asking }).problems([door], root), null)
    assert.equal(tried.length, 5)
  }
})

test('two servers that are gone are no missing connection where a third one answers', async () => {
  await linksTo(3, 1)
  const asking: Asking = async (url) => (url.includes('h2') ? { kind: 'fine' } : { kind: 'no-host' })
  const problems = await linkCheck(() => undefined, { asking }).problems([door], root)
  assert.deepEqual(
    problems?.map(({ rule }) => rule),
    ['dead-link', 'dead-link'],
  )
})
