/** What a page shows, or a file is made of, as a key: a build makes it again only when that has changed. */
import { fingerprint } from '../cache.ts'

interface Route {
  readonly props: object
}

/** A page that shows nothing but its props, the words of the engine and the settings of the site. */
export const keyed = <Of extends Route>(route: Of): Of & { readonly cacheKey: string } => ({
  ...route,
  cacheKey: keyOf(route.props),
})

/** Stands for a value, with all stories and maps that are in it. */
export const keyOf = (value: object): string => fingerprint(JSON.stringify(value, short))

/** Stories are large and in many pages, so each is read once, also by modules that are compiled into pages. */
const world = globalThis as { [key: symbol]: WeakMap<object, string> | undefined }
const place = Symbol.for('yonkoma.story-keys')
const known = world[place] ?? new WeakMap<object, string>()
world[place] = known

function short(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value]
  if (typeof value !== 'object' || value === null || !isLarge(value)) return value
  const key = known.get(value) ?? fingerprint(JSON.stringify(value))
  known.set(value, key)
  return key
}

/** A story, or one of its editions. */
const isLarge = (value: object): boolean => 'editions' in value || 'comic' in value
