/** Every page of the site, rendered with what an earlier build has compiled. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { siteRoot } from '../disk/places.ts'
import { site } from '../site.ts'
import { workingOn } from '../working-on.ts'
import { type Compiled, modulesFolder } from './compiled.ts'

/** What Astro 7.3 compiles a site to: `BuildApp` of astro/dist/core/build/app.js. */
interface App {
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>
}

interface Path {
  readonly pathname: string
  readonly route: RouteData
}

/** @param folder where the site is made; Node finds the packages of the modules from there */
export async function renderCompiled({ modules, files, pages }: Compiled, folder: string): Promise<void> {
  const owners = join(siteRoot, 'public')
  if (existsSync(owners)) cpSync(owners, folder, { recursive: true })
  writeAll(files, folder)
  const place = join(folder, modulesFolder)
  writeAll(modules, place)
  const entry = [...modules.keys()].find((file) => file.startsWith('prerender-entry.')) ?? ''
  const { app } = (await import(pathToFileURL(join(place, entry)).href)) as { app: App }
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } })
  for (const path of await pathsOf(app)) await workingOn(path.pathname, () => write(app, path, folder))
  rmSync(place, { recursive: true, force: true })
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

async function write(app: App, { pathname, route }: Path, folder: string): Promise<void> {
  const isPage = route.type === 'page'
  const path = pathname.replace(/^\/|\/$/g, '')
  const file = join(
    folder,
    !isPage || path === '404' ? `${path}${isPage ? '.html' : ''}` : `${path}/index.html`,
  )
  if (existsSync(file)) return
  const address = `${site.address}/${path}${isPage && path !== '' ? '/' : ''}`
  const response = await app.render(new Request(address), { routeData: route })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
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
