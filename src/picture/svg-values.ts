/** Values of attributes: what they refer to, and whether they could reach out of the file. */
import { fault } from '../messages/fault.ts'
import type { Refused } from './refused.ts'

/** `url(#id)`, which browsers read with or without quotes and in any case. */
const localUrl = /url\(\s*(['"]?)#([^\s'"()\\]+)\1\s*\)/gi

const functions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla'],
  ...['matrix', 'translate', 'scale', 'rotate', 'skewx', 'skewy'],
])

/** @returns what is wrong with the value of an attribute, or null */
export function wrongValue(attribute: string, value: string): Refused | null {
  if (value.includes('\\')) return (picture) => fault('unsafe-picture/backslash', { picture, attribute })
  if (!value.includes('(')) return null
  const rest = value.replace(localUrl, ' ')
  for (let at = rest.indexOf('('); at !== -1; at = rest.indexOf('(', at + 1)) {
    const called = nameBefore(rest, at)
    if (functions.has(called)) continue
    if (called !== 'url') return (picture) => fault('unsafe-picture/function', { picture, attribute, called })
    const isLocal = /^\(\s*['"]?\s*#/.test(rest.slice(at, at + 20))
    return isLocal
      ? (picture) => fault('unsafe-picture/broken-reference', { picture, attribute })
      : otherFile(attribute)
  }
  return null
}

/** @returns what is wrong with the value of a link, which may only be `#id` */
export function wrongLink(attribute: string, value: string): Refused | null {
  const link = value.trim()
  if (/^#?$/.test(link)) return (picture) => fault('unsafe-picture/empty-link', { picture, attribute })
  return /^#\S+$/.test(link) ? null : otherFile(attribute)
}

const otherFile =
  (attribute: string): Refused =>
  (picture) =>
    fault('unsafe-picture/other-file', { picture, attribute })

/** The ids that `url(#id)` names in a value. */
export const urlTargets = (value: string): string[] =>
  value.includes('#') ? [...value.matchAll(localUrl)].map((match) => match[2] ?? '') : []

/** A window of 20 characters holds every name that is allowed, and keeps long values fast. */
const nameBefore = (value: string, at: number): string =>
  (/[\w-]*(?=\s*$)/.exec(value.slice(Math.max(0, at - 20), at))?.[0] ?? '').toLowerCase()
