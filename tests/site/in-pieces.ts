/** The site as it comes over a slow line: every HTML page in small pieces, the rest at once. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from './site.ts'

export interface SlowSite {
  /** Where a path of the site is. */
  readonly addressOf: (path: string) => string
  readonly close: () => Promise<void>
}

/** @param size bytes of a piece; they come 60 ms apart, so that each of them is painted. */
export async function serveInPieces(size: number): Promise<SlowSite> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(addressOf(request.url ?? '/'))
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': type })
    const step = type.includes('html') ? size : body.length
    for (let from = 0; from < body.length; from += step) {
      response.write(body.subarray(from, from + step))
      if (step === size) await pause(60)
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
