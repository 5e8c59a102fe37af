/** Values of attributes: what they refer to, and whether they could reach out of the file. */

import type { Localized } from '../languages/locales.ts'

/** `url(#id)`, which browsers read with or without quotes and in any case. */
const localUrl = /url\(\s*(['"]?)#([^\s'"()\\]+)\1\s*\)/gi

const functions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla'],
  ...['matrix', 'translate', 'scale', 'rotate', 'skewx', 'skewy'],
])

/** @returns what is wrong with the value, as "has a backslash in `fill`", or null */
export function wrongValue(name: string, value: string): Localized | null {
  if (value.includes('\\'))
    return { en: `has a backslash in \`${name}\``, ja: `の \`${name}\` に、バックスラッシュがあります` }
  if (!value.includes('(')) return null
  const rest = value.replace(localUrl, ' ')
  for (let at = rest.indexOf('('); at !== -1; at = rest.indexOf('(', at + 1)) {
    const called = nameBefore(rest, at)
    if (functions.has(called)) continue
    if (called !== 'url')
      return {
        en: `has \`${called}(…)\` in \`${name}\``,
        ja: `の \`${name}\` に、\`${called}(…)\` があります`,
      }
    const isLocal = /^\(\s*['"]?\s*#/.test(rest.slice(at, at + 20))
    return isLocal
      ? { en: `has a broken reference in \`${name}\``, ja: `の \`${name}\` に、壊れた参照があります` }
      : otherFile(name)
  }
  return null
}

/** @returns what is wrong with the value of a link, which may only be `#id` */
export function wrongLink(name: string, value: string): Localized | null {
  const link = value.trim()
  if (/^#?$/.test(link)) return { en: `has an empty \`${name}\``, ja: `に、空の \`${name}\` があります` }
  return /^#\S+$/.test(link) ? null : otherFile(name)
}

const otherFile = (name: string): Localized => ({
  en: `refers to another file in \`${name}\``,
  ja: `の \`${name}\` が、別のファイルを参照しています`,
})

/** The ids that `url(#id)` names in a value. */
export const urlTargets = (value: string): string[] =>
  value.includes('#') ? [...value.matchAll(localUrl)].map((match) => match[2] ?? '') : []

/** A window of 20 characters holds every name that is allowed, and keeps long values fast. */
const nameBefore = (value: string, at: number): string =>
  (/[\w-]*(?=\s*$)/.exec(value.slice(Math.max(0, at - 20), at))?.[0] ?? '').toLowerCase()
