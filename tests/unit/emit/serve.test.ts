import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serveArtefacts } from '../../../src/emit/serve.ts'

let folder = ''
let server: Server
let origin = ''
const lookedFor: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yonkoma-serve-'))
  const middleware = serveArtefacts(async (path) => {
    lookedFor.push(path)
    if (path === '/stories/broken/card.png') throw new Error('no such mood')
    if (path !== '/stories/outage/card.png') return undefined
    return { path, file: join(folder, 'a.png'), produce: async () => new TextEncoder().encode('a card') }
  })
  server = createServer((request, response) =>
    middleware(request, response, (error) => response.writeHead(error ? 500 : 404).end()),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
})

after(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test('an editor sees a card drawn when the browser asks for it', async () => {
  const response = await fetch(`${origin}/stories/outage/card.png?v=2`)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'image/png')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.equal(await response.text(), 'a card')
})

test('what is not drawn is left to the server', async () => {
  assert.equal((await fetch(`${origin}/pictures/outage/gone.svg`)).status, 404)
})

test('requests for pages do not read the stories', async () => {
  lookedFor.length = 0
  await fetch(`${origin}/stories/outage/`)
  assert.deepEqual(lookedFor, [])
})

test('a card that cannot be drawn is an error of the server, not a hanging page', async () => {
  assert.equal((await fetch(`${origin}/stories/broken/card.png`)).status, 500)
})
