/**
 * A small static server over dist/, with the manners of a real host: compression, MIME types, 404.html.
 * The site tests read through it, and `npm run preview` shows it to you.
 */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { mediaType } from '../emit/artefact.ts'
import { site } from '../site.ts'

export interface Served {
  /** Where the home page is, base included, without a slash at the end: `http://127.0.0.1:4321/base`. */
  readonly address: string
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

/** Where `npm run build` leaves the site. */
export const built = process.env['YONKOMA_OUT'] || 'dist'

/**
 * Serves a folder under the path of the site's address, on this machine only. Port 0 takes any free one.
 * @throws with the code EADDRINUSE where the port is taken
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  const base = decodeURIComponent(new URL(site.address).pathname.replace(/\/$/, ''))
  const server = createServer((request, response) => {
    respond({ folder, base }, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface House {
  readonly folder: string
  readonly base: string
}

async function respond(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const inside = path.startsWith(`${house.base}/`) ? normalize(path.slice(house.base.length)) : null
  const answer = (inside && (await find(house.folder, inside))) || (await missing(house.folder))
  if (answer === 'folder') {
    response.writeHead(301, { location: `${path}/` }).end()
    return
  }
  const accepted = isText(answer.type) ? String(request.headers['accept-encoding'] ?? '') : ''
  const { body, encoding } = compress(answer.body, accepted)
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The file at a path; `folder` where only a slash is missing; null where there is nothing. */
async function find(folder: string, path: string): Promise<Answer | 'folder' | null> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  const body = await readIfThere(file)
  if (body) return { status: 200, type: mediaType(file), body }
  if (path.endsWith('/')) return null
  return (await readIfThere(join(file, 'index.html'))) ? 'folder' : null
}

async function missing(folder: string): Promise<Answer> {
  const page = await readIfThere(join(folder, '404.html'))
  return { status: 404, type: mediaType('404.html'), body: page ?? Buffer.from('Not found') }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

/** Packs a body as hosts do, by what the browser accepts. */
function compress(body: Buffer, accepted: string): { body: Buffer; encoding: string } {
  if (accepted.includes('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
    return { body: brotliCompressSync(body, { params }), encoding: 'br' }
  }
  if (accepted.includes('gzip')) return { body: gzipSync(body), encoding: 'gzip' }
  return { body, encoding: '' }
}

const isText = (type: string): boolean => type.includes('charset')
