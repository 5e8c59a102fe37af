/** A style sheet of the site's owner, `overrides/style.css`: whatever it says wins, for ours are in layers. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFile, fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { siteRoot } from '../disk/places.ts'
import { ownStylePath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'

/** None where the site has none. */
export function ownStyle(): readonly Artefact[] {
  const source = join(siteRoot, 'overrides', 'style.css')
  if (!existsSync(source)) return []
  const bytes = readFileSync(source)
  const key = fingerprint(bytes, codeHash('src/emit/own-style.ts'))
  return [
    {
      path: ownStylePath(key.slice(0, 8)),
      file: cacheFile('panels', `${key}.css`),
      produce: async () => bytes,
    },
  ]
}
