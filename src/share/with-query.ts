/**
 * An address with its query. Spaces are `%20`: URLSearchParams would write `+`, which the apps of
 * these addresses show as it stands.
 */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${address}?${pairs.join('&')}`
}
