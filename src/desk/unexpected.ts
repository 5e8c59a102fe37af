/** An error that nobody expected → what an editor reads: no stack, but a number to report it by. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { cacheFile, fingerprint } from '../cache.ts'
import { openCache } from '../disk/cache-folder.ts'
import { diskFault } from '../disk/fault.ts'
import { engineRoot, siteRoot } from '../disk/places.ts'
import { Refusal } from '../disk/refusal.ts'
import type { Said } from '../messages/editor-words.ts'
import type { Place } from '../problem.ts'
import { fileOf } from '../working-on.ts'

/** @param name of the command: `build` */
export function unexpected(thrown: unknown, name: string): Said {
  if (thrown instanceof Refusal) return thrown.said
  const error = thrown instanceof Error ? firstIn(thrown) : new Error(String(thrown))
  const ofDisk = diskFault(error)
  if (ofDisk) return ofDisk
  const why = reason(error)
  const place = sourceOf(error)
  if (place) return () => `${place}  ${why}`
  const file = fileOf(error)
  const code = fingerprint(error.name, error.message, ownFrame(error)).slice(0, 8)
  const log = written(code, error)
  return ({ usage }) => usage.stopped({ command: name, file, why, log, code })
}

/** A bundler's error only counts those of its files. */
const firstIn = (error: Error): Error => (error as Partial<AggregateError>).errors?.[0] ?? error

/** One line, without paths of this machine. */
function reason(error: Error): string {
  const lines = here(stripVTControlCharacters(error.message)).split('\n')
  return lines.find((line) => line.trim() !== '') ?? error.name
}

/** Where a page or a component of the owner's is wrong, as Astro says it; null for everything else. */
function sourceOf(error: Error): string | null {
  const { loc } = error as { loc?: Partial<Place> & { file?: string } }
  const file = loc?.file === undefined ? '' : here(loc.file.replace(/^file:\/\//, ''))
  return file.startsWith('/') || !/\.mdx$|^overrides\//.test(file)
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
