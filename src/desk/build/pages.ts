/** The pages of a site: rendered with what was compiled before, or compiled first. */
import type { AstroIntegration } from 'astro'
import { compiledKey, keptCompiled } from '../../emit/compiled.ts'
import { keepingCompiled } from '../../emit/keep-compiled.ts'
import { renderCompiled } from '../../emit/render-compiled.ts'
import { astroPlaces } from '../astro.ts'
import type { Workshop } from './workshop.ts'

export async function makePages({ site, astro }: Workshop): Promise<void> {
  const key = await compiledKey()
  const kept = key && (await keptCompiled(key))
  if (kept) return renderCompiled(kept, site)
  const { build } = await import('astro')
  const integrations: AstroIntegration[] = key ? [keepingCompiled(key)] : []
  await build({ ...astroPlaces, outDir: site, cacheDir: astro, logLevel: 'warn', integrations })
}
