/** The pages of a site: rendered with what was compiled before, or is compiled first. */
import { join } from 'node:path'
import { compile } from '../../emit/compile.ts'
import { compiledKey, keepCompiled, keptCompiled, renderKey } from '../../emit/compiled.ts'
import type { Ledger } from '../../emit/ledger.ts'
import { renderCompiled } from '../../emit/render-compiled.ts'
import { astroPlaces } from '../astro.ts'
import type { Workshop } from './workshop.ts'

export async function makePages({ site, astro }: Workshop, ledger: Ledger): Promise<void> {
  const config = { ...astroPlaces, cacheDir: astro, logLevel: 'warn' } as const
  const key = await compiledKey()
  if (!key) {
    const { build } = await import('astro')
    return build({ ...config, outDir: site })
  }
  const kept = await keptCompiled(key)
  const compiled = kept ?? (await compile({ ...config, outDir: join(astro, 'site') }))
  if (!kept) await keepCompiled(key, compiled)
  await renderCompiled(compiled, renderKey(key), { folder: site, ledger })
}
