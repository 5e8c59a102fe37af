/** The pages of a site: rendered with what was compiled before, or is compiled first. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../emit/compile.ts'
import { keepCompiled, keptCompiled, renderKey } from '../../emit/compiled.ts'
import type { Ledger } from '../../emit/ledger.ts'
import { renderCompiled } from '../../emit/render-compiled.ts'
import { astroPlaces } from '../astro.ts'
import type { Workshop } from './workshop.ts'

/** @param key `compiledKey` */
export async function makePages(
  { site, astro }: Workshop,
  { key, ledger }: { readonly key: string | null; readonly ledger: Ledger },
): Promise<void> {
  const config = { ...astroPlaces, cacheDir: astro, logLevel: 'warn' } as const
  const outDir = join(astro, 'site')
  if (!key) {
    const { build } = await import('astro')
    await build({ ...config, outDir })
    // Perhaps to another disk.
    return cpSync(outDir, site, { recursive: true })
  }
  const kept = await keptCompiled(key)
  const compiled = kept ?? (await compile({ ...config, outDir }))
  if (!kept) await keepCompiled(key, compiled)
  await renderCompiled(compiled, renderKey(key), { folder: site, modules: join(astro, 'modules'), ledger })
}
