/** Every page of the site, rendered with what this build or an earlier one has compiled. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { fingerprint } from '../cache.ts'
import { siteRoot } from '../disk/places.ts'
import { site } from '../site.ts'
import { workingOn } from '../working-on.ts'
import type { Compiled } from './compiled.ts'
import type { Ledger } from './ledger.ts'

/** What Astro 7.3 compiles a site to: `BuildApp` of astro/dist/core/build/app.js. */
interface App {
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>
}

interface Path {
  readonly pathname: string
  readonly route: RouteData
  /** Stands for all that the page shows: see `keyed`. A page without one is rendered each time. */
  readonly cacheKey?: string
}

interface Place {
  /** Where the site is made. */
  readonly folder: string
  /** Where the modules are put to be loaded: in the project, where Node finds their packages. */
  readonly modules: string
  readonly ledger: Ledger
}

/** @param key of all that is the same for every page: `renderKey` */
export async function renderCompiled(
  compiled: Compiled,
  key: string,
  { folder, modules: place, ledger }: Place,
): Promise<void> {
  const { modules, files, pages } = compiled
  const owners = join(siteRoot, 'public')
  if (existsSync(owners)) cpSync(owners, folder, { recursive: true, dereference: true })
  for (const [file, bytes] of files) ledger.put(file, bytes)
  writeAll(modules, place)
  const entry = [...modules.keys()].find((file) => file.startsWith('prerender-entry.')) ?? ''
  const { app } = (await import(pathToFileURL(join(place, entry)).href)) as { app: App }
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } })
  for (const path of await pathsOf(app)) {
    const file = fileOf(path)
    const shows = path.cacheKey === undefined ? null : fingerprint(key, file, path.cacheKey)
    if (existsSync(join(folder, file)) || (shows && ledger.reuse(file, shows))) continue
    ledger.put(file, await workingOn(file, () => rendered(app, path)), shows ?? undefined)
  }
}

async function pathsOf(app: App): Promise<readonly Path[]> {
  const { StaticPaths } = (await inAstro('runtime/prerender/static-paths.js')) as {
    StaticPaths: new (app: App) => { getAll: () => Promise<readonly Path[]> }
  }
  const all = await new StaticPaths(app).getAll()
  // Of two routes to one place the first wins.
  const found = new Map<string, Path>()
  for (const path of all) {
    const place = path.pathname.replace(/\/$/, '')
    if (!found.has(place)) found.set(place, path)
  }
  return [...found.values()]
}

/** As readers ask for it, without the `/` around it. */
const addressOf = ({ pathname }: Path): string => pathname.replace(/^\/|\/$/g, '')

/** From the root of the site. */
function fileOf(path: Path): string {
  const address = addressOf(path)
  if (path.route.type !== 'page') return address
  return address === '404' ? '404.html' : join(address, 'index.html')
}

async function rendered(app: App, path: Path): Promise<Uint8Array> {
  const address = addressOf(path)
  const end = path.route.type === 'page' && address !== '' ? '/' : ''
  const request = new Request(`${site.address}/${address}${end}`)
  const response = await app.render(request, { routeData: path.route })
  return new Uint8Array(await response.arrayBuffer())
}

function writeAll(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
}

/** A module that Astro does not export; its version is fixed. */
const inAstro = (file: string): Promise<unknown> =>
  import(
    pathToFileURL(join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'dist', file))
      .href
  )
