/** An error that nobody expected → what an editor reads: no stack, but a number to report it by. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { cacheFile, fingerprint } from '../cache.ts'
import { openCache } from '../disk/cache-folder.ts'
import { diskFault } from '../disk/fault.ts'
import { engineRoot, siteRoot } from '../disk/places.ts'
import { Refusal } from '../disk/refusal.ts'
import type { Localized } from '../languages/locales.ts'
import { alike, type Place } from '../problem.ts'
import { fileOf } from '../working-on.ts'

/** @param name of the command: `build` */
export function unexpected(thrown: unknown, name: string): Localized {
  if (thrown instanceof Refusal) return thrown.said
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const ofDisk = diskFault(error)
  if (ofDisk) return ofDisk
  const what = reason(error)
  const place = sourceOf(error)
  if (place) return { en: `${place}  ${what.en}`, ja: `${place}  ${what.ja}` }
  const file = fileOf(error)
  const code = fingerprint(error.name, error.message, ownFrame(error)).slice(0, 8)
  const log = written(code, error)
  return {
    en: `\`${name}\` stopped${file === null ? '' : ` while it was working on ${file}`}: ${what.en}\n${log === null ? '' : `Everything that is known is in ${log}. `}If you report it, name the number ${code}.`,
    ja: `\`${name}\` が止まりました${file === null ? '' : `（処理中のファイル: ${file}）`}: ${what.ja}\n${log === null ? '' : `詳しい記録は ${log} にあります。`}報告するときは、番号 ${code} を書き添えてください。`,
  }
}

/** One line, without paths of this machine; a bundler's first only announces the next: "Build failed with 1 error:". */
function reason(error: Error): Localized {
  const [first = error.name, next = ''] = here(error.message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return alike(first.endsWith(':') ? `${first} ${next}`.trim() : first)
}

/** Where a page of the owner's is wrong, as Astro says it; null for everything else. */
function sourceOf(error: Error): string | null {
  const { loc } = error as { loc?: Partial<Place> & { file?: string } }
  const file = loc?.file === undefined ? '' : here(loc.file.replace(/^file:\/\//, ''))
  return file.startsWith('/') || !file.endsWith('.mdx')
    ? null
    : `${file}:${loc?.line ?? 1}:${loc?.column ?? 1}`
}

/** Paths as everybody writes them, from the root of the site, or of the engine. */
const here = (text: string): string =>
  [siteRoot, engineRoot].reduce(
    (said, root) => said.replaceAll(`file://${root}/`, '').replaceAll(`${root}/`, ''),
    text,
  )

const ownFrame = ({ stack = '' }: Error): string => here(stack).match(/\bsrc\/[^\s)]+/)?.[0] ?? ''

/** The stack, kept for a report. Null where it cannot be kept. */
function written(code: string, error: Error): string | null {
  const file = cacheFile('errors', `${code}.txt`)
  try {
    openCache()
    mkdirSync(dirname(file), { recursive: true })
    const cause = error.cause instanceof Error ? `\n\n${error.cause.stack}` : ''
    writeFileSync(file, `Node ${process.version}, ${process.platform}\n${error.stack}${cause}\n`)
    return relative(siteRoot, file)
  } catch {
    return null
  }
}
