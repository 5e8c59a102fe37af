/** A server on this machine that answers as a service does, and remembers what it was sent. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: Buffer
}

export interface Answered {
  readonly status?: number
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** @returns its address: `http://127.0.0.1:40123` */
export async function serve(answer: (asked: Asked) => Answered | Promise<Answered>): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const asked: Asked = {
      method,
      url: new URL(url, 'http://127.0.0.1'),
      headers: new Headers(
        Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ),
      body: await bodyOf(request),
    }
    const { status = 200, json = {}, headers: more = {} } = await answer(asked)
    response.writeHead(status, { 'Content-Type': 'application/json', ...more }).end(JSON.stringify(json))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  after(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
