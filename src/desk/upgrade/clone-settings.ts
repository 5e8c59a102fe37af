/** The facts of a site from a clone, where they were code of the engine's or are settings beside it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { noAddress } from '../../environment.ts'
import type { Said } from '../../messages/editor-words.ts'
import { isRecord } from '../../reading/raw.ts'
import type { SiteSettings } from '../../site/define.ts'
import { siteSchema } from '../../site/schema.ts'
import { isTimeZone } from '../../site/time-zone.ts'
import { faultsOf } from '../init/settings.ts'

export async function cloneSettings(
  root: string,
): Promise<SiteSettings | { readonly faults: readonly Said[] }> {
  // Else a clone would take the address of this machine for one that is written down.
  delete process.env['YONKOMA_ADDRESS']
  const file = fileOf(root)
  try {
    const code: Group = await import(pathToFileURL(join(root, file)).href)
    const written = code['default'] ?? code['site']
    const settings = asNow(isRecord(written) ? written : {})
    const faults = faultsOf(settings)
    if (faults.length === 0) return settings
    return { faults: faults.map((fault) => (words) => `${file}  ${fault(words)}`) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { faults: [({ upgrade }) => upgrade.unreadable(file, why)] }
  }
}

/** In which of its files a clone has them. */
const fileOf = (root: string): string =>
  existsSync(join(root, 'yonkoma.config.ts')) ? 'yonkoma.config.ts' : 'src/site.ts'

/** What every clone had before it could be chosen. */
const fixed = {
  languages: ['en', 'ja'],
  share: { en: ['x', 'bluesky'], ja: ['x', 'bluesky', 'line', 'hatena'] },
  pages: { archive: true, topics: true, glossary: true, gallery: true, sources: true, embeds: true },
  head: [],
  face: 'pico',
  mail: null,
  host: null,
}

type Group = Readonly<Record<string, unknown>>

/** @param old as any version had them; a key of which we know nothing was for code that goes */
function asNow(old: Group): SiteSettings {
  const settings: Group = { ...fixed, ...old, ...since(old) }
  const keys = Object.keys(siteSchema([]).shape).filter((key) => settings[key] !== undefined)
  return Object.fromEntries(keys.map((key) => [key, settings[key]])) as unknown as SiteSettings
}

/** What a clone said in another way. */
function since({ address, publishes, dailyBuild = '', handle, timeZone, share = fixed.share }: Group): Group {
  const { en, ja } = share as typeof fixed.share
  return {
    address: address === noAddress ? undefined : address,
    ...(typeof handle === 'string' && { follow: [{ kind: 'x', handle }] }),
    ...(publishes === undefined && {
      publishes: dailyBuild === '' ? '07:00' : dailyBuild && hourOf(String(dailyBuild), String(timeZone)),
      // Nobody had to list it.
      share: { en: [...en, 'copy'], ja: [...ja, 'copy'] },
    }),
  }
}

/** @param build when the workflow ran, in UTC, five minutes after the hour that it was for: `22:05` */
function hourOf(build: string, zone: string): string {
  const time = new Date(Date.parse(`2026-01-01T${build}:00Z`) - 5 * 60_000)
  const timeZone = isTimeZone(zone) ? zone : 'UTC'
  return time.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
}
