/** Asking servers, played by one of our own on this machine. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { type Answer, ask, askAll } from '../../../src/desk/address.ts'

type Reply = (request: IncomingMessage, response: ServerResponse) => void

const status =
  (code: number, location?: string): Reply =>
  (_request, response) =>
    response.writeHead(code, location === undefined ? {} : { location }).end()

/** Bad the first time, good afterwards. */
const recovering: Reply = (request, response) => {
  const isFirst = asked.filter(({ path }) => path === request.url).length === 1
  response.writeHead(isFirst ? 503 : 200).end()
}

const pages: Readonly<Record<string, Reply>> = {
  '/fine': status(200),
  '/gone': status(410),
  '/forbidden': status(403),
  '/busy': status(429),
  '/broken': status(500),
  '/recovering': recovering,
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/moved': status(301, '/moved-again'),
  '/moved-again': status(308, '/fine'),
  '/moved-then-elsewhere': status(301, '/elsewhere'),
  '/elsewhere': status(302, '/fine'),
  '/moved-away': status(301, '/missing'),
  '/circle': status(302, '/circle'),
  '/silent': () => undefined,
}

const asked: { readonly path: string; readonly method: string; readonly agent: string }[] = []
let open = 0
let mostOpen = 0
const server = createServer((request, response) => {
  const { url: path = '', method = '' } = request
  asked.push({ path, method, agent: request.headers['user-agent'] ?? '' })
  mostOpen = Math.max(mostOpen, ++open)
  response.once('close', () => open--)
  const reply = pages[path] ?? (path.startsWith('/page-') ? status(200) : status(404))
  setImmediate(() => reply(request, response))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked.length = 0
})

const answer = (path: string) => ask(`${base}${path}`, { pause: 0, timeout: 2000 })
const methods = () => asked.map(({ method }) => method)

test('a page that is there is asked for once, without its body, by somebody with a name', async () => {
  assert.deepEqual(await answer('/fine'), { kind: 'fine' })
  assert.deepEqual(methods(), ['HEAD'])
  assert.match(asked[0]?.agent ?? '', /link check \(\+https?:\/\//)
})

test('pages that are missing or gone are so', async () => {
  assert.deepEqual(await answer('/missing'), { kind: 'gone', status: 404 })
  assert.deepEqual(await answer('/gone'), { kind: 'gone', status: 410 })
})

test('a server that does not know HEAD is asked again with GET', async () => {
  assert.deepEqual(await answer('/no-head'), { kind: 'fine' })
  assert.deepEqual(methods(), ['HEAD', 'GET'])
})

test('trouble that is over at the second try is none', async () =>
  assert.deepEqual(await answer('/recovering'), { kind: 'fine' }))

test('refusals and lasting trouble say their status', async () => {
  assert.deepEqual(await answer('/forbidden'), { kind: 'refused', status: 403 })
  assert.deepEqual(await answer('/broken'), { kind: 'refused', status: 500 })
})

test('a server that wants fewer questions is not asked again', async () => {
  assert.deepEqual(await answer('/busy'), { kind: 'refused', status: 429 })
  assert.deepEqual(methods(), ['HEAD'])
})

test('the end of a chain of permanent redirects is the new address', async () =>
  assert.deepEqual(await answer('/moved'), { kind: 'moved', to: `${base}/fine` }))

test('a temporary redirect is no move, and what follows it does not count', async () => {
  assert.deepEqual(await answer('/elsewhere'), { kind: 'fine' })
  assert.deepEqual(await answer('/moved-then-elsewhere'), { kind: 'moved', to: `${base}/elsewhere` })
})

test('what has moved to a page that is not there is gone', async () =>
  assert.deepEqual(await answer('/moved-away'), { kind: 'gone', status: 404 }))

test('redirects in a circle come to an end', async () =>
  assert.deepEqual(await answer('/circle'), { kind: 'failed', code: 'too many redirects' }))

test('a server that does not answer is not waited for longer than agreed', async () =>
  assert.deepEqual(await ask(`${base}/silent`, { pause: 0, timeout: 50 }), {
    kind: 'silent',
    seconds: 0.05,
  }))

test('a port where nobody listens refuses the connection', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const { port } = closed.address() as AddressInfo
  closed.close()
  await once(closed, 'close')
  assert.deepEqual(await ask(`http://127.0.0.1:${port}/`, { pause: 0 }), {
    kind: 'failed',
    code: 'ECONNREFUSED',
  })
})

test('every address is asked for once, and no more than agreed at a time', async () => {
  const urls = Array.from({ length: 20 }, (_, index) => `${base}/page-${index}`)
  mostOpen = 0
  const answers = await askAll([...urls, ...urls], { concurrency: 3 })
  assert.equal(answers.size, 20)
  assert.equal(asked.length, 20)
  assert.ok(mostOpen <= 3, `${mostOpen} at a time`)
})

test('one server is asked for two addresses at a time, however many others there are', async () => {
  const open = new Map<string, number>()
  const most = new Map<string, number>()
  const asking = async (url: string): Promise<Answer> => {
    const { hostname } = new URL(url)
    open.set(hostname, (open.get(hostname) ?? 0) + 1)
    most.set(hostname, Math.max(most.get(hostname) ?? 0, open.get(hostname) ?? 0))
    await turn()
    open.set(hostname, (open.get(hostname) ?? 0) - 1)
    return { kind: 'fine' }
  }
  const pages = (host: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `https://${host}.example/${index}`)
  const answers = await askAll([...pages('large', 30), ...pages('small', 1)], { concurrency: 8, asking })
  assert.equal(answers.size, 31)
  assert.deepEqual(Object.fromEntries(most), { 'large.example': 2, 'small.example': 1 })
})
