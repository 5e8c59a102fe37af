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

/** @param cut bytes of a piece, or where one begins; they come 60 ms apart, so that each of them is painted. */
export async function serveInPieces(cut: number | RegExp): Promise<SlowSite> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(addressOf(request.url ?? '/'))
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, { 'content-type': type })
    for (const piece of type.includes('html') ? piecesOf(body, cut) : []) {
      response.write(piece)
      await pause(60)
    }
    response.end(type.includes('html') ? '' : body)
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

const piecesOf = (body: Buffer, cut: number | RegExp): readonly (string | Buffer)[] =>
  typeof cut === 'number'
    ? Array.from({ length: Math.ceil(body.length / cut) }, (_, index) =>
        body.subarray(index * cut, (index + 1) * cut),
      )
    : body.toString().split(cut)
