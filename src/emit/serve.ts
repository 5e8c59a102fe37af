import type { IncomingMessage, ServerResponse } from 'node:http'
import { readOrMake } from '../cache.ts'
import { pathOf } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'
import { mediaType } from './artefact.ts'

/** Finds the artefact of a path; undefined where the site has none there. */
export type Find = (path: string) => Promise<Artefact | undefined>

/** A middleware of the development server: answers for artefacts, drawing them when they are asked for. */
export const serveArtefacts =
  (find: Find) =>
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const path = pathOf(request.url ?? '/')
    if (!mayBeArtefact.test(path)) next()
    else answer(path, find, response).then((answered) => (answered ? undefined : next()), next)
  }

async function answer(path: string, find: Find, response: ServerResponse): Promise<boolean> {
  const artefact = await find(path)
  if (!artefact) return false
  const bytes = await readOrMake(artefact.file, artefact.produce)
  response.writeHead(200, {
    'Content-Type': mediaType(path),
    'Content-Length': bytes.byteLength,
    'Cache-Control': 'no-store',
  })
  response.end(bytes)
  return true
}

/** Most requests are for pages and modules: they are not worth a look at the stories. */
export const mayBeArtefact =
  /^\/(pictures|fonts|icons)\/|^\/play\/[\w.-]+\.(?:bin|js|wasm)$|^\/(favicon\.(ico|svg)|style\.[0-9a-f]+\.css)$|\/(card|strip(-[0-9]+)?|panel-[0-9x]+)\.(png|avif)$/
