/** What a page shows, as a key: a build renders it again only when that has changed. */
import { fingerprint } from '../cache.ts'

interface Route {
  readonly props: object
}

/** A page that shows nothing but its props, the words of the engine and the settings of the site. */
export const keyed = <Of extends Route>(route: Of): Of & { readonly cacheKey: string } => ({
  ...route,
  cacheKey: fingerprint(textOf(route.props)),
})

/** Stories are large and in many pages, so each is read once. */
const known = new WeakMap<object, string>()

const textOf = (value: object): string => JSON.stringify(value, short)

function short(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value]
  if (typeof value !== 'object' || value === null || !isLarge(value)) return value
  const key = known.get(value) ?? fingerprint(JSON.stringify(value))
  known.set(value, key)
  return key
}

/** A story, or one of its editions. */
const isLarge = (value: object): boolean => 'editions' in value || 'comic' in value
