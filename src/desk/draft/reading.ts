/** What a file of the site names: addresses to fetch, places on it that can be pointed at, and what is broken in it. */
export interface Named {
  /** As they are written, relative or not. */
  readonly addresses: Set<string>
  /** Every `id` of a page. */
  readonly ids: Set<string>
  /** Why it, or a part of it, cannot be read, in the words of the parser. */
  readonly broken: string[]
}

export interface Reading {
  readonly found: Named
  /** Of the site: where any text may stand, only what begins with this is an address. */
  readonly origin: string
}
